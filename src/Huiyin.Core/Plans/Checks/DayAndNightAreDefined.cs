using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>A limit by day and night needs to know when the day begins.</summary>
internal sealed class DayAndNightAreDefined : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan)
    {
        var day = plan.Syntax.Terms.FirstOrDefault(term => term.Name.Value == "day");
        if (day is not null && DayText.Parse(day.Meaning.Value) is null)
            return [ApprovalDiagnostics.DayTermsWrong(day.Meaning.Span, day.Meaning.Value)];
        return day is not null
            ? []
            : Limits(plan.Syntax)
                .OfType<LimitSyntax.ByDayAndNight>()
                .Select(limit => ApprovalDiagnostics.DayTermsMissing(limit.Span));
    }

    private static IEnumerable<LimitSyntax?> Limits(PlanSyntax plan) =>
        plan
            .Rules.SelectMany(it =>
                it.Rule switch
                {
                    TaskSyntax task => [task.Within],
                    ReportSyntax report => [report.First],
                    ScheduleSyntax item => [item.Within],
                    StatementSyntax statement => [statement.Within],
                    _ => Enumerable.Empty<LimitSyntax?>(),
                }
            )
            .Append(plan.Activation?.Decide?.Within);
}
