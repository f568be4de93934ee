using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>A plan that is for one rank and speaks for another: 我村 here, 全县 there.</summary>
internal static partial class ScopeMismatches
{
    private static readonly string[] Ranks = ["村", "镇", "县", "市", "省"];

    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var own = reading
            .Clauses.SelectMany(it => OwnOffice.Self().Matches(it.Text))
            .Select(it => it.Groups["of"].Value)
            .FirstOrDefault(it => Rank(it) >= 0);
        return own is null
            ? []
            : reading
                .Clauses.SelectMany(it => Others(it, own))
                .DistinctBy(it => it.Word)
                .Take(1)
                .Select(it => About(it.Clause, it.Match, own));
    }

    private static IEnumerable<(Clause Clause, Match Match, string Word)> Others(
        Clause clause,
        string own
    ) =>
        from match in Whole().Matches(clause.Text)
        let word = match.Groups["of"].Value
        where Rank(word) > Rank(own) && !Borrowed().IsMatch(clause.Text[..match.Index])
        select (clause, match, word);

    private static int Rank(string word) =>
        Array.IndexOf(
            Ranks,
            word is "乡" or "街道" ? "镇"
                : word is "区" ? "县"
                : word
        );

    private static DraftQuestion About(Clause clause, Match match, string own) =>
        Ask.About(
            clause,
            Quotes.At(clause, match),
            "conflict",
            "scope-mismatch",
            new(
                $"前面说“我{own}”，这里说“{match.Value}”。这份预案适用于哪一级？",
                $"The plan speaks of its own {own} and here of \"{match.Value}\". Which rank is it for?"
            ),
            own,
            match.Groups["of"].Value
        );

    // 全市统一部署 is another's order, 全县工作大局 another's business.
    [GeneratedRegex(
        "(?<![安])(?:我|本|全)(?<of>乡|镇|街道|县|市|省)(?=信访|突发|应急|各|涉及|民政|稳定|群众|范围内|的)(?!各级|级)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Whole();

    [GeneratedRegex(
        "(?:按照|根据|服从|纳入|落实|贯彻|执行|为了?|影响|关于|依据|参加)[^，。；]{0,8}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Borrowed();
}
