using System.Collections.Immutable;
using Huiyin.Core.Plans.Binding;
using Huiyin.Core.Plans.Checks;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans;

/// <summary>What became of a plan file.</summary>
/// <param name="Syntax">What could be read; null when nothing could.</param>
/// <param name="Compiled">The plan ready to run; null when there is any error.</param>
/// <param name="Diagnostics">Everything its author should know, in the file's order.</param>
public sealed record PlanFile(
    PlanSyntax? Syntax,
    CompiledPlan? Compiled,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Reads, binds, checks and compiles.</summary>
    /// <param name="yaml">The text of the plan file.</param>
    /// <param name="sourceText">The text it quotes; without it quotes stay unchecked, and one line says so.</param>
    public static PlanFile Load(string yaml, string? sourceText = null)
    {
        var (syntax, reading) = PlanReader.Read(yaml);
        return syntax is null
            ? new PlanFile(null, null, reading)
            : Check(syntax, reading, sourceText);
    }

    /// <summary>Binds, checks and compiles what was read.</summary>
    internal static PlanFile Check(
        PlanSyntax syntax,
        ImmutableArray<Diagnostic> reading,
        string? sourceText
    )
    {
        var bound = new BoundPlan(syntax);
        var diagnostics = InOrder(reading.Concat(PlanChecks.Check(bound, sourceText)));
        var compiled = diagnostics.Any(it => it.Severity == Severity.Error)
            ? null
            : PlanCompiler.Emit(bound);
        return new PlanFile(syntax, compiled, diagnostics);
    }

    private static ImmutableArray<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(it => it.Span.Line).ThenBy(it => it.Span.Column)];
}
