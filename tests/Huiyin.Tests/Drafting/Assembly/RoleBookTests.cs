using Huiyin.Core.Drafting;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Tests.Drafting.Assembly;

public sealed class RoleBookTests
{
    private static readonly Clause Clause = Drafted.Clauses("一、组织机构。")[0];

    [Theory]
    [InlineData("组长", "副组长")]
    [InlineData("总指挥", "副总指挥")]
    [InlineData("分管领导", "主要领导")]
    [InlineData("接待组组长", "保障组组长")]
    public void A_deputy_is_never_taken_for_the_head(string head, string deputy)
    {
        var book = Book();
        var key = book.Actor(head, Clause, "");
        book.Actor(deputy, Clause, "").ShouldNotBe(key);
        book.Actor(head, Clause, "").ShouldBe(key);
    }

    [Theory]
    [InlineData("县信访工作领导小组")]
    [InlineData("上级领导小组")]
    [InlineData("市应急指挥部")]
    [InlineData("集团公司信访办公室")]
    public void An_outside_body_is_never_taken_for_the_own(string outside)
    {
        var book = Book("信访工作领导小组", "应急指挥部", "信访办公室");
        var own = book.Names.Select(name => book.Actor(name, Clause, "")).ToList();
        own.ShouldNotContain(book.Recipient(outside, Clause, ""));
    }

    [Theory]
    [InlineData("信访应急领导小组", "领导小组")]
    [InlineData("应急处置办公室", "办公室")]
    [InlineData("后勤保障组", "保障组")]
    public void A_body_may_lose_the_front_of_its_name(string full, string end)
    {
        var book = Book(full);
        book.Actor(end, Clause, "").ShouldBe(book.Actor(full, Clause, ""));
    }

    [Theory]
    [InlineData("领导小组", "leading_group")]
    [InlineData("领导小组办公室", "office")]
    [InlineData("接待组", "team")]
    [InlineData("组长", "head")]
    [InlineData("副组长", "deputy")]
    [InlineData("值班人员", "duty_clerk")]
    [InlineData("县信访局", "bureau")]
    [InlineData("街道", "role")]
    public void Its_key_says_what_it_is(string name, string key) =>
        Book().Actor(name, Clause, "").ShouldBe(key);

    [Fact]
    public void Keys_are_not_given_twice()
    {
        var book = Book("接待组", "保障组", "调查组");
        book.Rules.Select(it => it.Id).ShouldBe(["team", "team_2", "team_3"]);
    }

    [Theory]
    [InlineData("县信访局", "external")]
    [InlineData("上级主管部门", "external")]
    [InlineData("组长", "seat")]
    [InlineData("主要领导", "seat")]
    public void Who_receives_is_a_seat_or_outside(string name, string kind)
    {
        var book = Book();
        book.Recipient(name, Clause, "向其报告");
        var row = book.Rules.ShouldHaveSingleItem();
        (row.Field("name"), row.Field(kind), row.Quote).ShouldBe((name, "true", "向其报告"));
    }

    private static RoleBook Book(params string[] bodies) =>
        new([.. bodies.Select(name => new DraftGroup(name, Clause.Id, []))], [Clause]);
}
