using Huiyin.Core.Drafting.Quantities;

namespace Huiyin.Tests.Drafting.Quantities;

public sealed class TimeLengthTests
{
    [Theory]
    [InlineData("15分钟", "15m")]
    [InlineData("十五分钟", "15m")]
    [InlineData("2小时", "2h")]
    [InlineData("两个小时", "2h")]
    [InlineData("两个钟头", "2h")]
    [InlineData("半小时", "30m")]
    [InlineData("半个小时", "30m")]
    [InlineData("一个半小时", "90m")]
    [InlineData("1.5小时", "90m")]
    [InlineData("一刻钟", "15m")]
    [InlineData("三刻钟", "45m")]
    [InlineData("3天", "3d")]
    [InlineData("30日", "30d")]
    [InlineData("半天", "12h")]
    [InlineData("两天半", "60h")]
    [InlineData("5个工作日", "5wd")]
    [InlineData("1周", "1w")]
    [InlineData("两个星期", "2w")]
    [InlineData("一个礼拜", "1w")]
    [InlineData("半个月", "15d")]
    [InlineData("一个月", "1mo")]
    [InlineData("一个半月", "45d")]
    [InlineData("一个季度", "3mo")]
    [InlineData("半年", "6mo")]
    [InlineData("2年", "2y")]
    [InlineData("一学年", "1y")]
    public void Is_a_whole_number_of_one_unit(string words, string length) =>
        TimeLength.Read(words).ShouldNotBeNull().ToString().ShouldBe(length);

    [Theory]
    [InlineData("一会儿")]
    [InlineData("若干天")]
    [InlineData("0天")]
    [InlineData("1.5分钟")]
    [InlineData("10000年")]
    public void Is_none_without_a_whole_number(string words) =>
        TimeLength.Read(words).ShouldBeNull();
}
