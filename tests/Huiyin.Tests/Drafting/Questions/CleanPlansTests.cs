using Huiyin.Core.Drafting.Questions;

namespace Huiyin.Tests.Drafting.Questions;

/// <summary>Plans that leave nothing open are asked next to nothing.</summary>
public sealed class CleanPlansTests
{
    [Theory]
    [InlineData("health-station")]
    [InlineData("reception")]
    [InlineData("reservoir")]
    public void Only_a_vague_word_is_asked_about(string plan)
    {
        var text = File.ReadAllText(Repository.Path("plans", plan, "source.txt"));
        Prose
            .Plans(text)
            .SelectMany(it => QuestionReader.Read(it))
            .Select(it => it.Code)
            .Where(it => it != "vague-word")
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_cut_anywhere_is_asked_about_in_its_own_words()
    {
        var text = File.ReadAllText(Repository.Path("plans", "health-station", "source.txt"));
        for (var at = 0; at < text.Length; at += 97)
        {
            var reading = Prose.Read(text.Remove(at, Math.Min(41, text.Length - at)));
            var words = reading.Clauses.ToDictionary(it => it.Id, it => it.Text);
            QuestionReader
                .Read(reading)
                .Where(it => it.Clause is not null)
                .ShouldAllBe(it => words[it.Clause!].Contains(it.Quote!, StringComparison.Ordinal));
        }
    }
}
