using Huiyin.Core.Identity;
using Huiyin.Core.Obligations;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The owner says "I have it". The clock to finish goes on; where there is none, the acknowledgement expires.</summary>
public sealed record AcknowledgeTask(Actor By, string Task) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (TaskGuard.Refuse(run, Task, out var task) is { } refusal)
            return refusal;
        if (NotFor(task!.Owner, run, Task, context) is { } notYours)
            return notYours;
        if (task.State == TaskState.Acknowledged)
            return Decision.Nothing;
        if (task.IsClosed)
            return Refusal.TaskAlreadyDone(task);
        var unfolding = new Unfolding(run, context, now);
        unfolding.Then(new TaskAcknowledged(now, Task, By.Id));
        unfolding.Meet(task.AcknowledgeObligation, By.Id);
        if (unfolding.Run.Open(task.DueObligation) is { } open)
            Pause(unfolding, open, context, now);
        return unfolding.Decision;
    }

    /// <summary>Whoever was being called because of this task need not be any longer; what has no due expires.</summary>
    private void Pause(Unfolding unfolding, Obligation open, IncidentContext context, Instant now)
    {
        var wake = AcknowledgeEscalation.NextLook(open, context, now);
        if (!open.Called.IsEmpty && open.CallAcknowledged is null)
            unfolding.Then(new EscalationAcknowledged(now, open.Id, open.Owner, By.Id, wake));
        else if (open.Due is null)
            unfolding.Then(new ObligationRedated(now, open.Id, null, wake, null));
    }
}
