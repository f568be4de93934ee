using Huiyin.Core.Rights;

namespace Huiyin.Tests.Drafting.Assembly;

public sealed class RuleAssemblerTests
{
    [Theory]
    [InlineData("接待组在30分钟内派人把重点人员控制在家中。")]
    [InlineData("接待组每日跟踪掌握上访老户的行踪。")]
    [InlineData("接待组2小时内将进京上访人员强制接回。")]
    [InlineData("接待组每天早7时前到车站拦截上访人员。")]
    [InlineData("接待组在24小时内将上访人员送学习班看管。")]
    public void No_rule_is_made_of_a_clause_that_is_never_carried_out(string clause)
    {
        var plan = Drafted.Plan(
            $"一、机构\n成立接待组，负责接待。\n二、处置\n（一）{clause}\n（二）接待组30分钟内到场登记来访人员。"
        );
        var flag = plan.Flags.Where(it => it.Act == ScreenAct.Never).ShouldHaveSingleItem();
        plan.Rules.ShouldAllBe(it => it.Clause != flag.Clause);
        plan.Rules.Where(it => it.Block == "tasks")
            .ShouldHaveSingleItem()
            .Quote.ShouldBe("接待组30分钟内到场登记来访人员");
    }

    [Fact]
    public void A_lawful_sentence_beside_one_that_is_banned_keeps_its_rule()
    {
        var plan = Drafted.Plan(
            "一、处置\n（一）值班人员30分钟内到场登记。派人把重点人员控制在家中。值班人员每日汇总情况。"
        );
        plan.Rules.Where(it => it.Block is "tasks" or "schedule").Count().ShouldBe(2);
        plan.Rules.ShouldAllBe(it =>
            it.Quote == null || !it.Quote.Contains("控制在家", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Roles_come_first_and_the_rest_in_the_order_of_the_text()
    {
        var plan = Drafted.Plan(
            "一、机构\n成立接待组，负责接待来访群众。\n二、处置\n接待组30分钟内到场登记。\n不得推诿来访群众。\n三、附则\n接待组将登记保存2年。"
        );
        plan.Rules.Select(it => it.Block)
            .ShouldBe(["roles", "duties", "tasks", "constraints", "records"]);
    }

    [Fact]
    public void Ids_are_not_given_twice() =>
        Drafted
            .Plan(
                "接待组30分钟内到场。\n保障组1小时内到场。\n三级：5人以上来访。\n二级：20人以上来访。"
            )
            .Rules.Select(it => it.Id)
            .ShouldBeUnique();

    [Fact]
    public void A_text_without_duties_makes_no_rules() =>
        Drafted.Plan("本预案自发布之日起施行。").Rules.ShouldBeEmpty();
}
