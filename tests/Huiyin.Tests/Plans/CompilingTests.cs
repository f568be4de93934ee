using Huiyin.Core.Clocks;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;
using NodaTime;

namespace Huiyin.Tests.Plans;

public sealed class CompilingTests
{
    private const string Blocks = """
        activation:
          decide: {by: head, within: vague, clause: c1, quote: 立即决定}
        tasks:
          - {id: T1, trigger: {level: [L1]}, who: [head, team], with: [watch], do: 到场, within: 20m, clause: c1, quote: 字}
          - {id: T2, trigger: {level: any, optional: true}, after: T1, who: on_scene, do: 听取, within: vague, clause: c1, quote: 尽快听取}
          - {id: T3, trigger: {fact: "persons >= 50"}, who: team, do: 增派人手, within: gap, gap: G1, clause: c1, quote: 字}
          - {id: T4, trigger: {event: rain}, who: team, do: 搭棚, within: 3wd, from: T1, clause: c1, quote: 字}
          - {id: T5, trigger: {after: [T1, T2]}, who: team, do: 记录, within: 1h, from: notified, clause: c1, quote: 字}
        reports:
          - {id: R1, trigger: {level: L1}, by: [team, head], to: [head, 上级], notify: team, content: [时间, 地点], first: with T1, every: 30m, until: deactivated, final: {within: 1d}, clause: c1, quote: 字}
          - {id: R2, by: head, to: team, first: 1h, every: gap, clause: c1, quote: 字}
        escalation:
          - {id: E1, if: storm, by: head, to: team, bring: 方案, clause: c1, quote: 字}
        deactivation: {when: 现场恢复正常, by: head, clause: c1, quote: 字}
        aftercare:
          - {id: X1, who: head, do: 总结, within: 5wd, clause: c1, quote: 字}
        gaps:
          - {id: G1, kind: missing, ask: 多久到}
        """;

    private static readonly CompiledPlan Plan = Sample.Compiled(Sample.Plan(Blocks));

    private static TaskRule Task(string id) => Plan.Tasks.Single(task => task.Id == id);

    [Fact]
    public void The_first_of_several_owns_a_task_and_the_rest_come_along()
    {
        Task("T1").Who.ShouldBe("head");
        Task("T1").With.ShouldBe(["team", "watch"]);
    }

    [Fact]
    public void Limits_keep_their_units()
    {
        Task("T1").Limit.ShouldBe(new Limit.Of(new Elapsed(Duration.FromMinutes(20))));
        Task("T2").Limit.ShouldBe(new Limit.Vague("尽快"));
        Task("T3").Limit.ShouldBeNull();
        Task("T4").Limit.ShouldBe(new Limit.Of(new WorkingDays(3)));
        Plan.Activation.Within.ShouldBe(new Limit.Vague("立即"));
    }

    [Fact]
    public void An_open_limit_carries_the_question_of_its_gap() =>
        Task("T3").Basis.Note.ShouldBe("多久到");

    [Fact]
    public void Limits_run_from_what_the_rule_names_and_else_from_activation()
    {
        Task("T1").From.ShouldBe(new Anchor.Activation());
        Task("T2").From.ShouldBe(new Anchor.Assigned());
        Task("T4").From.ShouldBe(new Anchor.TaskDone("T1"));
        Task("T5").From.ShouldBe(new Anchor.Notified());
    }

    [Fact]
    public void Triggers_name_levels_facts_events_and_tasks()
    {
        Task("T1").Trigger.ShouldBeOfType<Trigger.AtLevel>().Levels.ShouldBe(["L1"]);
        Task("T2").Trigger.ShouldBeOfType<Trigger.AtLevel>().Levels.ShouldBe(["L1", "L2"]);
        Task("T2").Optional.ShouldBeTrue();
        Task("T3").Trigger.ShouldBeOfType<Trigger.OnFact>().Test.Text.ShouldBe("persons >= 50");
        Task("T4").Trigger.ShouldBe(new Trigger.OnEvent("rain"));
        Task("T5").Trigger.ShouldBeOfType<Trigger.AfterTasks>().Tasks.ShouldBe(["T1", "T2"]);
        Plan.Events.ShouldBe(["rain", "storm"]);
    }

    [Fact]
    public void A_report_keeps_its_rhythm()
    {
        var report = Plan.Reports[0];
        (report.First, report.FirstWith).ShouldBe((null, "T1"));
        report.Every.ShouldBe(new Elapsed(Duration.FromMinutes(30)));
        report.Final.ShouldBe(new Limit.Of(new CalendarDays(1)));
        report.To.ShouldBe(["head", "上级", "team"]);
        Plan.Reports[1].Every.ShouldBeNull();
        Plan.Reports[1].Trigger.ShouldBeOfType<Trigger.AtLevel>().Levels.ShouldBe(["L1", "L2"]);
    }

    [Fact]
    public void The_end_and_the_review_are_there()
    {
        Plan.StandDown!.By.ShouldBe("head");
        Plan.Review!.Within.ShouldBe(new WorkingDays(5));
        Plan.Escalations.ShouldHaveSingleItem().Ask.ShouldBe("方案");
    }

    [Fact]
    public void The_hash_follows_the_content_and_not_the_layout()
    {
        var text = Sample.Plan(Blocks);
        Sample
            .Compiled(
                "# a remark\n"
                    + text.Replace("within: 20m, ", "within:   20m,  ", StringComparison.Ordinal)
            )
            .Hash.ShouldBe(Plan.Hash);
        Sample.Compiled(PlanPrinter.Print(PlanFile.Load(text).Syntax!)).Hash.ShouldBe(Plan.Hash);
        Sample
            .Compiled(text.Replace("within: 20m", "within: 21m", StringComparison.Ordinal))
            .Hash.ShouldNotBe(Plan.Hash);
    }

    [Fact]
    public void A_plan_with_an_error_is_never_compiled() =>
        PlanCompiler
            .Compile(PlanFile.Load(Sample.Task("do: 到场, quote: 字, gap: G9")).Syntax!)
            .ShouldBeNull();
}
