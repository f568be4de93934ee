using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

public sealed class DamagedCharactersTests
{
    [Theory]
    [InlineData("應(yīng)急預(yù)案", "应急预案")]
    [InlineData("導（dǎo）向", "导向")]
    [InlineData("應(yīng)急預(yù)案實(shí)施，三個(ge)方面", "应急预案实施，三个方面")]
    [InlineData("信访(接待)工作", "信访（接待）工作")]
    [InlineData("联系人(li)", "联系人（li）")]
    public void Pinyin_notes_go(string asItCame, string reads) =>
        Mended.Text(asItCame).ShouldBe(reads);

    [Theory]
    [InlineData("。ㄒ唬┞鋵(shí)責任", "（一）落实责任")]
    [InlineData("。ǘ┞(lián)動處置", "（二）联动处置")]
    [InlineData("。ㄋ模﹨^(qū)領(lǐng)導接訪群眾", "（四）区领导接访群众")]
    [InlineData("。ㄒ唬﹣碓L人推選代表", "（一）来访人推选代表")]
    [InlineData("社會治安管理?xiàng)l例", "社会治安管理条例")]
    [InlineData("維護社會正常秩序?yàn)楦灸繕?biāo)，按照", "维护社会正常秩序为根本目标，按照")]
    [InlineData("社保科負責。榮工科、社??啤⒈Pl(wèi)科等", "社保科负责。荣工科、社保科、保卫科等")]
    [InlineData("保安和警li到場", "保安和警力到场")]
    public void Slipped_bytes_are_read_anew(string asItCame, string reads) =>
        Mended.Text(asItCame).ShouldBe(reads);

    [Theory]
    [InlineData("（十五）", "（一）加强领导，统一指挥")]
    [InlineData("（二）", "（三）落实责任")]
    [InlineData("（四）", "（五）总结评估")]
    [InlineData("（五）", "（六）信息报告")]
    [InlineData("（七）", "（八）后勤保障")]
    [InlineData("（八）", "（九）责任制度")]
    [InlineData("（九）", "（十）责任追究")]
    [InlineData("（十一）", "（十二）附则")]
    [InlineData("（九）", "（１）接到报告")]
    public void Any_number_whose_bytes_slipped_is_found(string before, string clause)
    {
        var slipped = Slip(clause + "。");
        slipped.ShouldNotContain("（");
        Mended
            .Text($"{before}报告\n{slipped}\n（二）依法办理")
            .ShouldBe($"{before}报告\n{clause.Replace('１', '1')}。\n（二）依法办理");
    }

    // 宣传 lost both its halves: the number is read, the rest is left.
    [Fact]
    public void Where_too_much_is_lost_only_the_number_is_read()
    {
        var mended = TextRepairs.Mend($"工作原则\n{Slip("（九）宣传教育。")}\n");
        mended.Text.ShouldStartWith("工作原则\n（九）");
        mended.Text.ShouldNotContain("刑");
        mended.Repairs.ShouldContain(it => it.Kind == RepairKind.GbkRealign && it.IsLeft);
    }

    [Fact]
    public void What_cannot_be_read_anew_is_listed_as_it_stands()
    {
        var mended = TextRepairs.Mend("工作要求\uFFFD\uFFFD及时报告");
        mended.Text.ShouldBe("工作要求\uFFFD\uFFFD及时报告");
        var left = mended.Repairs.ShouldHaveSingleItem();
        (left.Kind, left.Start, left.IsLeft).ShouldBe((RepairKind.GbkRealign, 4, true));
        mended.Illegible.ShouldBe([left]);
        mended.Text[mended.Reads(left)].ShouldBe("\uFFFD\uFFFD");
    }

    [Theory]
    [InlineData("怎么办？向领导报告。")]
    [InlineData("是否属实?应当核实")]
    [InlineData("报告领导。（一）到场")]
    [InlineData("使用wifi上报")]
    public void What_is_whole_is_not_read_anew(string text) =>
        Mended.Of(RepairKind.GbkRealign, text).Where(it => it.Was != it.Became).ShouldBeEmpty();

    // The second byte of a white space takes the first of the bracket, and so on to the end of the line.
    private static string Slip(string line)
    {
        var gbk = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        byte[] bytes = [0xA1, .. gbk.GetBytes(line)];
        var read = gbk.GetString(bytes[..(bytes.Length / 2 * 2)]);
        return string.Concat(read.Where(c => c is not (>= '\uE000' and <= '\uF8FF')));
    }
}
