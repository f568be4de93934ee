using Huiyin.Core.Drafting.Repair;
using Huiyin.Tests.Drafting.Scoring;

namespace Huiyin.Tests.Drafting.Metamorphic;

/// <summary>What is read from a text does not hang on how it was written down.</summary>
public sealed class RewritingTests
{
    private static readonly string[] Texts =
    [
        "seen/s01_township",
        "seen/s02_hr_bureau",
        "seen/s04_hospital_decimal",
        "seen/s08_web_three_plans",
        "seen/s09_court_wrapped",
        "seen/s12_housing_news",
        "seen/t02_bank_chapters",
        "seen/t08_veterans_affairs",
        "seen/t09_environment_wrong_numbers",
        "seen/t22_urban_management",
    ];

    public static TheoryData<string, string> Rewritings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in Texts)
            foreach (var way in Rewritten.Ways.Keys)
                if (Changes(name, way))
                    data.Add(name, way);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rewritings))]
    public void A_text_says_the_same_however_it_is_written(string name, string way)
    {
        var text = Clean(name);
        var (was, became) = (Extracted.From(text), Extracted.From(Rewritten.Ways[way](text)));
        became.ShouldBe(was);
    }

    [Fact]
    public void Every_way_of_writing_is_tried_on_several_texts() =>
        Rewritten
            .Ways.Keys.Where(way => Texts.Count(name => Changes(name, way)) < 2)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("1", "一")]
    [InlineData("10", "十")]
    [InlineData("15", "十五")]
    [InlineData("20", "二十")]
    [InlineData("105", "一百零五")]
    [InlineData("110", "一百一十")]
    [InlineData("1000", "一千")]
    [InlineData("1003", "一千零三")]
    [InlineData("1050", "一千零五十")]
    [InlineData("2999", "二千九百九十九")]
    public void Figures_are_written_in_numerals(string figures, string numeral) =>
        Rewritten.Chinese(figures).ShouldBe(numeral);

    private static bool Changes(string name, string way) =>
        Clean(name) is var text && Rewritten.Ways[way](text) != text;

    private static string Clean(string name) => TextRepairs.Mend(Corpus.Text(name)).Text;
}
