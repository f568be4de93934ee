namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// The width at which a text was broken into lines, where it was; a page counts a Chinese character twice, a program may
/// count characters.
/// </summary>
internal sealed class LineWidth
{
    private const int FewestLines = 6;
    private const int FewestOpen = 3;
    private const int Narrowest = 36;
    private const int Page = 56;
    private const int Widest = 160;

    // A line breaks a little early before a mark that may not begin one.
    private const int Ragged = 4;

    private readonly Func<Line, string> _printed;
    private readonly int _width;
    private readonly int _characters;

    private LineWidth(IReadOnlyList<Line> lines, Func<Line, string> printed)
    {
        _printed = printed;
        _width = Usual(lines.Select(line => Width(printed(line))));
        _characters = Usual(lines.Select(line => printed(line).Length));
    }

    /// <summary>The width of a text; null when its lines end where paragraphs do.</summary>
    /// <remarks>
    /// Lines that end where paragraphs do end in a mark when they are long; of broken lines most do not. Where clauses are
    /// short few lines are full, and only lines as wide as a page's are believed.
    /// </remarks>
    /// <param name="lines">Its lines that are not blank.</param>
    /// <param name="printed">A line with the white space it was printed with.</param>
    public static LineWidth? Of(IReadOnlyList<Line> lines, Func<Line, string> printed)
    {
        if (lines.Count < FewestLines)
            return null;
        var width = new LineWidth(lines, printed);
        var full = lines.Where(width.IsFull).ToList();
        var open = full.Count(line => !Han.SentenceEnds.Contains(line.Bare[^1]));
        var isMany =
            full.Count * 4 >= lines.Count
            || width._width >= Page && full.Count * 12 >= lines.Count && open >= FewestOpen;
        var isBroken = isMany && open * 2 >= full.Count;
        return isBroken && width._width is >= Narrowest and <= Widest ? width : null;
    }

    /// <summary>True when nothing more had room in the line.</summary>
    public bool IsFull(Line line) =>
        _printed(line) is var printed
        && (Width(printed) >= _width - Ragged || printed.Length >= _characters);

    /// <summary>True when the line is no short one, however raggedly a page was set.</summary>
    public bool IsLong(Line line) => Width(_printed(line)) * 3 >= _width * 2;

    /// <summary>True when not even a narrow character had room.</summary>
    public bool IsBrimful(Line line) =>
        _printed(line) is var printed
        && (Width(printed) >= _width - 1 || printed.Length >= _characters);

    // One line in fifty may stick out.
    private static int Usual(IEnumerable<int> sizes) =>
        sizes.Order().ToList() is var ordered ? ordered[(int)((ordered.Count - 1) * 0.98)] : 0;

    private static int Width(string words) => words.Sum(c => c < '\u0300' ? 1 : 2);
}
