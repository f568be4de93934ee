using System.Collections.Immutable;
using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.App.Plans;

/// <summary>What the check of a plan file says, to be listed.</summary>
/// <param name="All">Everything, in the file's order.</param>
/// <param name="File">The file's name.</param>
public sealed record DiagnosticList(ImmutableArray<Diagnostic> All, string File = "plan.yaml")
{
    /// <summary>How many keep the plan from being adopted.</summary>
    public int Errors => All.Count(found => found.Severity == Severity.Error);
}
