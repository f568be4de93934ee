using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The notice of a task reached its owner's inbox; a limit that runs from notification begins.</summary>
public sealed record ConfirmDelivery(string Task) : IncidentCommand(Actor.Clock)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (
            run.IsOver
            || run.Tasks.GetValueOrDefault(Task) is not { NotifiedAt: null } task
            || task.State is not (TaskState.Issued or TaskState.Acknowledged)
        )
            return Decision.Nothing;
        var unfolding = new Unfolding(run, context, now);
        unfolding.Notified(task);
        return unfolding.Decision;
    }
}
