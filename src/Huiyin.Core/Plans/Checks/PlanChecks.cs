using System.Collections.Immutable;
using Huiyin.Core.Plans.Binding;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Runs every check there is.</summary>
public static class PlanChecks
{
    private static readonly ImmutableArray<IPlanCheck> All = Discover();

    /// <summary>Everything that is wrong with a plan that could be read.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="sourceText">The text it quotes; without it quotes stay unchecked, and one line says so.</param>
    public static ImmutableArray<Diagnostic> Check(PlanSyntax plan, string? sourceText = null) =>
        Check(new BoundPlan(plan), sourceText);

    internal static ImmutableArray<Diagnostic> Check(BoundPlan bound, string? sourceText)
    {
        var source = sourceText is null ? null : new SourceText(sourceText);
        var plan = new PlanUnderCheck(bound.Syntax, bound, source);
        var found = bound.Diagnostics.Concat(All.SelectMany(check => check.Check(plan)));
        return
        [
            .. found
                .Select(it => Weigh(it, bound.Syntax))
                .Distinct()
                .OrderBy(it => it.Span.Line)
                .ThenBy(it => it.Span.Column),
        ];
    }

    // What a draft may still owe an approved plan may not.
    private static Diagnostic Weigh(Diagnostic diagnostic, PlanSyntax plan) =>
        diagnostic.BlocksApproval && plan.Header.Status.Value == PlanStatus.Approved
            ? diagnostic with
            {
                Severity = Severity.Error,
            }
            : diagnostic;

    private static ImmutableArray<IPlanCheck> Discover() =>
        [
            .. typeof(IPlanCheck)
                .Assembly.GetTypes()
                .Where(type =>
                    type is { IsClass: true, IsAbstract: false }
                    && type.IsAssignableTo(typeof(IPlanCheck))
                )
                .OrderBy(type => type.Name, StringComparer.Ordinal)
                .Select(type => (IPlanCheck)Activator.CreateInstance(type)!),
        ];
}
