using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Incidents;

/// <summary>A row of the grading table, with the plan that names its level.</summary>
public sealed record GradingRowView(GradingRow Row, CompiledPlan Plan)
{
    /// <summary>The printed name of the level it gives.</summary>
    public string LevelName => Plan.Levels[Row.Level].Name;
}
