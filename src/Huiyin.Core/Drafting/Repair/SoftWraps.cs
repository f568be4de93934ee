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
        var isInside = false;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                before = before is { EndsPage: true } || breaks.AreDouble ? before : null;
                continue;
            }
            isInside = before is { } open && breaks.IsSoft(open, line, isInside);
            if (isInside)
                yield return Join(before!.Value, line);
            before = line;
        }
    }

    private static Edit Join(Line before, Line after) =>
        new(before.End, after.Start - before.End, Between(before, after));

    private static string Between(Line before, Line after) =>
        before.Bare is [.., var last]
        && char.IsAsciiLetter(last)
        && char.IsAsciiLetter(after.Words[0])
            ? " "
            : "";
}
