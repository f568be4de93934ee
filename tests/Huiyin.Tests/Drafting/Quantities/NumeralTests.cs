using System.Globalization;
using Huiyin.Core.Drafting.Quantities;

namespace Huiyin.Tests.Drafting.Quantities;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("7", "7")]
    [InlineData("1.5", "1.5")]
    [InlineData("3000", "3000")]
    [InlineData("半", "0.5")]
    [InlineData("零", "0")]
    [InlineData("一", "1")]
    [InlineData("两", "2")]
    [InlineData("十", "10")]
    [InlineData("十五", "15")]
    [InlineData("二十", "20")]
    [InlineData("九十九", "99")]
    [InlineData("一百零五", "105")]
    [InlineData("一百一十", "110")]
    [InlineData("三百五十", "350")]
    [InlineData("一千", "1000")]
    [InlineData("一千零三", "1003")]
    [InlineData("两千五百", "2500")]
    [InlineData("一万", "10000")]
    [InlineData("三万二千", "32000")]
    [InlineData("二〇", "20")]
    [InlineData("二〇二四", "2024")]
    public void Figures_and_numerals_have_a_value(string words, string value) =>
        Numeral.Value(words).ShouldBe(decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("若干")]
    [InlineData("十多")]
    [InlineData("5人")]
    [InlineData("-3")]
    [InlineData("Ⅲ")]
    public void Other_words_have_none(string words) => Numeral.Value(words).ShouldBeNull();
}
