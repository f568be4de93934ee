using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Tests.Drafting.Structure;

public sealed class NumberMarksTests
{
    [Theory]
    [InlineData("第一章 总则", MarkKind.Chapter, 1, "第一章")]
    [InlineData("第3章 附则", MarkKind.Chapter, 3, "第3章")]
    [InlineData("第二节 职责", MarkKind.Part, 2, "第二节")]
    [InlineData("第十二条 接待", MarkKind.Article, 12, "第十二条")]
    [InlineData("一、总则", MarkKind.Section, 1, "一、")]
    [InlineData("十一、附则", MarkKind.Section, 11, "十一、")]
    [InlineData("一 、总则", MarkKind.Section, 1, "一 、")]
    [InlineData("（一）目的", MarkKind.Sub, 1, "（一）")]
    [InlineData("(十)保障", MarkKind.Sub, 10, "(十)")]
    [InlineData("1.登记", MarkKind.Item, 1, "1.")]
    [InlineData("2、接待", MarkKind.Item, 2, "2、")]
    [InlineData("12．归档", MarkKind.Item, 12, "12．")]
    [InlineData("1.50人以上到县上访的", MarkKind.Item, 1, "1.")]
    [InlineData("2、3人以上来访", MarkKind.Item, 2, "2、")]
    [InlineData("1 总则", MarkKind.Item, 1, "1")]
    [InlineData("1.1 目的", MarkKind.Decimal, 1, "1.1")]
    [InlineData("3.2.4职责", MarkKind.Decimal, 4, "3.2.4")]
    [InlineData("A.2 机构", MarkKind.Decimal, 2, "A.2")]
    [InlineData("（1）接待", MarkKind.Point, 1, "（1）")]
    [InlineData("3)答复", MarkKind.Point, 3, "3)")]
    [InlineData("④报告", MarkKind.Circle, 4, "④")]
    [InlineData("a）登记", MarkKind.Letter, 1, "a）")]
    [InlineData("——接待组", MarkKind.Dash, 0, "——")]
    [InlineData("● 找谁", MarkKind.Dash, 0, "●")]
    public void A_line_begins_with_its_number(
        string line,
        MarkKind kind,
        int ordinal,
        string printed
    )
    {
        var mark = NumberMarks.At(line, 0, true).ShouldNotBeNull();
        (mark.Kind, mark.Ordinal, mark.Printed).ShouldBe((kind, ordinal, printed));
    }

    [Theory]
    [InlineData("一级响应")]
    [InlineData("十人以上")]
    [InlineData("3人以上")]
    [InlineData("30分钟内")]
    [InlineData("2.5万元以上")]
    [InlineData("2024年修订")]
    [InlineData("第一时间")]
    [InlineData("（以下简称领导小组）")]
    [InlineData("总则")]
    [InlineData("信访")]
    public void Other_lines_begin_with_none(string line) =>
        NumberMarks.At(line, 0, true).ShouldBeNull();

    [Theory]
    [InlineData("1 总则")]
    [InlineData("——接待组")]
    [InlineData("a）登记")]
    public void Some_forms_count_at_the_beginning_of_a_line_only(string line) =>
        NumberMarks.At(line, 0, false).ShouldBeNull();

    [Fact]
    public void Decimals_of_one_depth_stand_in_one_list()
    {
        var (one, two, deep) = (Mark("1.1 甲"), Mark("1.2 乙"), Mark("1.1.1 丙"));
        one.Alongside(two).ShouldBeTrue();
        one.Alongside(deep).ShouldBeFalse();
        deep.Depth.ShouldBe(3);
    }

    private static NumberMark Mark(string line) => NumberMarks.At(line, 0, true).ShouldNotBeNull();
}
