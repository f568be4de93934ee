using Huiyin.Core.Drafting.Assembly;

namespace Huiyin.Tests.Drafting.Assembly;

public sealed class GroupReaderTests
{
    [Theory]
    [InlineData("成立信访应急领导小组，由局长任组长。", "信访应急领导小组")]
    [InlineData(
        "县成立由分管副县长任组长、有关部门负责人为成员的信访应急领导小组。",
        "信访应急领导小组"
    )]
    [InlineData("领导小组下设接待组、调查组和后勤保障组。", "领导小组 接待组 调查组 后勤保障组")]
    [InlineData("领导小组下设办公室，办公室设在信访局。", "领导小组 办公室")]
    [InlineData("1、接谈组。由党政办牵头，负责听取诉求。", "接谈组")]
    [InlineData("（二）现场处置组：负责维护现场秩序。", "现场处置组")]
    [InlineData("应急指挥部负责统一指挥处置工作。", "应急指挥部")]
    [InlineData("由校长任信访应急领导小组组长。", "信访应急领导小组")]
    [InlineData(
        "成立涉访突发事件应急处置指挥部（以下简称“指挥部”）。指挥部负责决策。",
        "涉访突发事件应急处置指挥部"
    )]
    [InlineData(
        "一、职责分工\n1.公安部门：负责维护来访场所的秩序。\n2.卫生部门：负责伤病群众的救治。",
        "公安部门 卫生部门"
    )]
    [InlineData("客服部：负责接听电话和登记诉求。\n秩序部：负责疏导人员和车辆。", "客服部 秩序部")]
    public void A_body_is_set_up_or_given_duties(string text, string names) =>
        Names(text).ShouldBe(names);

    [Theory]
    [InlineData("各工作组要密切配合。")]
    [InlineData("有关部门应当积极支持。")]
    [InlineData("组长由局长担任，副组长由副局长担任。")]
    [InlineData("接到报告后通知公安部门到场。")]
    [InlineData("请来访群众推选代表。")]
    [InlineData("1.接访专员二名：陪同群众查看现场。\n2.记录员一名：记录谈话内容。")]
    public void Others_are_none_of_the_plans_bodies(string text) => Names(text).ShouldBe("");

    [Theory]
    [InlineData("成立信访应急领导小组。\n领导小组负责统一指挥。")]
    [InlineData("成立信访应急领导小组。\n信访应急领导小组负责统一指挥。")]
    [InlineData("成立信访应急领导小组，由局长任组长。由局长任信访应急领导小组组长。")]
    public void A_body_is_named_once_as_it_was_set_up(string text) =>
        Names(text).ShouldBe("信访应急领导小组");

    [Fact]
    public void A_short_form_that_is_no_part_of_the_name_is_what_the_plan_goes_on_with() =>
        Names("成立来访应对协调工作组（以下简称“联动专班”）。联动专班负责调度。")
            .ShouldBe("联动专班");

    [Theory]
    [InlineData("（一）接待组：负责来访登记；负责告知程序。", "负责来访登记|负责告知程序")]
    [InlineData(
        "（一）接待组\n1.登记来访群众的诉求；\n2.告知受理办理的程序。",
        "登记来访群众的诉求|告知受理办理的程序"
    )]
    [InlineData("（一）接待组：由办公室人员组成，负责引导来访群众。", "负责引导来访群众")]
    [InlineData("（一）接待组：组长由副主任兼任。", "")]
    public void Its_duties_are_the_sentences_below_its_heading(string text, string duties)
    {
        var clauses = Drafted.Clauses(text);
        var group = GroupReader.Read(clauses).ShouldHaveSingleItem();
        string.Join('|', GroupDuties.In(clauses, group).Select(it => it.Duty)).ShouldBe(duties);
    }

    private static string Names(string text) =>
        string.Join(' ', GroupReader.Read(Drafted.Clauses(text)).Select(it => it.Name));
}
