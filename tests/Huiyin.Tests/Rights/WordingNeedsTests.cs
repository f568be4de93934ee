using System.Text.RegularExpressions;
using Huiyin.Core.Rights;
using Huiyin.Tests.Drafting.Flags;

namespace Huiyin.Tests.Rights;

public sealed class WordingNeedsTests
{
    [Fact]
    public void No_wording_is_passed_over_that_a_text_holds()
    {
        var texts = ClauseExamples
            .Files.SelectMany(ClauseExamples.Of)
            .Select(example => new FoldedText(example.Words).Text)
            .ToArray();
        var passedOver =
            from pattern in RightsScreen
                .Classes.SelectMany(it => it.Wordings)
                .Select(it => it.Pattern)
            let needs = new WordingNeeds(pattern)
            let expression = new Regex(pattern, RegexOptions.CultureInvariant)
            from text in texts
            where expression.IsMatch(text) && !needs.MayOccur(new CharacterPairs(text))
            select $"{pattern} in {text}";
        passedOver.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("(拦截|堵截).{0,4}(上访|信访)", "拦截上访", true)]
    [InlineData("(拦截|堵截).{0,4}(上访|信访)", "拦截洪水", false)]
    [InlineData("截访|拦访", "回访", false)]
    [InlineData("劝其(返|回|离)", "劝其回家", true)]
    [InlineData("(坚决)?劝返", "劝返", true)]
    [InlineData("(?i)dissuade", "安民告示", true)]
    public void It_asks_for_the_beginnings_of_words(string pattern, string text, bool mayOccur) =>
        new WordingNeeds(pattern).MayOccur(new CharacterPairs(text)).ShouldBe(mayOccur);
}
