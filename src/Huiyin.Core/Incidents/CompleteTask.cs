using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The owner finishes a task and writes what was done; what waited for it is issued.</summary>
/// <param name="By">Who finished it.</param>
/// <param name="Task">The rule's id.</param>
/// <param name="Note">What was done; required where the plan asks for evidence. Up to 2,000 characters.</param>
public sealed record CompleteTask(Actor By, string Task, string Note) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (TaskGuard.Refuse(run, Task, out var task) is { } refusal)
            return refusal;
        if (Refuse(task!, run, context) is { } no)
            return no;
        var unfolding = new Unfolding(run, context, now);
        unfolding.Meet(task!.AcknowledgeObligation, By.Id);
        unfolding.Meet(task.DueObligation, By.Id);
        unfolding.Then(new TaskCompleted(now, Task, By.Id, Note.Trim()));
        unfolding.IssueWhatWaited();
        return unfolding.Decision;
    }

    private Refusal? Refuse(TaskRun task, Incident run, IncidentContext context) =>
        NotFor(task.Owner, run, Task, context)
        ?? (
            task.IsClosed ? Refusal.TaskAlreadyDone(task)
            : WrittenWords.Refuse(Note) is { } wrong ? wrong
            : task.Evidence is { } evidence && string.IsNullOrWhiteSpace(Note)
                ? Refusal.EvidenceMissing(evidence)
            : null
        );
}
