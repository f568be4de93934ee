using System.Text;
using Huiyin.App.Hosting;
using Huiyin.Core.Incidents;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Rehearsals;

namespace Huiyin.Bench;

/// <summary>A rehearsed incident of 24 hours with 40 tasks and 48 reports, against folding the same events and nothing else.</summary>
internal static class RehearsalBench
{
    private const int Tasks = 40;
    private const int Reports = 48;

    public static Task Run()
    {
        var load = PlanFile.Load(Plan());
        var plan =
            load.Compiled
            ?? throw new InvalidOperationException(
                load.Diagnostics.First(found =>
                        found.Severity == Huiyin.Core.Plans.Diagnostics.Severity.Error
                    )
                    .Format("bench.yaml", "en")
            );
        var story = StoryReader.Read(Story()).Story!;
        var events = Rehearsal.Of(plan with { Approved = true }, story, Calendars.Known).Events;
        var submitted = events.Count(line => line.Event is ReportSubmitted);
        var completed = events.Count(line => line.Event is TaskCompleted);
        var (ours, fold) = Measure.Pair(
            () => Rehearsal.Of(plan with { Approved = true }, story, Calendars.Known),
            () =>
                events
                    .Where(line => line.Event is not null)
                    .Aggregate(Incident.Empty, (run, line) => IncidentApply.Apply(run, line.Event!))
        );
        Measure.Print(
            $"24 hours, {completed} tasks, {submitted} reports, {events.Count} events",
            $"{ours * 1000:0.0} ms",
            "< 50 ms"
        );
        Measure.Print("folding the same events", $"{fold * 1000:0.0} ms");
        Measure.Print("rehearsal / fold (time)", $"{ours / fold:0.0}");
        return Task.CompletedTask;
    }

    private static string Plan()
    {
        var yaml = new StringBuilder(
            """
            schema: huiyin-plan/1
            plan: {id: bench, title: 基准, version: 0.1.0, status: draft, org: {type: office}, timezone: Asia/Shanghai}
            source: {file: none.txt}
            clauses:
              sec_1: {line: 1, num: "一、", use: rule}
            facts:
              persons: {type: int, ask: 人数}
            roles:
              head: {name: 组长, seat: true, clause: sec_1}
              office: {name: 办公室, clause: sec_1}
            levels:
              - {id: L1, name: 一级}
            grading:
              hit: highest
              rows:
                - {id: G1, level: L1, persons: ">=1", clause: sec_1}
            activation:
              propose: {by: system, from: grading}
              decide: {by: head, within: 15m, clause: sec_1}
            reports:
              - {id: R1, trigger: {level: L1}, by: office, to: [head], first: 30m, every: 30m, clause: sec_1}
            tasks:

            """
        );
        for (var task = 1; task <= Tasks; task++)
            yaml.AppendLine(
                $"  - {{id: T{task}, trigger: {{level: L1}}, who: office, do: 任务{task}, within: 20h, from: activation, clause: sec_1}}"
            );
        return yaml.ToString();
    }

    private static string Story()
    {
        var steps = Enumerable
            .Range(1, Tasks)
            .SelectMany(task =>
                new[]
                {
                    (At: 2, Do: $"acknowledge, task: T{task}"),
                    (At: 10 + task * 15, Do: $"complete, task: T{task}, note: done"),
                }
            )
            .Concat(
                Enumerable
                    .Range(1, Reports)
                    .Select(report =>
                        (At: report * 29, Do: "report, report: R1, content: {情况: 正常}")
                    )
            )
            .Prepend((At: 1, Do: "activate, level: L1"))
            .OrderBy(step => step.At);
        return string.Join(
            '\n',
            [
                "schema: huiyin-story/1",
                "title: bench",
                "start: 2026-03-02T09:00:00+08:00",
                "facts: {persons: 3}",
                "steps:",
                .. steps.Select(step => $"  - {{at: {step.At}m, do: {step.Do}}}"),
                "until: 24h",
            ]
        );
    }
}
