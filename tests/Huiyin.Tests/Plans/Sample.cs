using System.Collections.Immutable;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.Tests.Plans;

/// <summary>Small plans in words of our own; a test gives the blocks that matter to it.</summary>
internal static class Sample
{
    /// <summary>A draft that loads without an error.</summary>
    public const string Head = """
        schema: huiyin-plan/1
        plan: {id: sample, title: 示例预案, version: 0.1.0, status: draft, timezone: Asia/Shanghai}
        source: {file: source.txt}
        clauses:
          c1: {line: 1, num: "一、", use: rule}
          c2: {line: 2, num: "二、", use: flagged}
        roles:
          head: {name: 主任, seat: true}
          team: {name: 接待组}

        """;

    public const string Levels = """
        facts:
          persons: {type: int, ask: 到场人数}
        levels:
          - {id: L1, name: 一级}
          - {id: L2, name: 二级}
        grading:
          hit: highest
          rows:
            - {id: GR1, level: L1, persons: ">=10", clause: c1, quote: 十人以上}
            - {id: GR2, level: L2, persons: "[1..9]", clause: c1, quote: 不足十人}

        """;

    /// <summary>A draft with these blocks after the head and the levels.</summary>
    public static string Plan(string blocks) => Head + Levels + blocks;

    public static string Task(string rest) =>
        Plan(
            $"tasks:\n  - {{id: T1, trigger: {{level: any}}, who: head, within: 20m, clause: c1, {rest}}}\n"
        );

    public static string[] Codes(this PlanFile file) => [.. file.Diagnostics.Select(it => it.Code)];

    public static ImmutableArray<Diagnostic> Errors(this PlanFile file) =>
        [.. file.Diagnostics.Where(it => it.Severity == Severity.Error)];

    public static CompiledPlan Compiled(string yaml)
    {
        var file = PlanFile.Load(yaml);
        file.Errors().Select(it => it.Format("sample", "en")).ShouldBeEmpty();
        return file.Compiled!;
    }
}
