using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

public sealed class MarksAndWidthsTests
{
    [Theory]
    [InlineData("\uFEFF一、总则\r\n二、附则\r", "一、总则\n二、附则")]
    [InlineData("在１５分钟内到Ａ区", "在15分钟内到A区")]
    [InlineData("到\u200B场,报告;办结:是", "到场，报告；办结：是")]
    [InlineData("(一)加强领导", "（一）加强领导")]
    [InlineData("每日8：30前、早7︰30前、8:30前", "每日8:30前、早7:30前、8:30前")]
    [InlineData("1—2人赴县,3～5人,6人–9人", "1-2人赴县，3-5人，6人-9人")]
    [InlineData("方针--一手抓发展", "方针——一手抓发展")]
    [InlineData("越级上访.4.政策不落实的", "越级上访。4.政策不落实的")]
    [InlineData("一．总则\n一.总则", "一、总则\n一、总则")]
    [InlineData("1．总则", "1.总则")]
    [InlineData("1.1.1 职责", "1.1.1 职责")]
    [InlineData("投入1,000元", "投入1,000元")]
    [InlineData("「兩會」期間的國家關鍵會議", "“两会”期间的国家关键会议")]
    [InlineData("称为\"要件\"的材料", "称为“要件”的材料")]
    [InlineData("<<信访工作条例>>", "《信访工作条例》")]
    [InlineData("等等...", "等等……")]
    [InlineData("㈠目的⑵依据", "（一）目的（2）依据")]
    [InlineData("⼀、⼯作⽬标", "一、工作目标")]
    [InlineData("Ⅰ级、II级、①条", "Ⅰ级、II级、①条")]
    [InlineData("e-mail: a@b.cn, tel", "e-mail: a@b.cn, tel")]
    public void Every_mark_has_one_form(string asItCame, string reads) =>
        Mended.Text(asItCame).ShouldBe(reads);

    [Theory]
    [InlineData("信 访 工 作", "信访工作")]
    [InlineData("　　第一条　 为了及时处置", "第一条为了及时处置")]
    [InlineData("在 30 分钟内", "在30分钟内")]
    [InlineData("组  长：张三", "组长：张三")]
    [InlineData("目    录", "目录")]
    [InlineData("姓名    职务    电话", "姓名\t职务\t电话")]
    [InlineData("姓  名    职  务    电  话", "姓名\t职务\t电话")]
    [InlineData(
        "级别 人数     响应时间\n一级 100人以上 15分钟\n二级 30人以上 30分钟\n三、附 则",
        "级别\t人数\t响应时间\n一级\t100人以上\t15分钟\n二级\t30人以上\t30分钟\n三、附则"
    )]
    [InlineData("姓名\t职务\t电话", "姓名\t职务\t电话")]
    [InlineData("| 级别 | 人数 |\n|---|---|\n| 一级 | 6人 |", "级别\t人数\n一级\t6人")]
    [InlineData("领导小组 组长：张三 副组长：李四", "领导小组\t组长：张三\t副组长：李四")]
    [InlineData(
        "（一）目的 为了及时处置信访突发事件，制定本预案。",
        "（一）目的\t为了及时处置信访突发事件，制定本预案。"
    )]
    [InlineData("1 总则\n2.1 职责", "1 总则\n2.1 职责")]
    [InlineData("3 人以上", "3人以上")]
    [InlineData("1. 5人以上集体来访", "1. 5人以上集体来访")]
    [InlineData("张三　李四", "张三\t李四")]
    [InlineData("为了　及时处置信访事件，制定本预案。", "为了及时处置信访事件，制定本预案。")]
    [InlineData("- 到场\n* 报告", "- 到场\n* 报告")]
    public void Gaps_say_where_cells_end_and_nothing_else(string asItCame, string reads) =>
        Mended.Text(asItCame).ShouldBe(reads);

    [Fact]
    public void A_line_is_listed_once_for_all_its_widths() =>
        Mended
            .Of(RepairKind.WidthFolding, "到场,报告,办结\n答复,归档")
            .ShouldBe([(",报告,", "，报告，"), (",", "，")]);

    [Fact]
    public void White_space_around_lines_goes_without_an_entry() =>
        TextRepairs.Mend("　　到场。  \r\n报告。").Repairs.ShouldBeEmpty();
}
