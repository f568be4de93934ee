using System.Collections.Immutable;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Tests.Drafting.Structure;

public sealed class OutlineTests
{
    [Theory]
    [InlineData("一、总则\n二、机构\n三、附则", "sec_1 sec_2 sec_3")]
    [InlineData(
        "一、总则\n（一）目的\n（二）依据\n二、机构",
        "sec_1 sec_1__sub_1 sec_1__sub_2 sec_2"
    )]
    [InlineData(
        "一、职责\n（一）接待组\n1.登记\n2.接待\n（二）保障组",
        "sec_1 sec_1__sub_1 sec_1__sub_1__item_1 sec_1__sub_1__item_2 sec_1__sub_2"
    )]
    [InlineData(
        "第一章 总则\n第一条 目的\n第二章 机构\n第二条 组成",
        "chap_1 chap_1__art_1 chap_2 chap_2__art_2"
    )]
    [InlineData(
        "1 总则\n1.1 目的\n1.2 依据\n2 机构\n2.1 组成",
        "item_1 item_1__dec2_1 item_1__dec2_2 item_2 item_2__dec2_1"
    )]
    [InlineData("1.1 甲项\n1.1.1 子项\n1.2 乙项", "dec2_1 dec2_1__dec3_1 dec2_2")]
    [InlineData("一、处置\n到场接待。\n及时报告。", "sec_1 sec_1__p_1 sec_1__p_2")]
    [InlineData("开头的话。\n一、总则", "p_1 sec_1")]
    [InlineData(
        "1、登记\n（1）问姓名\n（2）问诉求\n2、接待",
        "item_1 item_1__pt_1 item_1__pt_2 item_2"
    )]
    [InlineData("一、机构\n——接待组\n——保障组", "sec_1 sec_1__dash_0 sec_1__dash_0b")]
    [InlineData("（3）登记\n（3）归档", "pt_3 pt_3b")]
    public void Ids_say_where_a_clause_stands(string text, string ids) =>
        Ids(text).ShouldBe(ids.Split(' '));

    [Theory]
    [InlineData("适用范围1、三人以上来访；2、有过激行为。", "p_1 item_1 item_2")]
    [InlineData(
        "一、职责。（一）登记；（二）接待；（三）归档。",
        "sec_1 sec_1__sub_1 sec_1__sub_2 sec_1__sub_3"
    )]
    [InlineData("县指挥部职责：①决定启动；②调集力量。", "p_1 cir_1 cir_2")]
    [InlineData("一、总则 为维护秩序，制定本预案。二、机构 设领导小组。", "sec_1 sec_2")]
    public void Numbers_inside_a_line_head_clauses_of_their_own(string text, string ids) =>
        Ids(text).ShouldBe(ids.Split(' '));

    [Theory]
    [InlineData("依据《信访工作条例》第二十条的规定办理。")]
    [InlineData("对一、二级响应由组长决定启动。")]
    [InlineData("按照前款（一）项、（二）项办理。")]
    [InlineData("到场人数为3、5、7人的分别登记。")]
    [InlineData("坚持一级抓一级、层层抓落实。")]
    [InlineData("监督电话：0000-1234567，上午8:30到岗。")]
    public void Numbers_that_refer_head_nothing(string text) => Ids(text).ShouldBe(["p_1"]);

    [Fact]
    public void A_clause_knows_the_clauses_above_it()
    {
        var clauses = Read("一、组织机构\n（一）接待组\n1.登记来访人员\n");
        clauses[2].Path.Select(it => it.Heading).ShouldBe(["登记来访人员", "接待组", "组织机构"]);
        clauses[2].IsUnder("组织").ShouldBeTrue();
        clauses[0].IsUnder("接待").ShouldBeFalse();
    }

    [Fact]
    public void A_clause_knows_its_words_and_its_place()
    {
        const string text = "预案\n  （二）接待组：登记来访人员。  \n";
        var clause = Outline.Read(text, 3, text.Length).ShouldHaveSingleItem();
        (clause.Text, clause.Body, clause.Heading, clause.Content).ShouldBe(
            ("（二）接待组：登记来访人员。", "接待组：登记来访人员。", "接待组", "登记来访人员。")
        );
        text[clause.Start..clause.End].ShouldBe(clause.Text);
    }

    [Fact]
    public void Nothing_of_the_text_is_lost_and_no_id_is_given_twice()
    {
        const string text = "一、甲\n（一）乙：1.丙；2.丁。\n（一）戊\n己\n一、庚\n";
        var clauses = Read(text);
        string.Concat(clauses.Select(it => it.Text)).ShouldBe(text.Replace("\n", ""));
        clauses.Select(it => it.Id).ShouldBeUnique();
    }

    private static ImmutableArray<Clause> Read(string text) => Outline.Read(text, 0, text.Length);

    private static IEnumerable<string> Ids(string text) => Read(text).Select(it => it.Id);
}
