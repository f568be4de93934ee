using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>Somebody records that an event the plan waits for happened; its reports and tasks are set off.</summary>
public sealed record RecordEvent(Actor By, string Event, string Note) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (run.IsOver)
            return Refusal.IncidentIsOver(run);
        if ((NotForOutsiders() ?? WrittenWords.Refuse(Note)) is { } refusal)
            return refusal;
        if (!context.Plan.Events.Contains(Event))
            return Refusal.NotInPlan("event", Event);
        var unfolding = new Unfolding(run, context, now);
        unfolding.Then(new PlanEventRecorded(now, Event, By.Id, Note)).FireEventRules(Event);
        return unfolding.Decision;
    }
}
