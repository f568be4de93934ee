using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>
/// Sentences that copying has torn: a clause between commas without a verb, 时，指挥平台，为领导提供…, and 访 alone where a
/// filter took 集体 out.
/// </summary>
internal static partial class Garbled
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from clause in reading.Clauses
        from match in Torn().Matches(clause.Text).Concat(Bereft().Matches(clause.Text)).Take(1)
        select Ask.About(
            clause,
            Quotes.At(clause, match),
            "illegible",
            "garbled",
            new(
                "这句话不通，像是抄漏了字：谁做什么？请写出完整的一句。",
                "This sentence does not hold together, as if words were lost: who does what? Please give it in full."
            )
        );

    // Of 发挥指挥平台作用，为领导提供… the copies kept two words, or none.
    [GeneratedRegex(
        @"时，(?:[\u3400-\u9fff]{2,6}(?:平台|中心|系统|小组|办公室)，)?为领导提供",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Torn();

    [GeneratedRegex(
        "(?:列为|属于|做好|共同做好|预案将|其中，|处置)访(?=[处分数。，（])|(?:如|发生)访(?=反映|事件)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Bereft();
}
