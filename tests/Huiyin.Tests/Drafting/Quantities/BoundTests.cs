using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;

namespace Huiyin.Tests.Drafting.Quantities;

public sealed class BoundTests
{
    private static readonly Regex Form = new(
        $"^{Bound.Before}(?<n>{Numeral.Pattern})人{Bound.Behind}$"
    );

    [Theory]
    [InlineData("30人", "= 30", 30, 30)]
    [InlineData("30人以上", ">= 30", 30, 30)]
    [InlineData("30人（含）以上", ">= 30", 30, 30)]
    [InlineData("30人以上（不含30人）", "> 30", 31, 30)]
    [InlineData("超过30人", "> 30", 31, 30)]
    [InlineData("超过30人（含30人）", ">= 30", 30, 30)]
    [InlineData("30人以下", "<= 30", 30, 30)]
    [InlineData("不足30人", "< 30", 30, 29)]
    [InlineData("未达到30人", "< 30", 30, 29)]
    [InlineData("至少30人", ">= 30", 30, 30)]
    public void Takes_in_what_the_civil_code_says(string words, string bound, int least, int most)
    {
        var read = Bound.Read(Form.Match(words), false).ShouldNotBeNull();
        (read.ToString(), read.Least, read.Most).ShouldBe((bound, least, most));
    }

    [Fact]
    public void A_plan_may_leave_the_upper_number_out() =>
        Bound.Read(Form.Match("30人以下"), true).ShouldNotBeNull().ToString().ShouldBe("< 30");

    [Theory]
    [InlineData("1.5人")]
    [InlineData("3000000人")]
    public void Half_a_person_is_no_number(string words) =>
        Bound.Read(Form.Match(words), false).ShouldBeNull();
}
