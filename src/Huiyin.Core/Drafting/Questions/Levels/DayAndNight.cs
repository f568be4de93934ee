using System.Globalization;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Levels;

/// <summary>Limits by day and night in a plan that does not say when the day begins.</summary>
internal static partial class DayAndNight
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        reading.Rules.Any(it => it is { Block: "terms", Id: "day" })
        || reading.Clauses.Any(it => Defined().IsMatch(it.Text))
            ? []
            : reading
                .Clauses.Select(clause => (clause, match: Used().Match(clause.Text)))
                .Where(it => it.match.Success)
                .Take(1)
                .Select(it => About(it.clause, it.match, Suggested(reading)));

    private static DraftQuestion About(Clause clause, Match match, DraftSuggestion? suggestion) =>
        Ask.About(
            clause,
            Quotes.At(clause, match),
            "undefined_term",
            "day-night-undefined",
            new(
                "白天和夜间的时限不同，但没有写几点到几点算白天。怎样划分？",
                "Limits differ by day and night, but the plan does not say from when to when it is day. What are the hours?"
            )
        ) with
        {
            Suggestion = suggestion,
        };

    // The office's own hours are a figure of the text itself.
    private static DraftSuggestion? Suggested(DraftReading reading) =>
        reading
            .Clauses.Select(clause => (clause, match: Hours().Match(clause.Text)))
            .Where(it => it.match.Success)
            .Select(it => Suggested(it.clause, it.match))
            .FirstOrDefault();

    private static DraftSuggestion Suggested(Clause clause, Match match)
    {
        var rule = Supplied.Rule(
            "terms",
            ("value", $"{Clock(match, "a")}..{Clock(match, "b")}"),
            ("note", $"按本预案的工作时间（{clause.Id}）")
        );
        return new(
            rule with
            {
                Id = "day",
            },
            new(
                $"本预案另一条写的工作时间：“{match.Value}”",
                $"the hours in another clause of this plan: \"{match.Value}\""
            )
        );
    }

    private static string Clock(Match match, string name)
    {
        var hour = (int)Numeral.Value(match.Groups[name].Value)!.Value;
        var minute = match.Groups[$"{name}m"] is { Success: true } m ? m.Value : "00";
        return string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute}");
    }

    private const string Time = TimeLength.Pattern;

    [GeneratedRegex(
        "(?:白天|日间|昼间)[^。；，]{0,6}"
            + Time
            + "[^。；]{0,12}(?:夜间|晚上|夜晚)[^。；，]{0,4}"
            + Time
            + "|(?:夜间|晚上|夜晚)[^。；，]{0,6}"
            + Time
            + "[^。；]{0,12}(?:白天|日间|昼间)[^。；，]{0,4}"
            + Time,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Used();

    [GeneratedRegex(
        @"(?:日间|白天|昼间|夜间|夜晚|晚上)[”]?(?:，)?(?:是?指|为|系指|即|（)[^。；]{0,6}[0-9一二三四五六七八九十]{1,3}\s*(?:[:：时点])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Defined();

    [GeneratedRegex(
        @"(?:工作|上班|服务|接待|开放)时间[^。；0-9]{0,10}(?<a>[0-9]{1,2})[:：时](?<am>[0-9]{2})?[^。；0-9]{1,3}(?<b>1[6-9]|2[0-2])[:：时](?<bm>[0-9]{2})?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Hours();
}
