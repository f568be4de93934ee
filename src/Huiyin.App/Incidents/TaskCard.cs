using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Incidents;

/// <summary>One task on the page of its run.</summary>
public sealed record TaskCard(IncidentPage Page, TaskRun Task)
{
    /// <summary>The run as the visitor sees it.</summary>
    public IncidentView View => Page.View;

    /// <summary>Where on the page it stands.</summary>
    public string Anchor => $"task-{Task.Rule}";

    /// <summary>Where the plan says so.</summary>
    public Basis? Basis => View.Plan.Tasks.FirstOrDefault(rule => rule.Id == Task.Rule)?.Basis;

    /// <summary>What is owed for it and still open: to acknowledge, to finish.</summary>
    public IEnumerable<Obligation> Open =>
        new[] { Task.AcknowledgeObligation, Task.DueObligation }
            .Select(View.Run.Open)
            .OfType<Obligation>();

    /// <summary>True when it was finished after its due.</summary>
    public bool WasLate =>
        View.Run.Obligations.GetValueOrDefault(Task.DueObligation)?.State
        == ObligationState.MetLate;

    /// <summary>Whether the visitor may acknowledge it.</summary>
    public bool MayAcknowledge => Task.State == TaskState.Issued && MayCarryOut;

    /// <summary>Whether the visitor may finish it.</summary>
    public bool MayCarryOut =>
        Task.State is TaskState.Issued or TaskState.Acknowledged
        && View.Run.Status == IncidentStatus.Active
        && View.MayCarryOut(Task.Rule, Task.Owner);

    /// <summary>Whether the visitor may find it not applicable.</summary>
    public bool MayWaive =>
        !Task.IsClosed && View.Run.Status == IncidentStatus.Active && View.MayDecide;
}
