using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Everything the language demands of an approved plan is there.</summary>
internal sealed class ApprovalIsComplete : IPlanCheck
{
    private static readonly GapKind[] Blocking =
    [
        GapKind.Blank,
        GapKind.Conflict,
        GapKind.Illegible,
    ];

    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan) =>
        [
            .. Missing(plan.Syntax, plan.Syntax.Header.Title.Span),
            .. plan
                .Syntax.Levels.Where(level =>
                    !plan.Syntax.Reports.Any(report => Covers(report, level.Name))
                )
                .Select(level => ApprovalDiagnostics.ReportMissing(level.Place, level.Name)),
            .. plan
                .Syntax.Gaps.Where(gap => Blocking.Contains(gap.Kind.Value))
                .Select(gap =>
                    ApprovalDiagnostics.GapOpen(
                        gap.Place,
                        gap.Name,
                        gap.Kind.Value.ToString().ToLowerInvariant()
                    )
                ),
            .. EveryRule
                .Of(plan.Syntax)
                .Where(rule => rule.Needs is not null)
                .Select(rule => ApprovalDiagnostics.NeedsConfirmation(rule.Needs!.Span, rule.Name)),
            .. plan
                .Syntax.Header.Basis.Where(basis => basis.Status?.Value == "superseded")
                .Select(basis =>
                    ApprovalDiagnostics.BasisSuperseded(basis.Law.Span, basis.Law.Value)
                ),
        ];

    private static IEnumerable<Diagnostic> Missing(PlanSyntax plan, Span at)
    {
        if ((plan.Grading?.Rows ?? []).IsEmpty && (plan.Activation?.When ?? []).IsEmpty)
            yield return GradingDiagnostics.NothingGrades(at);
        if (plan.Activation?.Decide?.By is null)
            yield return ApprovalDiagnostics.DecideMissing(at);
        if (!plan.Deactivation.Any(row => row is { When: not null, By: not null }))
            yield return ApprovalDiagnostics.DeactivationMissing(at);
        if (!plan.Records.Any(row => row.Keep is { } keep && keep.Value != "gap"))
            yield return ApprovalDiagnostics.RetentionMissing(at);
        if (!plan.Drills.Any(row => row.Every is LimitSyntax.Of || row.Times is not null))
            yield return ApprovalDiagnostics.DrillMissing(at);
    }

    private static bool Covers(ReportSyntax report, string level) =>
        report.Every is not LimitSyntax.Open
        && (
            report.Trigger is null or { AnyLevel: true }
            || report.Trigger.Levels.Any(it => it.Value == level)
        );
}
