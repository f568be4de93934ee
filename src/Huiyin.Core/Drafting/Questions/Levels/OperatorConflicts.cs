using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions.Levels;

/// <summary>A bound that takes its number in and leaves it out: 超过5人（含5人）.</summary>
internal static partial class OperatorConflicts
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from clause in reading.Clauses
        from match in Both().Matches(clause.Text)
        select Ask.About(
            clause,
            Quotes.At(clause, match),
            "conflict",
            "operator-conflict",
            new(
                $"“{match.Value}”：{match.Groups["op"].Value}不含本数，括号里又说含。{match.Groups["n"].Value}本身算不算？",
                $"\"{match.Value}\": the word leaves the number out and the brackets take it in. Does {match.Groups["n"].Value} itself count?"
            ),
            $"含{match.Groups["n"].Value}",
            $"不含{match.Groups["n"].Value}"
        );

    [GeneratedRegex(
        "(?<op>超过|多于|大于|高于|不足|不满|少于|低于|未满)(?<n>[0-9一二三四五六七八九十百千两]+(?:人|名|次|起|批|天|日|小时))[（(]包?含[^）)]{0,6}[）)]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Both();
}
