using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>Terms that the plan uses and nowhere explains: 三无目标, 在规定的时间内.</summary>
internal static partial class UndefinedTerms
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        Slogans(reading).Concat(reading.Clauses.SelectMany(Times));

    private static IEnumerable<DraftQuestion> Slogans(DraftReading reading) =>
        from clause in reading.Clauses
        from match in Counted().Matches(clause.Text)
        where !IsExplained(reading, clause, match)
        select About(
            clause,
            match,
            new(
                $"“{match.Groups["w"].Value}”指哪几项？本预案没有解释。",
                $"What does \"{match.Groups["w"].Value}\" stand for? The plan does not say."
            )
        );

    private static bool IsExplained(DraftReading reading, Clause clause, Match match) =>
        Explanation().IsMatch(clause.Text[(match.Index + match.Length)..])
        || reading.Clauses.Any(it =>
            it.Text.IndexOf(match.Groups["w"].Value, StringComparison.Ordinal) is >= 0 and var at
            && Explanation().IsMatch(it.Text[(at + match.Groups["w"].Length)..])
        );

    private static IEnumerable<DraftQuestion> Times(Clause clause) =>
        from match in StatedTime().Matches(clause.Text)
        where !HasFigure(clause, match.Index)
        select About(
            clause,
            match,
            new(
                $"“{match.Value}”是多长时间？本预案没有写。",
                $"How long is \"{match.Value}\"? The plan does not say."
            )
        );

    private static bool HasFigure(Clause clause, int at) =>
        Figure().IsMatch(ClauseSentences.Of(clause.Text).Last(it => it.At <= at).Text);

    private static DraftQuestion About(Clause clause, Match match, Phrase ask) =>
        Ask.About(clause, Quotes.At(clause, match), "undefined_term", "undefined-term", ask);

    [GeneratedRegex(
        "[“]?(?<w>[一二三四五六七八九](?:无|零|不|清|到位|落实|包一|访))[”]?(?=目标|要求|原则|标准|责任制|机制|工作法|创建|制度)(?<!一包一)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Counted();

    [GeneratedRegex("^[^。；]{0,12}(?:即|是指|指|：|（|——|:)", RegexOptions.CultureInvariant)]
    private static partial Regex Explanation();

    [GeneratedRegex(
        "(?:规定|限定|要求|指定)的?(?:时间|时限|期限)(?:之内|以内|内|节点)|规定的?时间节点",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex StatedTime();

    [GeneratedRegex(
        "[0-9一二三四五六七八九十两半](?:个)?(?:分钟|小时|工作日|日|天|月)|法律|法规|条例|合同",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Figure();
}
