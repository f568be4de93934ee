using Huiyin.Core.Drafting.Assembly;

namespace Huiyin.Tests.Drafting.Assembly;

public sealed class LevelTermTests
{
    [Theory]
    [InlineData("启动三级响应", "三级")]
    [InlineData("Ⅰ级预警", "Ⅰ级")]
    [InlineData("II级事件", "II级")]
    [InlineData("一级（红色）预警", "一级")]
    [InlineData("特别重大事件（Ⅰ级）", "Ⅰ级")]
    [InlineData("红色预警", "红色预警")]
    [InlineData("黄色：20人以上", "黄色")]
    [InlineData("高风险：有极端苗头", "高风险")]
    [InlineData("重大集体访（30人以上）", "重大集体访")]
    [InlineData("一般：5人以下", "一般")]
    [InlineData("A类事件", "A类事件")]
    [InlineData("发布“关注”级预警", "关注")]
    [InlineData("特级为最高", "特级")]
    public void Is_named_by_its_number_or_as_it_stands(string text, string name) =>
        LevelTerm.In(text).Select(it => it.Name).ShouldBe([name]);

    [Theory]
    [InlineData("响应分为三级")]
    [InlineData("县乡村三级联动")]
    [InlineData("到上级机关反映")]
    [InlineData("县级以上人民政府")]
    [InlineData("三级甲等医院")]
    [InlineData("坚持分级负责")]
    public void Tiers_and_counts_are_no_grades(string text) =>
        LevelTerm.In(text).Select(it => it.Name).ShouldBeEmpty();
}
