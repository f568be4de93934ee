using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Rights;
using Huiyin.Tests.Plans;

namespace Huiyin.Tests.Rights;

public sealed class RulesUnderTheScreenTests
{
    [Theory]
    [InlineData("do: 将重点对象控制在屋内, quote: 字")]
    [InlineData("do: 派人到车站守候, quote: 字")]
    [InlineData("do: 到场, evidence: 上访人员被接回的照片, quote: 字")]
    [InlineData("do: 到场, note: 跟踪上访人的行动, quote: 字")]
    public void A_task_that_says_it_does_not_load(string task)
    {
        var file = PlanFile.Load(Sample.Task(task));
        file.Compiled.ShouldBeNull();
        file.Errors().ShouldContain(it => it.Code == "HP0301");
    }

    [Theory]
    [InlineData(
        "reports:\n  - {id: R1, trigger: {level: any}, by: head, to: team, content: [上访人员行踪], clause: c1, quote: 字}"
    )]
    [InlineData(
        "escalation:\n  - {id: E1, trigger: {event: help}, by: head, to: team, ask: 派人拦截上访群众, clause: c1, quote: 字}"
    )]
    [InlineData("duties:\n  - {id: D1, who: team, do: 建立上访人员台账, clause: c1, quote: 字}")]
    [InlineData(
        "schedule:\n  - {id: W1, when: daily, who: team, do: 跟踪上访人, clause: c1, quote: 字}"
    )]
    [InlineData(
        "constraints:\n  - {id: B1, who: all, must: 把来访人带离现场, clause: c1, quote: 字}"
    )]
    public void No_other_road_carries_it_either(string blocks) =>
        PlanFile.Load(Sample.Plan(blocks)).Errors().ShouldContain(it => it.Code == "HP0301");

    [Fact]
    public void A_role_named_for_it_does_not_load() =>
        PlanFile
            .Load(Sample.Plan("").Replace("接待组", "截访组", StringComparison.Ordinal))
            .Errors()
            .ShouldContain(it => it.Code == "HP0301");

    [Fact]
    public void What_must_not_be_done_is_a_protection() =>
        Sample
            .Compiled(
                Sample.Plan(
                    "constraints:\n  - {id: B1, who: all, must_not: 截访和限制人身自由, clause: c1, quote: 字}"
                )
            )
            .Constraints.ShouldHaveSingleItem();

    [Fact]
    public void A_rule_may_not_rest_on_words_that_infringe() =>
        PlanFile
            .Load(Sample.Task("do: 到场, quote: 将上访人员接回"))
            .Errors()
            .ShouldHaveSingleItem()
            .Code.ShouldBe("HP0302");

    [Theory]
    [InlineData("rewrite", "F1", "听取诉求，说明渠道", null)]
    [InlineData("never", "F1", "听取诉求，说明渠道", "HP0306")]
    [InlineData("review", "F1", "听取诉求，说明渠道", "HP0306")]
    [InlineData("rewrite", "F1", "将上访人员接回", "HP0301")]
    [InlineData("rewrite", "F9", "听取诉求，说明渠道", "HP0108")]
    public void Only_a_neutral_rewrite_of_a_flag_settled_as_rewrite_compiles(
        string act,
        string flag,
        string words,
        string? code
    )
    {
        var file = PlanFile.Load(
            Sample.Task(
                $"do: \"{words}\", quote: 将上访人员接回, status: rewritten, rewrite_of: {flag}"
            )
                + $"flagged:\n  - {{id: F1, class: retrieval, act: {act}, clause: c1, quote: 将上访人员接回, to: T1}}\n"
        );
        if (code is null)
            file.Compiled!.Tasks.ShouldHaveSingleItem().Basis.Status.ShouldBe(TextStatus.Rewritten);
        else
            file.Errors().ShouldContain(it => it.Code == code);
    }

    [Theory]
    [InlineData("核实有关情况并上报")]
    [InlineData("核实有关情况")]
    [InlineData("逐一核实有关情")]
    public void A_rule_that_shares_words_with_a_never_flag_does_not_load(string quote)
    {
        const string flag =
            "flagged:\n  - {id: F1, class: tracking, act: never, clause: c1, quote: 核实有关情况}\n";
        PlanFile
            .Load(Sample.Task($"do: 到场, quote: {quote}") + flag)
            .Errors()
            .ShouldContain(it => it.Code == "HP0304");
    }

    [Fact]
    public void A_cleared_clause_comes_only_from_the_screen()
    {
        typeof(ClearedClause).GetConstructors().ShouldBeEmpty();
        var basis = new Basis("T1", ["c1"], "到场听取意见", TextStatus.AsWritten);
        ClearedClause.Screen(basis, ["听取诉求"]).ShouldNotBeNull().Basis.ShouldBe(basis);
        ClearedClause.Screen(basis, ["跟踪上访人"]).ShouldBeNull();
        ClearedClause.Screen(basis with { Quote = "将上访人员接回" }, ["听取诉求"]).ShouldBeNull();
    }

    [Fact]
    public void A_fault_in_words_under_review_only_blocks_approval()
    {
        var file = PlanFile.Load(Sample.Task("do: 必要时劝离, quote: 字"));
        file.Compiled.ShouldNotBeNull();
        var review = file.Diagnostics.Single(it => it.Code == "HP0303");
        (review.Severity, review.BlocksApproval).ShouldBe((Severity.Warning, true));
    }
}
