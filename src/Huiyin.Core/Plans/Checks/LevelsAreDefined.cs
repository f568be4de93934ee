using System.Text.RegularExpressions;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Every level a rule names is a level of the plan.</summary>
internal sealed partial class LevelsAreDefined : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan) =>
        ReferenceCheck.Unknown(
            Used(plan.Syntax),
            plan.Bound.Levels,
            ReferenceDiagnostics.UnknownLevel
        );

    private static IEnumerable<Located<string>?> Used(PlanSyntax plan) =>
        [
            .. (plan.Grading?.Rows ?? []).Select(row => row.Level),
            .. plan.Grading?.Unmatched?.Choices ?? [],
            .. (plan.Activation?.When ?? []).Select(row => row.Level),
            .. Triggers(plan)
                .Where(trigger => !trigger.AnyLevel)
                .SelectMany(trigger => trigger.Levels),
            .. plan
                .Schedule.Concat(plan.ReceptionFlow)
                .Concat(plan.Service)
                .Select(item => LevelOf(item.If)),
            .. plan.Escalation.Select(step => LevelOf(step.If)),
        ];

    private static IEnumerable<TriggerSyntax> Triggers(PlanSyntax plan) =>
        plan
            .Tasks.Select(task => task.Trigger)
            .Concat(plan.Reports.Select(report => report.Trigger))
            .Concat(plan.Escalation.Select(step => step.Trigger))
            .Concat((plan.Activation?.When ?? []).Select(row => row.Trigger))
            .OfType<TriggerSyntax>();

    private static Located<string>? LevelOf(Located<string>? condition) =>
        condition is not null && LevelForm().Match(condition.Value) is { Success: true } match
            ? new(match.Groups[1].Value) { Span = condition.Span }
            : null;

    [GeneratedRegex(@"^level\s*(?:>=|<=|=|>|<)\s*(\S+)$", RegexOptions.CultureInvariant)]
    private static partial Regex LevelForm();
}
