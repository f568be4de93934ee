using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// A table of contents: lines behind the word 目录 that come again further on, or lines that end in a page number. It says
/// nothing the text does not, and its lines would be taken for headings.
/// </summary>
internal static partial class TableOfContents
{
    private const int FewestEntries = 3;
    private const int LongestEntry = 45;

    public static RepairStep Step { get; } = RepairStep.Each(RepairKind.TableOfContents, Find);

    private static IEnumerable<Edit> Find(string text)
    {
        var lines = Line.Of(text);
        var known = LastSeen(lines);
        for (var i = 0; i < lines.Count; i++)
            if (LastOf(lines, i, known) is { } last)
            {
                var start = lines[i].Start;
                yield return Edit.Drop(start, Math.Min(lines[last].End + 1, text.Length) - start);
                i = last;
            }
    }

    private static int? LastOf(IReadOnlyList<Line> lines, int at, Dictionary<string, int> known)
    {
        if (Title().IsMatch(lines[at].Words))
            return Titled(lines, at, known);
        var last = at;
        while (last < lines.Count && Led().IsMatch(lines[last].Words))
            last++;
        return last - at >= FewestEntries && Ascends(lines, at, last) ? last - 1 : null;
    }

    // Behind its title a table may have entries whose clause the text lost; most must come again, or name a page.
    private static int? Titled(IReadOnlyList<Line> lines, int title, Dictionary<string, int> known)
    {
        var (entries, confirmed, last) = (0, 0, title);
        var first = "";
        for (var i = title + 1; i < lines.Count; i++)
        {
            var words = lines[i].Bare;
            if (lines[i].IsBlank || words.All(c => c is PageMarks.Omission or '…'))
            {
                last = words == "" ? last : i;
                continue;
            }
            var key = Key(words);
            var isAgain = !Ends().IsMatch(words) && known.GetValueOrDefault(key) > i;
            if (
                Title().IsMatch(words)
                || words.Length > LongestEntry
                || key == first
                || !(isAgain || IsEntry(words))
            )
                break;
            first = entries++ == 0 ? key : first;
            confirmed += isAgain || Paged().IsMatch(words) ? 1 : 0;
            last = i;
        }
        return entries >= FewestEntries && confirmed * 2 >= entries ? last : null;
    }

    /// <summary>Where each line, and each beginning of a line up to its first mark, stands last.</summary>
    private static Dictionary<string, int> LastSeen(IReadOnlyList<Line> lines)
    {
        var seen = new Dictionary<string, int>();
        for (var i = 0; i < lines.Count; i++)
        {
            seen[Key(lines[i].Words)] = i;
            if (lines[i].Words.AsSpan().IndexOfAny("。，：；\t") is > 0 and var mark)
                seen[lines[i].Words[..mark]] = i;
        }
        return seen;
    }

    private static bool IsEntry(string words) =>
        (NumberMarks.Begins(words) || Paged().IsMatch(words)) && !Ends().IsMatch(words);

    private static bool Ascends(IReadOnlyList<Line> lines, int from, int to)
    {
        var pages = Enumerable
            .Range(from, to - from)
            .Select(i => int.Parse(Paged().Match(lines[i].Words).Groups["page"].Value))
            .ToList();
        return pages.Zip(pages.Skip(1)).All(pair => pair.First <= pair.Second);
    }

    private static string Key(string words) =>
        Paged().Match(words) is { Success: true } paged
            ? paged.Groups["entry"].Value.Trim(' ', '\t')
            : words.Trim(' ', '\t', PageMarks.Break);

    [GeneratedRegex(@"^(?:目录|目次|提纲|目录/提纲|内容提要)[：…\uE000 ]*$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?<entry>.{2,40}?)(?:[.·…．]{2,}|\t)[ \t]*[（-]?(?<page>\d{1,3})[）-]?$")]
    private static partial Regex Paged();

    // Without a title only dots that lead to a number tell a table of contents from any other table.
    [GeneratedRegex(@"^.{2,40}?[.·…．]{2,}[ \t]*[（-]?\d{1,3}[）-]?$")]
    private static partial Regex Led();

    [GeneratedRegex("[。；！？]$")]
    private static partial Regex Ends();
}
