using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

public sealed partial class SeedTextsTests
{
    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void They_read_cleanly(string number)
    {
        var seed = Seeds.Read(number);
        Mended.ShouldKnowItsOrigins(seed);
        var text = Mended.Text(seed);
        Odd().Matches(text).Select(odd => odd.Value).ShouldBeEmpty();
        TextRepairs.Mend(text).Text.ShouldBe(text, "a clean text stays as it is");
    }

    [Theory]
    [InlineData("002", "和工资科、荣工科、社保科、保卫科等有关人员。")]
    [InlineData("002", "以维护信访稳定和社会正常秩序为根本目标，按照“集中领导")]
    [InlineData("002", "深入宣传《社会治安管理条例》、《信访条例》、《铁路法》等")]
    [InlineData("002", "立即向学校信访工作领导小组组长通报情况")]
    [InlineData("002", "保证不到集团公司集体上访和堵塞公路、铁路，不发生到省")]
    [InlineData("002", "动员全矿职工、家属等方方面面的力量")]
    [InlineData("002", "近期每天早7:30前，由厂稳定工作领导小组派人")]
    [InlineData("002", "1-2人赴县和县级以上上访，造成一定影响者为三级，3-5人赴县")]
    [InlineData("002", "\nXxxx信访稳定工作应急预案\n")]
    [InlineData("003", "\n（一）落实责任。按照“分级负责、归口办理”")]
    [InlineData("003", "\n（二）联动处置。信访部门要加强")]
    [InlineData("003", "\n（一）来访人推选代表。根据国务院")]
    [InlineData("003", "\n（四）区领导接访群众。如来访人")]
    [InlineData("003", "保安和警力到场维持秩序")]
    [InlineData("003", "一般访（5-29人）和重大访（30人以上）两类")]
    [InlineData("003", "向有关区领导汇报。")]
    public void Their_damage_is_mended(string number, string reads) =>
        Mended.Text(Seeds.Read(number)).ShouldContain(reads);

    [Fact]
    public void What_a_site_left_out_is_known()
    {
        var mended = TextRepairs.Mend(Seeds.Read("003"));
        mended.Omissions.Length.ShouldBe(2);
        mended.Text[mended.Omissions[0]..].ShouldStartWith("件发生现场");
        mended.Omissions[1].ShouldBe(mended.Text.Length);
        mended.Text.ShouldStartWith("___性事件信访处置工作预案\n");
    }

    [GeneratedRegex(
        @"[\u3105-\u3129\u2500-\u254B\uFE30-\uFE6Fāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\uE000-\uF8FF\uFFFD]|[a-z]\)|[^ -~\n\t]\(|[\u3400-\u9FFF]\?"
    )]
    private static partial Regex Odd();
}
