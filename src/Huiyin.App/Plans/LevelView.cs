using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Plans;

/// <summary>A level and what it sets going.</summary>
/// <param name="View">The plan.</param>
/// <param name="Level">The level.</param>
/// <param name="Rank">Its place; 0 is the most severe.</param>
public sealed record LevelView(PlanView View, Level Level, int Rank)
{
    /// <summary>What it sets going by itself.</summary>
    public FirstDay Day { get; } = FirstDay.Of(View.Plan, Level.Id, View.Office.Settings);

    /// <summary>The reports it asks for.</summary>
    public IEnumerable<ReportRule> Reports =>
        View.Plan.Reports.Where(report =>
            FirstDay.Starts(report.Trigger, report.Optional, Level.Id)
        );

    /// <summary>The requests that may be made at it.</summary>
    public IEnumerable<EscalationRule> Requests =>
        View.Plan.Escalations.Where(step =>
            step.Trigger is Trigger.AtLevel at && at.Levels.Contains(Level.Id)
        );

    /// <summary>The tasks that somebody may start at it.</summary>
    public IEnumerable<TaskRule> Startable =>
        View.Plan.Tasks.Where(task =>
            task.Optional && task.Trigger is Trigger.AtLevel at && at.Levels.Contains(Level.Id)
        );

    /// <summary>The rows of the table that give it.</summary>
    public IEnumerable<GradingRow> Rows => View.Plan.Grading.Rows.Where(row => row.Level == Rank);
}
