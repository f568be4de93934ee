using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Tasks, schedule items and rules that others name exist.</summary>
internal sealed class RuleIdsAreDefined : IPlanCheck
{
    private static readonly string[] Anchors = ["activation", "notified", "assigned", "visit"];

    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan) =>
        [
            .. Tasks(plan.Syntax),
            .. Items(plan.Syntax.Schedule),
            .. Items(plan.Syntax.ReceptionFlow),
            .. Items(plan.Syntax.Service),
            .. Rules(plan),
        ];

    private static IEnumerable<Diagnostic> Tasks(PlanSyntax plan)
    {
        var ids = plan.Tasks.Select(task => task.Name).ToArray();
        var after = plan
            .Tasks.SelectMany(task => task.After.Concat(task.Trigger?.After ?? []))
            .Concat(plan.Reports.SelectMany(report => report.Trigger?.After ?? []))
            .Concat(plan.Escalation.SelectMany(step => step.Trigger?.After ?? []))
            .Concat(plan.Reports.Select(With).OfType<Located<string>>());
        return ReferenceCheck
            .Unknown(after, ids, ReferenceDiagnostics.UnknownTask)
            .Concat(
                ReferenceCheck.Unknown(
                    plan.Tasks.Select(task => task.From),
                    [.. Anchors, .. ids],
                    ReferenceDiagnostics.UnknownTask
                )
            );
    }

    private static Located<string>? With(ReportSyntax report) =>
        report.First is LimitSyntax.With with ? new(with.Task) { Span = with.Span } : null;

    private static IEnumerable<Diagnostic> Items(SyntaxList<ScheduleSyntax> items)
    {
        var ids = items.Select(item => item.Name).ToArray();
        return ReferenceCheck
            .Unknown(items.SelectMany(item => item.After), ids, ReferenceDiagnostics.UnknownRule)
            .Concat(
                ReferenceCheck.Unknown(
                    items.Select(item => item.From),
                    [.. Anchors, .. ids],
                    ReferenceDiagnostics.UnknownRule
                )
            );
    }

    private static IEnumerable<Diagnostic> Rules(PlanUnderCheck plan)
    {
        var ids = plan.Rules.Select(rule => rule.Name).ToArray();
        var named = plan
            .Syntax.Accountability.SelectMany(row => row.MeasuredBy)
            .Concat(plan.Syntax.Flagged.Select(flag => flag.To).OfType<Located<string>>());
        return ReferenceCheck
            .Unknown(named, ids, ReferenceDiagnostics.UnknownRule)
            .Concat(
                ReferenceCheck.Unknown(
                    plan.Syntax.Activation?.Propose?.From ?? [],
                    ["grading", .. (plan.Syntax.Activation?.When ?? []).Select(row => row.Name)],
                    ReferenceDiagnostics.UnknownRule
                )
            );
    }
}
