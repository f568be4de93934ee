using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>One maxim in two wordings: 宜散不宜聚 here, 宜散不宜结 there.</summary>
internal static partial class Contradictions
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        reading
            .Clauses.SelectMany(clause =>
                Maxim().Matches(clause.Text).Select(match => (clause, match))
            )
            .GroupBy(it => it.match.Groups["do"].Value)
            .Where(same => same.Select(it => it.match.Value).Distinct().Count() > 1)
            .Select(same => About(same.First().match.Value, Other(same)));

    private static (Clause Clause, Match Match) Other(
        IEnumerable<(Clause Clause, Match Match)> same
    ) => same.First(it => it.Match.Value != same.First().Match.Value);

    private static DraftQuestion About(string first, (Clause Clause, Match Match) other) =>
        Ask.About(
            other.Clause,
            Quotes.At(other.Clause, other.Match),
            "typo",
            "contradiction",
            new(
                $"前面写“{first}”，这里写“{other.Match.Value}”。以哪一个为准？",
                $"The text has \"{first}\" before and \"{other.Match.Value}\" here. Which holds?"
            ),
            first,
            other.Match.Value
        );

    [GeneratedRegex(@"宜(?<do>[\u3400-\u9fff])不宜[\u3400-\u9fff]", RegexOptions.CultureInvariant)]
    private static partial Regex Maxim();
}
