using System.Collections.Immutable;
using Huiyin.Core.Plans.Binding;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Plans.Execution;

/// <summary>Emits tasks, reports and escalations, each from a clause that the screen has cleared.</summary>
internal sealed class ActionEmitter(BoundPlan bound, RuleEmitter rules)
{
    public TaskRule? Task(TaskSyntax task) =>
        !task.Who.IsEmpty && Clear(task, "tasks") is { } cleared ? Task(task, cleared) : null;

    public ReportRule? Report(ReportSyntax report) =>
        Clear(report, "reports") is { } cleared ? Report(report, cleared) : null;

    public EscalationRule? Escalation(EscalationSyntax step) =>
        Clear(step, "escalation") is { } cleared ? Escalation(step, cleared) : null;

    private ClearedClause? Clear(RuleSyntax rule, string block) =>
        ClearedClause.Screen(
            rules.Basis(rule, block),
            RuleWords.Of(rule).Select(words => words.Value)
        );

    private TaskRule Task(TaskSyntax task, ClearedClause cleared) =>
        new(
            task.Name,
            Trigger(task.Trigger),
            IsOptional(task.Trigger),
            task.Who[0].Value,
            [.. task.Who.Skip(1).Concat(task.With).Select(role => role.Value)],
            task.Do!.Value,
            RuleEmitter.Limit(task.Within, task.Quote?.Value),
            Anchor(task),
            [.. task.After.Select(id => id.Value)],
            task.Evidence?.Value,
            cleared.Basis
        );

    private ReportRule Report(ReportSyntax report, ClearedClause cleared) =>
        new(
            report.Name,
            Trigger(report.Trigger),
            IsOptional(report.Trigger),
            [.. report.By.Select(role => role.Value)],
            [.. report.To.Concat(report.Notify).Select(role => role.Value).Distinct()],
            report.What?.Value,
            [.. report.Content.Select(field => field.Value)],
            RuleEmitter.Limit(report.First, report.Quote?.Value),
            (report.First as LimitSyntax.With)?.Task,
            (report.Every as LimitSyntax.Of)?.Length,
            RuleEmitter.Limit(report.Final, report.Quote?.Value),
            cleared.Basis
        );

    private EscalationRule Escalation(EscalationSyntax step, ClearedClause cleared) =>
        new(
            step.Name,
            step.Trigger is null && step.If is { } condition
                ? Condition(condition)
                : Trigger(step.Trigger),
            IsOptional(step.Trigger) || step.Optional is { Value: true },
            step.By!.Value,
            step.To!.Value,
            step.Ask?.Value ?? step.Bring?.Value ?? step.Do?.Value ?? "",
            cleared.Basis
        );

    private static bool IsOptional(TriggerSyntax? trigger) => trigger?.Optional is { Value: true };

    private Trigger Condition(Located<string> condition) =>
        bound.Condition(condition) is { } test
            ? new Trigger.OnFact(test)
            : new Trigger.OnEvent(condition.Value);

    // A rule without a trigger belongs to every level of its plan.
    private Trigger Trigger(TriggerSyntax? trigger) =>
        trigger switch
        {
            { Event: { } name } => new Trigger.OnEvent(name.Value),
            { Fact: { } fact } when bound.Test(fact) is { } test => new Trigger.OnFact(test),
            { After.IsEmpty: false } => new Trigger.AfterTasks([
                .. trigger.After.Select(id => id.Value),
            ]),
            null or { AnyLevel: true } => new Trigger.AtLevel(bound.Levels),
            _ => new Trigger.AtLevel([.. trigger.Levels.Select(level => level.Value)]),
        };

    private static Anchor Anchor(TaskSyntax task) =>
        task.From?.Value switch
        {
            "activation" => new Anchor.Activation(),
            "notified" => new Anchor.Notified(),
            "assigned" or "visit" => new Anchor.Assigned(),
            { } id => new Anchor.TaskDone(id),
            null when !task.After.IsEmpty || task.Trigger is { After.IsEmpty: false } =>
                new Anchor.Assigned(),
            null => new Anchor.Activation(),
        };

    /// <summary>The events that rules wait for, in the plan's order.</summary>
    public ImmutableArray<string> Events() =>
        [
            .. bound
                .Syntax.Tasks.Select(task => task.Trigger?.Event?.Value)
                .Concat(bound.Syntax.Reports.Select(report => report.Trigger?.Event?.Value))
                .Concat(bound.Syntax.Escalation.Select(EventOf))
                .OfType<string>()
                .Distinct(),
        ];

    private string? EventOf(EscalationSyntax step) =>
        step.Trigger is { } trigger ? trigger.Event?.Value
        : step.If is { } condition && bound.Condition(condition) is null ? condition.Value
        : null;
}
