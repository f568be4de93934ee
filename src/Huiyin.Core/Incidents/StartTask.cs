using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The decider, or the seat that owes it, starts a task the plan leaves to choice.</summary>
public sealed record StartTask(Actor By, string Task) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (run.IsOver)
            return Refusal.IncidentIsOver(run);
        if (run.Status != IncidentStatus.Active)
            return Refusal.NotActive(run);
        if (context.Plan.Tasks.FirstOrDefault(rule => rule.Id == Task) is not { } rule)
            return Refusal.NotInPlan("task", Task);
        if (run.Tasks.ContainsKey(Task))
            return Decision.Nothing;
        if (
            NotFor(context.DeciderSeat, context) is { } refusal
            && NotFor(context.SeatOf(rule.Who), context) is not null
        )
            return refusal;
        var unfolding = new Unfolding(run, context, now);
        unfolding.Demand(rule);
        return unfolding.Decision;
    }
}
