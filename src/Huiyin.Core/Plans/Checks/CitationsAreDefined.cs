using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Clauses, gaps, flags, parameters and classes that are cited exist.</summary>
internal sealed class CitationsAreDefined : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan)
    {
        var syntax = plan.Syntax;
        var all = EveryRule.Of(syntax).ToArray();
        return
        [
            .. ReferenceCheck.Unknown(
                all.SelectMany(rule => rule.Clause),
                syntax.Clauses.Select(clause => clause.Id.Value),
                ReferenceDiagnostics.UnknownClause
            ),
            .. ReferenceCheck.Unknown(
                all.Select(rule => rule.Gap).Concat(syntax.Parameters.Select(it => it.Gap)),
                syntax.Gaps.Select(gap => gap.Name),
                ReferenceDiagnostics.UnknownGap
            ),
            .. ReferenceCheck.Unknown(
                all.Select(rule => rule.RewriteOf),
                syntax.Flagged.Select(flag => flag.Name),
                ReferenceDiagnostics.UnknownFlag
            ),
            .. ReferenceCheck.Unknown(
                syntax.Schedule.Select(Parameter),
                syntax.Parameters.Select(it => it.Name.Value),
                ReferenceDiagnostics.UnknownParameter
            ),
            .. ReferenceCheck.Unknown(
                syntax.Flagged.Select(flag => flag.Class),
                RightsScreen.Classes.Select(it => it.Id),
                ReferenceDiagnostics.UnknownClass
            ),
            .. all.Where(IsUncited)
                .Select(rule => ReferenceDiagnostics.ClauseMissing(rule.Place, rule.Name)),
        ];
    }

    private static Located<string>? Parameter(ScheduleSyntax item) =>
        item.Due?.Parameter is { } name ? new(name) { Span = item.Due.Span } : null;

    private static bool IsUncited(RuleSyntax rule) =>
        rule is TaskSyntax or ReportSyntax or EscalationSyntax or GradingRowSyntax or ScheduleSyntax
        && rule.Clause.IsEmpty
        && rule.Standing != TextStatus.Supplied;
}
