using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>Tells a break in the middle of a sentence from the end of a paragraph, by the habits of the whole text.</summary>
internal sealed partial class LineBreaks
{
    private const int ProseLine = 15;
    private const int ShortProse = 8;
    private const int HeadingLine = 30;

    private readonly TextUnderRepair _under;
    private readonly LineWidth? _width;
    private readonly int _margin;
    private readonly bool _indents;

    public LineBreaks(TextUnderRepair under, IReadOnlyList<Line> lines)
    {
        _under = under;
        var written = lines.Where(line => !line.IsBlank).ToList();
        AreDouble = lines.Count(line => line.IsBlank) >= written.Count * 0.8 && written.Count > 5;
        _width = LineWidth.Of(written, line => Indent(line) + line.Bare);
        _margin = written.Select(Depth).DefaultIfEmpty().Min();
        var indented = written.Count(IsIndented);
        _indents = indented > 0 && indented < written.Count * 0.9;
    }

    /// <summary>True when every line is followed by a blank one, so that blank lines mean nothing.</summary>
    public bool AreDouble { get; }

    /// <summary>True when the second line goes on with the sentence of the first.</summary>
    /// <param name="before">The first line.</param>
    /// <param name="after">The second.</param>
    /// <param name="isInside">True when the first goes on with a line before it: then it is no title.</param>
    public bool IsSoft(Line before, Line after, bool isInside)
    {
        var (words, next) = (before.Bare, after.Words);
        if (words.Contains(PageMarks.Omission) || next[0] == PageMarks.Omission || IsRow(words))
            return false;
        if (Continues().IsMatch(next))
            return true;
        if (NumberMarks.Begins(next) || next.Contains('\t'))
            return false;
        if (_indents && IsIndented(after) && !before.EndsPage)
            return false;
        return _width is { } width
            ? RunsOver(before, after, width, isInside)
            : Han.Is(next[0])
                && !words.Contains('\t')
                && !Label().IsMatch(next)
                && IsBrokenOff(words, before.EndsPage);
    }

    // Where every line was broken a full one goes on. Behind a full stop nothing may be free at its end, unless indents
    // say where paragraphs begin.
    private bool RunsOver(Line before, Line after, LineWidth width, bool isInside) =>
        Ended().IsMatch(before.Bare)
            ? (_indents ? width.IsFull(before) : width.IsBrimful(before))
                && !Label().IsMatch(after.Words)
            : (_indents ? width.IsLong(before) : width.IsFull(before))
                && (isInside || !IsTitle(before.Bare))
                || before.EndsPage && IsBrokenOff(before.Bare, endsPage: true);

    private static bool IsTitle(string words) =>
        HeadingEnd().IsMatch(words) && !Inside().IsMatch(words);

    // A tab may also stand before a label in running text: then much text follows it.
    private static bool IsRow(string words) =>
        words.LastIndexOf('\t') is >= 0 and var tab && words.Length - tab <= ProseLine;

    // Prose that stops without a mark; a heading does so too, but has no marks inside and ends in a noun of headings.
    private static bool IsBrokenOff(string words, bool endsPage) =>
        !Ended().IsMatch(words) && IsBrokenOffInside(words, endsPage);

    private static bool IsBrokenOffInside(string words, bool endsPage) =>
        OpenMark().IsMatch(words)
        || words.Length > (endsPage ? ShortProse : ProseLine)
            && !HeadingEnd().IsMatch(words)
            && (OpenWord().IsMatch(words) || Inside().IsMatch(words) && !IsHeading(words));

    private static bool IsHeading(string words) =>
        words.Length <= HeadingLine
        && NumberMarks.Begins(words)
        && words.AsSpan().IndexOfAny('。', '；') < 0;

    // A page of a PDF file has a margin of its own, and its spaces are rounded.
    private bool IsIndented(Line line) => Depth(line) > _margin + 1;

    private int Depth(Line line) => Indent(line).Sum(c => c is '\u3000' or '\t' ? 2 : 1);

    private string Indent(Line line)
    {
        var end = _under.Origin(line.Start);
        var start = end;
        while (start > 0 && _under.AsItCame[start - 1] is ' ' or '\u3000' or '\u00A0' or '\t')
            start--;
        return _under.AsItCame[start..end];
    }

    // No line of its own begins like this.
    [GeneratedRegex("^[，。；：、！？）》”’…％%]")]
    private static partial Regex Continues();

    [GeneratedRegex("[。；：！？…”]$|[。！？][）》”’]$")]
    private static partial Regex Ended();

    [GeneratedRegex("[，、（《“]$")]
    private static partial Regex OpenMark();

    [GeneratedRegex("[的和与及或对向在将把被由为不未从到至并而且以]$")]
    private static partial Regex OpenWord();

    [GeneratedRegex("[，、。；：]")]
    private static partial Regex Inside();

    [GeneratedRegex($"^[{Han.Class}]{{2,6}}：")]
    private static partial Regex Label();

    [GeneratedRegex(
        "(?:目的|预案|方案|办法|制度|规定|意见|通知|细则|措施|机制|流程|程序|报告|计划|要点|职责|目标|原则|要求|范围|依据|体系|机构|公司|政府|委员会|办公室|\\d日|\\d月|年)$"
    )]
    private static partial Regex HeadingEnd();
}
