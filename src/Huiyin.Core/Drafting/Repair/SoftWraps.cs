namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Lines broken in the middle of a sentence. A text whose lines were all broken at one width is joined line by line; in any
/// other only a sentence that plainly runs on is: broken off without a mark, or by the end of a page.
/// </summary>
internal static class SoftWraps
{
    public static RepairStep Step { get; } = new(RepairKind.SoftWraps, Find);

    private static IEnumerable<Edit> Find(TextUnderRepair under)
    {
        var lines = Line.Of(under.Text);
        var breaks = new LineBreaks(under, lines);
        Line? before = null;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                before = before is { EndsPage: true } || breaks.AreDouble ? before : null;
                continue;
            }
            if (before is { } open && breaks.IsSoft(open, line))
                yield return new(open.End, line.Start - open.End, Between(open, line));
            before = line;
        }
    }

    private static string Between(Line before, Line after) =>
        before.Bare is [.., var last]
        && char.IsAsciiLetter(last)
        && char.IsAsciiLetter(after.Words[0])
            ? " "
            : "";
}
