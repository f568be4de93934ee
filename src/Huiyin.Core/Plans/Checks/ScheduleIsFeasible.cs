using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;
using NodaTime;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Every item of the day can be done in time, even when all before it use the whole of theirs.</summary>
internal sealed class ScheduleIsFeasible : IPlanCheck
{
    private const int MostItems = 200;

    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan) =>
        plan.Syntax.Schedule.Count > MostItems ? []
        : Open(plan.Syntax) is [var only] ? [Earliest(plan.Syntax, only)]
        : Timetable
            .Slacks(plan.Syntax)
            .Where(slack => slack.Minutes < 0)
            .Select(slack => Late(plan.Syntax, slack));

    private static ParameterSyntax[] Open(PlanSyntax plan) =>
        [
            .. plan.Parameters.Where(it =>
                it is { Type.Value: "clock", Value: null }
                && plan.Schedule.Any(item => item.Due?.Parameter == it.Name.Value)
            ),
        ];

    private static Diagnostic Earliest(PlanSyntax plan, ParameterSyntax parameter) =>
        Timetable.EarliestFeasible(plan, parameter.Name.Value) is { } earliest
            ? ScheduleDiagnostics.EarliestFeasible(
                parameter.Name.Span,
                parameter.Name.Value,
                ClockText.Write(earliest)
            )
            : ScheduleDiagnostics.NeverFeasible(parameter.Name.Span, parameter.Name.Value);

    private static Diagnostic Late(PlanSyntax plan, ScheduleSlack slack) =>
        ScheduleDiagnostics.Infeasible(
            plan.Schedule.First(item => item.Name == slack.Item).Place,
            slack.Item,
            (int)-slack.Minutes,
            Clock(slack.Ready),
            Clock(slack.Due)
        );

    private static string Clock(long minutes) =>
        ClockText.Write(LocalTime.Midnight.PlusMinutes(minutes));
}
