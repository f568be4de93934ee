using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>A run of three characters or more written twice in a row: 水利部水利部.</summary>
internal static partial class DoubledWords
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from clause in reading.Clauses
        from match in Twice().Matches(clause.Text)
        select About(clause, match);

    private static DraftQuestion About(Clause clause, Match match) =>
        Ask.About(
            clause,
            Quotes.At(clause, match),
            "typo",
            "doubled-words",
            new(
                $"“{match.Groups[1].Value}”连写了两遍。去掉一遍对吗？",
                $"\"{match.Groups[1].Value}\" stands twice in a row. Is one too many?"
            ),
            "去掉一遍",
            "两遍都要"
        );

    [GeneratedRegex(@"([\u3400-\u9fff]{3,12})\1", RegexOptions.CultureInvariant)]
    private static partial Regex Twice();
}
