using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>Words that cannot be read: left over by the repair of the text, or lost where a line broke, 并限／跟踪问效.</summary>
internal static partial class Illegible
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        Unread(reading).Concat(reading.Clauses.SelectMany(clause => Lost(reading, clause)));

    private static IEnumerable<DraftQuestion> Unread(DraftReading reading) =>
        from clause in reading.Clauses
        let spans = reading.Unrepaired.Where(it => Damages(clause, it)).ToList()
        where spans.Count > 0
        select About(
            clause,
            Quotes.At(clause, Math.Max(0, spans[0].Start - clause.Start)),
            new(
                "这里的字无法辨认。原文是什么？",
                "These words cannot be read. What does the original say?"
            )
        );

    // Letters that stand for a blank are asked about as one.
    private static bool Damages(Clause clause, TextSpan span) =>
        span.Start < clause.End
        && span.End > clause.Start
        && !Blanks
            .Marks()
            .IsMatch(
                clause.Text[
                    Math.Max(0, span.Start - clause.Start)..Math.Min(
                        clause.Text.Length,
                        span.End - clause.Start
                    )
                ]
            );

    private static IEnumerable<DraftQuestion> Lost(DraftReading reading, Clause clause)
    {
        foreach (Match match in LimitOfNothing().Matches(clause.Text))
            yield return AboutLost(clause, match.Index);
        if (Dangling().IsMatch(clause.Text) && !IsLast(reading, clause) && clause.Text.Length > 20)
            yield return AboutLost(clause, clause.Text.Length - 1);
    }

    // The end of the text is another lint's.
    private static bool IsLast(DraftReading reading, Clause clause) =>
        reading.Clauses[^1] == clause;

    private static DraftQuestion AboutLost(Clause clause, int at) =>
        About(
            clause,
            Quotes.At(clause, at),
            new(
                "这里的句子断开了，像是丢了字。完整的原文是什么？",
                "The sentence breaks here, as if words were lost. What does the original say?"
            )
        );

    private static DraftQuestion About(Clause clause, string quote, Phrase ask) =>
        Ask.About(clause, quote, "illegible", "illegible", ask);

    [GeneratedRegex(
        "(?:并|须|应|，)限(?![期时定制于额量度在令当近内外0-9一二三四五六七八九十两半各])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LimitOfNothing();

    [GeneratedRegex(
        "(?:(?<!合)并|(?<![缓平总温谐调])和|(?<![以普涉波触])及|或|把|(?<![即干])将|被|(?<!期|权|时|界|年|有|受|上|下|局|无)限)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dangling();
}
