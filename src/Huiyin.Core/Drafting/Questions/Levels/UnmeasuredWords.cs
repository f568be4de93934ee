using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Levels;

/// <summary>Grades that hang on words nobody can measure: 造成较大影响, 存在增加趋势. One question a plan.</summary>
internal static partial class UnmeasuredWords
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var found = reading
            .Levels.SelectMany(level => In(reading, level))
            .DistinctBy(it => it.Match.Value)
            .ToList();
        return found.Count > 0 && !reading.Clauses.Any(it => Settled().IsMatch(it.Text))
            ? [About(found)]
            : [];
    }

    private static IEnumerable<(Clause Clause, Match Match)> In(
        DraftReading reading,
        DraftLevel level
    ) =>
        from clause in reading.Clauses
        where clause.Id == level.Clause
        from match in Degree().Matches(clause.Text)
        where level.Quote.Contains(match.Value, StringComparison.Ordinal)
        select (clause, match);

    private static DraftQuestion About(List<(Clause Clause, Match Match)> found)
    {
        var (clause, match) = found[0];
        var words = string.Join("、", found.Select(it => $"“{it.Match.Value}”"));
        return Ask.About(
            clause,
            Quotes.At(clause, match),
            "undefined_term",
            "undefined-term",
            new(
                $"定级要看{words}，怎样算是，由谁判断？",
                $"The grade depends on {words}. What counts as that, and who judges?"
            )
        );
    }

    [GeneratedRegex(
        "(?:造成|产生|有)(?:一定|较大|重大|严重|恶劣|极其?恶劣)的?(?:社会)?影响|(?:增加|上升|增长|升级|扩大)(?:的)?趋势|影响(?:较大|重大|恶劣)|性质(?:严重|恶劣)|规模较大|情绪激动|情节轻微",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Degree();

    // 影响程度由组长判断, 多于此前30日的，认定为上升.
    [GeneratedRegex(
        "(?:影响|趋势|程度|上升|增加)[^。；]{0,20}(?:由[^，。；]{1,12}(?:判断|认定|确定|研判)|认定为|是指)|认定为(?:[^。；]{0,6})(?:上升|增加)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Settled();
}
