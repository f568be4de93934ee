using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// What printing adds to a text: form feeds, page numbers, heads and feet on every page, ruled lines. Where a page ends a
/// <see cref="PageMarks.Break"/> stays behind, so that a sentence that runs over it can be joined.
/// </summary>
internal static partial class Pages
{
    private const int LongestHead = 40;
    private const int ShortestHead = 4;
    private const int FewestHeads = 3;
    private const string Rules = " \t|+-=─━═_┌┐└┘├┤┬┴┼│:—";

    // Numbers alone on a line are a page's only when a page lies between them; the rows of a table are nearer.
    private const int ShortestPage = 8;

    public static RepairStep RuledLines { get; } =
        RepairStep.Each(
            RepairKind.PageFurniture,
            text => from line in Line.Of(text) where IsRuled(line.Words) select line.Drop(text)
        );

    public static RepairStep FormFeeds { get; } =
        RepairStep.Each(RepairKind.PageFurniture, FindFeeds);

    public static RepairStep Numbers { get; } =
        RepairStep.Each(RepairKind.PageFurniture, FindNumbers);

    public static RepairStep Heads { get; } = RepairStep.Each(RepairKind.PageFurniture, FindHeads);

    private static bool IsRuled(string line) =>
        line.All(Rules.Contains)
        && line.Count(c => c is '-' or '=' or '─' or '━' or '═' or '—') > 2;

    // A feed goes with the white space around it.
    private static IEnumerable<Edit> FindFeeds(string text)
    {
        for (var at = text.IndexOf('\f'); at >= 0; at = text.IndexOf('\f', at))
        {
            var start = at;
            while (start > 0 && char.IsWhiteSpace(text[start - 1]))
                start--;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            yield return new(start, at - start, start == 0 ? "" : $"{PageMarks.Break}\n");
            if (at == text.Length)
                break;
        }
    }

    private static IEnumerable<Edit> FindNumbers(string text)
    {
        var lines = Line.Of(text);
        var counted = Counted(lines);
        return FurnitureLines.AtPageEnds(
            lines,
            i => Numbered().IsMatch(lines[i].Bare) || counted.Contains(i)
        );
    }

    private static HashSet<int> Counted(IReadOnlyList<Line> lines)
    {
        var alone = Enumerable
            .Range(0, lines.Count)
            .Where(i =>
                lines[i].Bare is { Length: > 0 and <= 3 } bare && bare.All(char.IsAsciiDigit)
            )
            .ToList();
        var pages =
            from pair in alone.Zip(alone.Skip(1))
            where int.Parse(lines[pair.Second].Bare) == int.Parse(lines[pair.First].Bare) + 1
            where pair.Second - pair.First >= ShortestPage || lines[pair.First].EndsPage
            from page in new[] { pair.First, pair.Second }
            select page;
        return [.. pages];
    }

    private static IEnumerable<Edit> FindHeads(string text)
    {
        var lines = Line.Of(text);
        var edges = Edges(lines).Where(i => IsHead(lines[i])).ToList();
        var printed = edges
            .Append(lines.ToList().FindIndex(line => !line.IsBlank))
            .Where(i => i >= 0)
            .GroupBy(i => HeadOf(lines[i]))
            .Where(same => same.Count() >= FewestHeads)
            .Select(same => same.Key)
            .ToHashSet();
        var heads = edges.Where(i => printed.Contains(HeadOf(lines[i]))).ToHashSet();
        return FurnitureLines.AtPageEnds(lines, heads.Contains);
    }

    private static bool IsHead(Line line) =>
        line.Bare.Length <= LongestHead
        && HeadOf(line).Count(Han.Is) >= ShortestHead
        && line.Bare.AsSpan().IndexOfAny("，。；：") < 0
        && !NumberMarks.Begins(line.Bare);

    // The head of one page and of the next differ in the number of the page at most.
    private static string HeadOf(Line line) => Figures().Replace(line.Bare, "");

    // The first and the last line of every page but the title, which stands at the head of the first.
    private static IEnumerable<int> Edges(IReadOnlyList<Line> lines)
    {
        var ended = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].EndsPage || ended && !lines[i].IsBlank)
                yield return i;
            ended = lines[i].EndsPage || ended && lines[i].IsBlank;
        }
    }

    [GeneratedRegex(
        @"^(?:[-—–·.~～]{1,2} ?\d{1,4} ?[-—–·.~～]{1,2}|第? ?\d{1,4} ?页?[/，、 ]? ?共? ?\d{1,4} ?页|第 ?\d{1,4} ?页|\d{1,3} ?/ ?\d{1,3}|Page \d{1,4}(?: of \d{1,4})?|第[一二三四五六七八九十]{1,3}页)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures();
}
