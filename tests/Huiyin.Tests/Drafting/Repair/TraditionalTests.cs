namespace Huiyin.Tests.Drafting.Repair;

public sealed class TraditionalTests
{
    [Theory]
    [InlineData(
        "組織領導與應急處置，乾坤、乾燥、著手、著名",
        "组织领导与应急处置，乾坤、干燥、着手、著名"
    )]
    [InlineData("維護機關的秩序，後勤，皇后，裏面", "维护机关的秩序，后勤，皇后，里面")]
    public void A_traditional_text_is_read_in_simplified(string asItCame, string reads) =>
        Mended.Text(asItCame).ShouldBe(reads);

    [Theory]
    [InlineData("组长：王乾坤，副组长：陈著，成员：李瞭、张徵，办公室设在综治中心，负责日常工作")]
    [InlineData("由县委、县政府统一领导，后勤保障组准备干粮，里程不限")]
    public void Names_in_a_simplified_text_stay(string text) => Mended.Text(text).ShouldBe(text);

    [Fact]
    public void A_stray_traditional_character_is_read_in_simplified() =>
        Mended
            .Text(
                "由县委、县政府统一领导，各部门分工负责，值班電话24小时畅通，信息及时报送领导小组办公室"
            )
            .ShouldContain("值班电话");
}
