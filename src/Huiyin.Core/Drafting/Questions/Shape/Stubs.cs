using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Shape;

/// <summary>Headings with nothing below them, and plans that are no more than a greeting.</summary>
internal static class Stubs
{
    private const int Shortest = 200;

    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        IsEmpty(reading) ? [WholePlan(reading)] : Headings(reading);

    /// <summary>True of a plan that orders nothing at all.</summary>
    public static bool IsEmpty(DraftReading reading) =>
        reading.Timings.IsEmpty
        && reading.Levels.IsEmpty
        && reading.Clauses.Sum(it => it.Text.Length) < Shortest
        && reading.Clauses.Count(it => it.Mark is not null) < 3;

    private static IEnumerable<DraftQuestion> Headings(DraftReading reading)
    {
        var clauses = reading.Clauses;
        var filled = clauses.Select(it => it.Parent).OfType<Clause>().ToHashSet();
        for (var i = 0; i < clauses.Length; i++)
            if (
                clauses[i] is { IsHeading: true, Mark.Kind: MarkKind.Section or MarkKind.Chapter }
                && !filled.Contains(clauses[i])
                && clauses[i].Text[^1] != '。'
                && clauses.ElementAtOrDefault(i + 1) is not { Mark: null }
            )
                yield return Heading(clauses[i]);
    }

    private static DraftQuestion Heading(Clause clause) =>
        Ask.About(
            clause,
            clause.Text,
            "missing",
            "stub",
            new(
                $"“{clause.Heading}”只有标题，没有内容。内容是什么？",
                $"\"{clause.Heading}\" is a heading without a text. What belongs below it?"
            ),
            "补上原文",
            "这一节不要了"
        );

    private static DraftQuestion WholePlan(DraftReading reading)
    {
        var ask = new Phrase(
            "这份文本只有开头，没有任何具体安排。完整的预案在哪里？",
            "This text is an opening without any arrangement. Where is the complete plan?"
        );
        return reading.Clauses.FirstOrDefault() is { } first
            ? Ask.About(first, Quotes.Opening(first), "truncated", "stub", ask)
            : Ask.OfPlan("truncated", "stub", ask);
    }
}
