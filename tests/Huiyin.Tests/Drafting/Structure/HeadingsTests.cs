using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Tests.Drafting.Structure;

public sealed class HeadingsTests
{
    [Theory]
    [InlineData("总则", "总则")]
    [InlineData("组织机构及其职责", "组织机构及其职责")]
    [InlineData("接待组：负责登记", "接待组")]
    [InlineData("信息报告。村信息员发现苗头后报告", "信息报告")]
    [InlineData("级别\t认定条件", "级别")]
    [InlineData("目的为了妥善处置突发事件，全乡遵照执行。", "目的")]
    [InlineData("工作原则坚持分级负责，全乡遵照执行。", "工作原则")]
    [InlineData("组织机构成立领导小组，全乡遵照执行。", "组织机构")]
    [InlineData("适用范围 本预案适用于全县，全乡遵照执行。", "适用范围")]
    [InlineData("附则本预案自印发之日起施行，全乡遵照执行。", "附则")]
    public void A_numbered_clause_has_the_title_at_its_head(string body, string title) =>
        Headings.Of(body, true).ShouldBe(title);

    [Theory]
    [InlineData("为妥善处置突发事件，制定本预案。")]
    [InlineData("目的地停车场由交警引导，不得占道")]
    [InlineData("接到报告后，值班员立即登记")]
    [InlineData("接到群众到机关门前聚集反映诉求的报告以后值班人员立即向带班领导报告情况：")]
    public void Sentences_have_none(string body) => Headings.Of(body, true).ShouldBeEmpty();

    [Fact]
    public void Without_a_number_words_are_not_unglued() =>
        Headings.Of("目的为了妥善处置突发事件，制定本预案", false).ShouldBeEmpty();
}
