using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Shape;

/// <summary>Headings of the table of contents that the text does not have.</summary>
internal static partial class ContentsMismatches
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var missing = reading
            .Contents.Select(Bare)
            .Where(it => it.Length >= 2 && !Has(reading, it))
            .ToList();
        return missing.Count > 0 && missing.Count < reading.Contents.Length ? [About(missing)] : [];
    }

    // Without number, dots and page.
    private static string Bare(string line)
    {
        var words = Figures().Replace(line.Replace('\u3000', ' ').Trim(), "");
        var mark = words.Length == 0 ? null : NumberMarks.At(words, 0, true);
        words = mark is null ? words : words[mark.Printed.Length..];
        return NoTitle().IsMatch(words) ? "" : Page().Replace(words, "").Trim();
    }

    private static bool Has(DraftReading reading, string title) =>
        reading.Clauses.Any(it => Plain(it.Body).Contains(Plain(title), StringComparison.Ordinal));

    private static string Plain(string words) => Spaces().Replace(words, "");

    private static DraftQuestion About(List<string> missing)
    {
        var titles = string.Join("、", missing.Select(it => $"“{it}”"));
        return Ask.OfPlan(
            "truncated",
            "toc-mismatch",
            new(
                $"目录里有{titles}，正文里没有。这些内容在哪里？",
                $"The table of contents lists {titles}, which the text does not have. Where are they?"
            ),
            "补上原文",
            "目录有误，没有这些内容"
        );
    }

    // An outline in figures goes without a mark behind them: 2.1 成员单位职责.
    [GeneratedRegex(@"^[0-9]{1,2}(?:\.[0-9]{1,2})*\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"[\s.…·．]*[0-9]*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"^\s*(?:目\s*[录次]|…|附件)", RegexOptions.CultureInvariant)]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
