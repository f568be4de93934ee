using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Execution;
using Huiyin.Tests.Plans;

namespace Huiyin.Tests.Incidents;

/// <summary>A small approved plan that uses every trigger, limit and anchor a run knows.</summary>
internal static class HallPlan
{
    public const string Yaml = """
        schema: huiyin-plan/1
        plan: {id: hall, title: 接待大厅预案, version: 1.0.0, status: approved, timezone: Asia/Shanghai}
        source: {file: source.txt}
        clauses:
          c1: {line: 1, num: "一、", use: rule}
          c2: {line: 2, num: "二、", use: rule}
        terms: {day: "08:00..20:00", 立即: 8m}
        roles:
          chief: {name: 带班主任, seat: true}
          hall: {name: 大厅岗, seat: true}
          desk: {name: 信息岗, seat: true}
          medic: {name: 医疗岗, seat: true}
          county: {name: 县直部门, external: true}
        facts:
          persons: {type: int, ask: 大厅里有几个人}
          injured: {type: bool, ask: 有没有人受伤}
        levels:
          - {id: L1, name: 红色}
          - {id: L2, name: 橙色}
          - {id: L3, name: 蓝色}
        grading:
          hit: highest
          rows:
            - {id: G1, level: L1, persons: ">=30", clause: c1, quote: 三十人}
            - {id: G2, level: L2, persons: "[10..29]", clause: c1, quote: 十人}
            - {id: G3, level: L3, persons: "[1..9]", clause: c1, quote: 九人}
            - {id: G4, level: L1, injured: true, persons: ">=5", clause: c1, quote: 有人受伤}
        activation:
          propose: {by: system, from: grading}
          decide: {by: chief, within: 12m, clause: c1, quote: 主任决定}
        tasks:
          - {id: T1, trigger: {level: any}, who: hall, do: 请来访人到休息区坐下, within: 20m, from: activation, clause: c1, quote: 坐下}
          - {id: T2, trigger: {level: any}, who: desk, with: [hall], do: 告诉业务股室, within: {day: 25m, night: 50m}, from: notified, clause: c1, quote: 告诉}
          - {id: T3, trigger: {level: any}, after: [T1], who: hall, do: 逐条记下诉求, within: 2h, from: T1, evidence: 诉求登记簿, clause: c1, quote: 记下}
          - {id: T4, trigger: {level: [L1, L2]}, who: medic, do: 联系卫生院, within: vague, clause: c1, quote: 立即联系卫生院}
          - {id: T5, trigger: {level: L2}, who: desk, do: 调出办理卷宗, within: 3h, from: activation, clause: c1, quote: 卷宗}
          - {id: T6, trigger: {level: L1}, who: desk, do: 调出办理卷宗, within: 1h, from: activation, clause: c1, quote: 卷宗}
          - {id: T7, trigger: {level: any, optional: true}, who: hall, do: 请分管部门派人到场, within: 45m, from: assigned, clause: c1, quote: 派人}
          - {id: T8, trigger: {event: 有人身体不适}, who: medic, do: 送水并请医生来看, within: 10m, from: assigned, clause: c2, quote: 请医生}
          - {id: T9, trigger: {fact: "persons >= 20"}, who: hall, do: 加开第二间接待室, within: 30m, from: assigned, clause: c2, quote: 第二间}
          - {id: T10, trigger: {after: [T3]}, who: on_scene, do: 当面念一遍登记内容, within: 15m, clause: c2, quote: 念一遍}
          - {id: T11, trigger: {level: L1}, after: [T6], who: desk, do: 把卷宗送到会议室, within: 30m, from: T6, clause: c2, quote: 送到}
          - {id: T12, trigger: {level: L3}, who: desk, do: 第二天回访一次, within: 4h, from: notified, clause: c2, quote: 回访}
        reports:
          - {id: A0, trigger: {fact: "persons >= 50"}, by: desk, to: [county], content: [人数], first: 20m, every: none, clause: c2, quote: 五十人}
          - {id: R1, trigger: {level: L1}, by: desk, to: [chief, county], content: [人数, 诉求], first: 15m, every: 30m, until: deactivated, final: {within: 6h}, clause: c2, quote: 半小时}
          - {id: R2, trigger: {level: L2}, by: desk, to: [chief], content: [人数, 诉求], first: 30m, every: 2h, until: deactivated, final: {within: 1d}, clause: c2, quote: 两小时}
          - {id: R3, trigger: {level: L3}, by: desk, to: [chief], content: [人数], first: with T1, every: 6h, until: deactivated, clause: c2, quote: 六小时}
          - {id: R4, trigger: {event: 记者询问}, by: hall, to: [chief], content: [情况], first: 10m, every: none, clause: c2, quote: 询问}
        escalation:
          - {id: E1, trigger: {level: any, optional: true}, by: hall, to: county, ask: 派业务人员到场答复, clause: c2, quote: 派人}
          - {id: E2, trigger: {level: any, optional: true}, by: desk, to: chief, ask: 决定延长开放时间, clause: c2, quote: 延长}
        deactivation: {id: X0, when: 诉求都已登记并告知去向, by: chief, clause: c2, quote: 结束}
        aftercare:
          - {id: X1, who: desk, do: 开一次复盘会, within: 5wd, clause: c2, quote: 复盘}
        records:
          - {id: C1, kind: register, by: desk, keep: 3y, clause: c2, quote: 三年}
        drills:
          - {id: P1, kind: walk_through, every: 1y, clause: c2, quote: 每年}
        """;

    public static readonly CompiledPlan Compiled = Sample.Compiled(Yaml);

    /// <summary>The same plan with one text put for another.</summary>
    public static CompiledPlan With(string old, string @new)
    {
        Yaml.ShouldContain(old);
        return Sample.Compiled(Yaml.Replace(old, @new, StringComparison.Ordinal));
    }

    public static PlanFile Draft =>
        PlanFile.Load(Yaml.Replace("approved", "draft", StringComparison.Ordinal));
}
