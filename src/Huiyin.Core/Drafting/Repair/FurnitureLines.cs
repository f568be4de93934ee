namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Takes lines out of a text. Those at the end of a page go with the blank lines in front of them, and the line before
/// remembers that its page ends.
/// </summary>
internal static class FurnitureLines
{
    /// <summary>Takes lines out that stand where pages end.</summary>
    public static IEnumerable<Edit> AtPageEnds(
        IReadOnlyList<Line> lines,
        Func<int, bool> isFurniture
    ) => from run in Runs(lines.Count, isFurniture) select ToPageEnd(lines, run.First, run.Last);

    /// <summary>Takes lines out that may stand anywhere.</summary>
    public static IEnumerable<Edit> Anywhere(
        IReadOnlyList<Line> lines,
        Func<int, bool> isFurniture
    ) =>
        from run in Runs(lines.Count, isFurniture)
        from edit in Enumerable
            .Range(run.First, run.Last - run.First + 1)
            .Any(i => lines[i].EndsPage)
            ? [ToPageEnd(lines, run.First, run.Last)]
            : Enumerable.Range(run.First, run.Last - run.First + 1).Select(i => Whole(lines, i, i))
        select edit;

    private static IEnumerable<(int First, int Last)> Runs(int count, Func<int, bool> isFurniture)
    {
        for (var i = 0; i < count; i++)
            if (isFurniture(i))
            {
                var first = i;
                while (i + 1 < count && isFurniture(i + 1))
                    i++;
                yield return (first, i);
            }
    }

    private static Edit ToPageEnd(IReadOnlyList<Line> lines, int first, int last)
    {
        var before = first - 1;
        while (before >= 0 && lines[before].IsBlank)
            before--;
        return before < 0
            ? Whole(lines, 0, last)
            : new(lines[before].End, lines[last].End - lines[before].End, $"{PageMarks.Break}");
    }

    // With the line feed, which the last line of a text lacks.
    private static Edit Whole(IReadOnlyList<Line> lines, int first, int last) =>
        Edit.Drop(
            lines[first].Start,
            lines[last].End - lines[first].Start + (last + 1 < lines.Count ? 1 : 0)
        );
}
