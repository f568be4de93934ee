using System.Collections.Immutable;
using Huiyin.Core.Clocks;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Execution;

/// <summary>
/// What a level sets going in its first 24 hours, each thing at its latest: the plan as it reads, before anything has
/// happened. Times run from activation.
/// </summary>
/// <param name="Tasks">The tasks, by when they start.</param>
/// <param name="Reports">The reports, by when the first is due.</param>
public sealed record FirstDay(
    ImmutableArray<PlannedTask> Tasks,
    ImmutableArray<PlannedReport> Reports
)
{
    /// <summary>How long it is.</summary>
    public static readonly Duration Length = Duration.FromHours(24);

    /// <summary>The first day at a level, with the office's own figures where the text is vague.</summary>
    public static FirstDay Of(CompiledPlan plan, string level, OfficeSettings settings) =>
        new FirstDayPlanner(plan, level, settings).Plan();

    /// <summary>True for rules that the level alone sets off.</summary>
    public static bool Starts(Trigger trigger, bool optional, string level) =>
        !optional && trigger is Trigger.AtLevel at && at.Levels.Contains(level);
}

/// <summary>A task as the plan foresees it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">When it is handed out, if what comes first takes all its time.</param>
/// <param name="Due">By when; null where that lies past the first day or nobody says.</param>
/// <param name="Supplied">True where the office's own figure stands for a vague word.</param>
/// <param name="Acknowledge">When silence would be noticed.</param>
public sealed record PlannedTask(
    TaskRule Rule,
    Duration Start,
    Duration? Due,
    bool Supplied,
    Duration Acknowledge
);

/// <summary>A report as the plan foresees it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Due">When the first and each follow-up of the first day are due.</param>
public sealed record PlannedReport(ReportRule Rule, ImmutableArray<Duration> Due);

/// <summary>Lays the tasks and reports of a level out in time.</summary>
internal sealed class FirstDayPlanner(CompiledPlan plan, string level, OfficeSettings settings)
{
    private readonly Dictionary<string, PlannedTask> _planned = [];
    private readonly Dictionary<string, TaskRule> _issued = plan
        .Tasks.Where(task => IsIssued(plan, task, level))
        .ToDictionary(task => task.Id);

    public FirstDay Plan() =>
        new(
            [.. _issued.Values.Select(Planned).OrderBy(task => task.Start)],
            [
                .. plan
                    .Reports.Where(report =>
                        FirstDay.Starts(report.Trigger, report.Optional, level)
                    )
                    .Select(report => new PlannedReport(report, [.. Dues(report)]))
                    .Where(report => !report.Due.IsEmpty)
                    .OrderBy(report => report.Due[0]),
            ]
        );

    // Waiting in a circle is an error of the plan, so this ends.
    private static bool IsIssued(CompiledPlan plan, TaskRule task, string level) =>
        task.Trigger is Trigger.AfterTasks after && !task.Optional
            ? plan.Tasks.Any(it => after.Tasks.Contains(it.Id) && IsIssued(plan, it, level))
            : FirstDay.Starts(task.Trigger, task.Optional, level);

    private PlannedTask Planned(TaskRule rule) =>
        _planned.TryGetValue(rule.Id, out var known) ? known : _planned[rule.Id] = Laid(rule);

    private PlannedTask Laid(TaskRule rule)
    {
        var start = Before(rule).Select(End).DefaultIfEmpty(Duration.Zero).Max();
        var from = rule.From switch
        {
            Anchor.Activation => Duration.Zero,
            Anchor.TaskDone done when _issued.ContainsKey(done.Task) => End(done.Task),
            _ => start,
        };
        return new(
            rule,
            start,
            InDay(from + Length(rule.Limit)),
            rule.Limit is Limit.Vague,
            start + Duration.FromMinutes(settings.AcknowledgeMinutes)
        );
    }

    private IEnumerable<string> Before(TaskRule rule) =>
        rule
            .After.Concat(rule.Trigger is Trigger.AfterTasks after ? after.Tasks : [])
            .Where(_issued.ContainsKey);

    private Duration End(string task) =>
        Planned(_issued[task]) is var it ? it.Due ?? it.Start : default;

    private IEnumerable<Duration> Dues(ReportRule report)
    {
        var first =
            report.FirstWith is { } task && _issued.ContainsKey(task)
                ? End(task)
                : Length(report.First);
        var every = Length(report.Every);
        for (var due = InDay(first); due is not null; due = InDay(due + every))
            yield return due.Value;
    }

    private Duration? Length(Limit? limit) =>
        limit switch
        {
            Limit.Of of => Length(of.Length),
            Limit.ByDayAndNight pair => Longer(Length(pair.Day), Length(pair.Night)),
            Limit.Vague vague => Duration.FromMinutes(settings.MinutesFor(vague.Word)),
            _ => null,
        };

    // The first day is not counted, so days of any kind end after the first 24 hours.
    private static Duration? Length(DayCount? length) => (length as Elapsed)?.Length;

    private static Duration? Longer(Duration? a, Duration? b) =>
        a is { } x && b is { } y ? Duration.Max(x, y) : null;

    private static Duration? InDay(Duration? at) => at <= FirstDay.Length ? at : null;
}
