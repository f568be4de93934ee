using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Tests.Drafting.Structure;

public sealed class PlanSeparatorTests
{
    private const string Body =
        "为妥善处置集体来访，维护正常的信访秩序，制定本预案。\n一、组织机构\n成立应急领导小组，负责处置工作。\n二、处置程序\n接到报告后30分钟内到场。\n三、信息报告\n每2小时报告一次。\n";

    private const string Notice =
        "关于召开全县信访工作会议的通知\n各乡镇：\n定于三月五日召开会议，请准时参加。\n";

    [Theory]
    [InlineData("柳溪乡信访应急预案")]
    [InlineData("关于处置群众集体上访的应急预案")]
    [InlineData("某局信访突发事件应急处置办法")]
    [InlineData("大规模集体上访应急预案（试行）")]
    [InlineData("信访突发问题处置工作方案")]
    public void A_plan_is_called_by_its_title(string title)
    {
        var text = $"{title}\n{Body}";
        var plan = PlanSeparator.Separate(text).ShouldHaveSingleItem();
        (plan.Title, plan.TitleAt, plan.End).ShouldBe((title, 0, text.Length));
        text[plan.Start..].TrimStart().ShouldStartWith("为妥善处置");
    }

    [Theory]
    [InlineData("第一篇：柳溪乡信访应急预案")]
    [InlineData("【篇一】柳溪乡信访应急预案")]
    [InlineData("# 柳溪乡信访应急预案")]
    [InlineData("附件1：柳溪乡信访应急预案")]
    [InlineData("《柳溪乡信访应急预案》")]
    [InlineData("柳溪乡信访应急预案.docx")]
    [InlineData("柳溪乡信访应急预案（3篇）")]
    public void What_stands_around_a_title_is_none_of_it(string line) =>
        Titles($"{line}\n{Body}").ShouldBe(["柳溪乡信访应急预案"]);

    [Fact]
    public void Several_plans_are_told_apart() =>
        Titles($"甲乡信访应急预案\n{Body}乙乡信访应急预案\n{Body}丙乡信访工作预案\n{Body}")
            .ShouldBe(["甲乡信访应急预案", "乙乡信访应急预案", "丙乡信访工作预案"]);

    [Fact]
    public void Plans_follow_each_other_without_a_gap()
    {
        var text = $"甲乡信访应急预案\n{Body}乙乡信访应急预案\n{Body}";
        var plans = PlanSeparator.Separate(text);
        plans[0].End.ShouldBe(plans[1].TitleAt);
        plans[1].End.ShouldBe(text.Length);
    }

    [Fact]
    public void A_list_of_links_is_no_plan() =>
        Titles(
                $"甲乡信访应急预案\n{Body}相关文章\n乙县信访应急预案\n丙县信访应急预案\n丁县维稳工作预案\n"
            )
            .ShouldBe(["甲乡信访应急预案"]);

    [Fact]
    public void Contents_in_front_are_no_plans() =>
        Titles(
                $"信访应急预案两篇\n甲乡信访应急预案\n乙乡信访应急预案\n甲乡信访应急预案\n{Body}乙乡信访应急预案\n{Body}"
            )
            .ShouldBe(["甲乡信访应急预案", "乙乡信访应急预案"]);

    [Fact]
    public void Another_document_between_two_plans_belongs_to_neither()
    {
        var text = $"甲乡信访应急预案\n{Body}{Notice}乙乡信访应急预案\n{Body}";
        var plans = PlanSeparator.Separate(text);
        plans.Select(it => it.Title).ShouldBe(["甲乡信访应急预案", "乙乡信访应急预案"]);
        text[plans[0].Start..plans[0].End].ShouldNotContain("召开全县信访工作会议");
    }

    [Theory]
    [InlineData("柳溪乡信访应急预案为妥善处置集体来访，维护秩序，制定本预案。")]
    [InlineData("柳溪乡信访应急预案 根据上级要求，制定本预案。")]
    [InlineData("柳溪乡信访应急预案一、总则 为妥善处置来访，制定本预案。")]
    public void A_title_may_run_on_into_the_text(string line) =>
        Titles($"{line}\n{Body}").ShouldBe(["柳溪乡信访应急预案"]);

    [Fact]
    public void A_title_printed_again_begins_no_second_plan() =>
        Titles($"甲乡信访应急预案\n甲乡信访应急预案\n{Body}").ShouldBe(["甲乡信访应急预案"]);

    [Fact]
    public void A_text_without_a_title_is_called_by_its_first_line() =>
        Titles($"来访突发情况应对\n{Body}").ShouldBe(["来访突发情况应对"]);

    [Fact]
    public void A_text_without_any_title_is_called_by_its_opening_clause()
    {
        var plan = PlanSeparator.Separate(Body).ShouldHaveSingleItem();
        (plan.Title, plan.TitleAt, plan.Start).ShouldBe(("为妥善处置集体来访", -1, 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("今天食堂吃面条。\n明天吃米饭。\n")]
    [InlineData(Notice)]
    [InlineData("信访应急预案\n维稳工作预案\n来访处置预案\n")]
    [InlineData("甲乡信访应急预案\n下载全文请登录。\n")]
    public void Other_texts_hold_none(string text) => PlanSeparator.Separate(text).ShouldBeEmpty();

    private static IEnumerable<string> Titles(string text) =>
        PlanSeparator.Separate(text).Select(it => it.Title);
}
