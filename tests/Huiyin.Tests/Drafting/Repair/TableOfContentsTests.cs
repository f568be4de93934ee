namespace Huiyin.Tests.Drafting.Repair;

public sealed class TableOfContentsTests
{
    private const string Body =
        "一、总则\n本预案适用于全市。\n二、组织机构\n成立领导小组。\n三、附则\n自发布之日起施行。";

    [Theory]
    [InlineData("目录\n一、总则\n二、组织机构\n三、附则\n")]
    [InlineData("目  录\n一、总则……1\n二、组织机构......3\n三、附则\t5\n")]
    [InlineData("目錄/提綱：……\n一、总则\n二、组织机构\n（一）职责分工\n三、附则\n……\n")]
    [InlineData("一、总则 ........ 1\n二、组织机构 ...... 3\n三、附则 ...... 5\n")]
    public void It_goes(string contents) => Mended.Text(contents + Body).ShouldBe(Body);

    [Theory]
    [InlineData("一、目录\n（一）登记\n（二）受理\n（三）办理\n")]
    [InlineData("级别\t人数\n一级\t30\n二级\t10\n三级\t5\n")]
    public void A_list_that_is_text_stays(string list) =>
        Mended.Text(list + Body).ShouldBe(list + Body);
}
