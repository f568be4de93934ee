using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>Limits given only as examples: 如一级每30分钟报告一次…等.</summary>
internal static partial class OpenExamples
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from clause in reading.Clauses
        from match in Example().Matches(clause.Text)
        select Ask.About(
            clause,
            Quotes.At(clause, match),
            "vague",
            "open-example",
            new(
                "这里的时限写成“如……等”，只是举例。就按所举的执行，还是另有规定？",
                "These limits are given as examples only. Do they hold as they stand, or are others meant?"
            ),
            "按所举的执行",
            "另有规定，需要补上"
        );

    [GeneratedRegex(
        "(?:，|：|。|^)(?:例?如)[^。；]{0,40}?每[0-9一二三四五六七八九十两半]+(?:个)?(?:分钟|小时|日|天)[^。；]{0,40}?等(?=。|；|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Example();
}
