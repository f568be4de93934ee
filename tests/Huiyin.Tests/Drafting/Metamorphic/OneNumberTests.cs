using System.Globalization;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Repair;
using Huiyin.Tests.Drafting.Scoring;

namespace Huiyin.Tests.Drafting.Metamorphic;

/// <summary>A number of the text stands behind one value that is read, or behind none.</summary>
public sealed class OneNumberTests
{
    /// <param name="name">The text.</param>
    /// <param name="binding">How many of its numbers bind; the others count staff, delegates or things.</param>
    [Theory]
    [InlineData("seen/s01_township", 16)]
    [InlineData("seen/s02_hr_bureau", 19)]
    [InlineData("seen/s04_hospital_decimal", 23)]
    [InlineData("seen/s08_web_three_plans", 13)]
    [InlineData("seen/s12_housing_news", 13)]
    [InlineData("seen/s13_taxi_classes", 20)]
    [InlineData("seen/t02_bank_chapters", 13)]
    [InlineData("seen/t08_veterans_affairs", 19)]
    [InlineData("seen/t12_vocational_college", 12)]
    public void Another_number_changes_its_own_value_alone(string name, int binding)
    {
        var text = TextRepairs.Mend(Corpus.Text(name)).Text;
        var was = Extracted.From(text);
        var changed = 0;
        foreach (Match number in Rewritten.Quantity().Matches(text))
        {
            var became = Extracted.From(WithOneMore(text, number));
            var lost = Without(was, became);
            Without(became, was).Count.ShouldBe(lost.Count, $"{number} at {number.Index}");
            lost.Count.ShouldBeLessThanOrEqualTo(1, $"{number} at {number.Index}");
            changed += lost.Count;
        }
        changed.ShouldBe(binding);
    }

    private static string WithOneMore(string text, Match number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{text[..number.Index]}{int.Parse(number.Value, CultureInfo.InvariantCulture) + 1}{text[(number.Index + number.Length)..]}"
        );

    private static List<string> Without(IEnumerable<string> values, IEnumerable<string> others)
    {
        var left = values.ToList();
        foreach (var other in others)
            left.Remove(other);
        return left;
    }
}
