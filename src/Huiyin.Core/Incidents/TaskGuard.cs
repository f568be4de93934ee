namespace Huiyin.Core.Incidents;

/// <summary>What every command about a task asks first.</summary>
internal static class TaskGuard
{
    /// <summary>Why nothing can be done about the task, or null and the task.</summary>
    public static Refusal? Refuse(Incident run, string id, out TaskRun? task)
    {
        task = run.Tasks.GetValueOrDefault(id);
        return run.IsOver ? Refusal.IncidentIsOver(run)
            : run.Status != IncidentStatus.Active ? Refusal.NotActive(run)
            : task is null ? Refusal.NoSuchTask(id)
            : task.State == TaskState.Waiting
                ? Refusal.TaskIsWaiting(id, string.Join(", ", task.After))
            : null;
    }
}
