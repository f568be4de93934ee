namespace Huiyin.Tests.Drafting.Assembly;

public sealed class StandingRulesTests
{
    [Theory]
    [InlineData("不得推诿敷衍来访群众。", "推诿敷衍来访群众")]
    [InlineData("严禁打击报复信访人。", "打击报复信访人")]
    [InlineData("任何单位不得限制来访人的人身自由。", "限制来访人的人身自由")]
    [InlineData("禁止与群众发生肢体冲突。", "与群众发生肢体冲突")]
    [InlineData("不准瞒报、迟报。", "瞒报、迟报")]
    public void A_ban_that_protects_is_a_constraint(string clause, string act)
    {
        var row = Drafted.Row(clause, "constraints");
        (row.Field("who"), row.Field("must_not"), row.IsCard).ShouldBe(("all", act, false));
    }

    [Theory]
    [InlineData("不得在接待场所吸烟。")]
    [InlineData("工作人员不得迟到早退。")]
    public void Other_bans_are_house_rules(string clause) =>
        Drafted.Rows(clause, "constraints").ShouldBeEmpty();

    [Fact]
    public void Who_decides_is_read_where_no_time_is_set()
    {
        var plan = Drafted.Plan("由组长决定启动应急响应。");
        var row = plan.Rules.Single(it => it.Block == "activation.decide");
        plan.RoleName(row.Field("by")).ShouldBe("组长");
    }

    [Fact]
    public void A_plan_has_one_decider() =>
        Drafted
            .Rows("由组长决定启动应急响应。\n由副组长决定启动应急响应。", "activation.decide")
            .ShouldHaveSingleItem()
            .Clause.ShouldBe("p_2");

    [Fact]
    public void Who_stands_down_and_when()
    {
        var plan = Drafted.Plan("来访群众全部离开现场后，由组长宣布解除响应。");
        var row = plan.Rules.Single(it => it.Block == "deactivation");
        (row.Field("when"), plan.RoleName(row.Field("by"))).ShouldBe(
            ("来访群众全部离开现场后", "组长")
        );
    }

    [Fact]
    public void An_end_without_anybody_is_a_card() =>
        Drafted.Row("矛盾化解完毕，应急响应结束。", "deactivation").Missing.ShouldBe(["by"]);

    [Fact]
    public void What_a_body_has_to_do_is_its_duty()
    {
        var plan = Drafted.Plan(
            "一、职责\n（一）接待组：负责来访登记和引导。\n（二）保障组：负责车辆和饮水供应。"
        );
        plan.Rules.Where(it => it.Block == "duties")
            .Select(it => (plan.RoleName(it.Field("who")), it.Field("do")))
            .ShouldBe([("接待组", "负责来访登记和引导"), ("保障组", "负责车辆和饮水供应")]);
    }
}
