namespace Huiyin.Tests.Drafting.Repair;

public sealed class ScannedNumbersTests
{
    [Theory]
    [InlineData("IOO人以上", "100人以上")]
    [InlineData("l5分钟内到场", "15分钟内到场")]
    [InlineData("2O24年", "2024年")]
    [InlineData("二○二四年", "二〇二四年")]
    [InlineData("3O—5O人", "30-50人")]
    [InlineData("1一2人", "1-2人")]
    [InlineData("每日8：3O前", "每日8:30前")]
    [InlineData("l小时内报告", "1小时内报告")]
    [InlineData("l、到场\n2、报告", "1、到场\n2、报告")]
    [InlineData("1I级、III级", "II级、III级")]
    [InlineData("lV级响应", "IV级响应")]
    [InlineData("l级、2级", "1级、2级")]
    public void Letters_between_figures_are_figures(string asItCame, string reads) =>
        Mended.Text(asItCame).ShouldBe(reads);

    [Theory]
    [InlineData("I级、II级、III级、IV级")]
    [InlineData("Ⅰ级响应")]
    [InlineData("VIP人员")]
    [InlineData("11级台风")]
    [InlineData("填写IO表")]
    [InlineData("O型血")]
    [InlineData("一一核实，二〇二四年")]
    public void Levels_and_words_stay(string text) => Mended.Text(text).ShouldBe(text);
}
