using Huiyin.Core.Identity;
using Huiyin.Core.Obligations;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The decider finds a task not applicable and says why; what waited for it is issued.</summary>
public sealed record WaiveTask(Actor By, string Task, string Reason) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (Refuse(run, context, out var task) is { } refusal)
            return refusal;
        var unfolding = new Unfolding(run, context, now);
        foreach (var id in new[] { task!.AcknowledgeObligation, task.DueObligation })
            if (unfolding.Run.Open(id) is not null)
                unfolding.Then(new ObligationWaived(now, id, By.Id, Reason));
        unfolding.Then(new TaskWaived(now, Task, By.Id, Reason));
        unfolding.IssueWhatWaited();
        return unfolding.Decision;
    }

    private Refusal? Refuse(Incident run, IncidentContext context, out TaskRun? task)
    {
        task = run.Tasks.GetValueOrDefault(Task);
        return run.IsOver ? Refusal.IncidentIsOver(run)
            : run.Status != IncidentStatus.Active ? Refusal.NotActive(run)
            : task is null ? Refusal.NoSuchTask(Task)
            : NotDeciding(context.DeciderSeat, context)
                ?? (task.IsClosed ? Refusal.TaskAlreadyDone(task) : Unreasoned(Reason));
    }
}
