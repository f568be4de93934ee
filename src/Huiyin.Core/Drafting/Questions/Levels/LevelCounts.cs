using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Levels;

/// <summary>The plan says how many grades it has and defines another number of them.</summary>
internal static partial class LevelCounts
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var defined = LevelNames.Defined(reading).Where(LevelNames.IsNumber).Count();
        return defined < 2
            ? []
            : reading
                .Clauses.Select(clause => (clause, match: Announced().Match(clause.Text)))
                .Where(it => it.match.Success)
                .Where(it =>
                    (int?)Numeral.Value(it.match.Groups["n"].Value) is { } n && n != defined
                )
                .Take(1)
                .Select(it => About(it.clause, it.match, defined));
    }

    private static DraftQuestion About(Clause clause, Match match, int defined) =>
        Ask.About(
            clause,
            Quotes.At(clause, match),
            "undefined_level",
            "level-count",
            new(
                $"这里说“{match.Value}”，能读出标准的有{defined}级。缺的一级是什么标准？",
                $"The plan says \"{match.Value}\", and {defined} have a standard that can be read. What is the standard of the rest?"
            )
        );

    [GeneratedRegex(
        "(?:共|划|设|区)?分(?:为|成)?(?:[^。；，]{0,24})(?<n>[二两三四五2-5])(?:个)?(?:等级|级别|级)(?=[：，。；（]|$|进行|响应|预警)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Announced();
}
