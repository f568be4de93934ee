using System.Collections.Immutable;

namespace Huiyin.Core.Drafting.Structure;

/// <summary>The clauses of a plan in the order of its text.</summary>
public static class Outline
{
    /// <summary>Cuts a stretch of text into clauses and finds the one above each.</summary>
    /// <param name="text">The text of the file, as repaired.</param>
    /// <param name="start">Where the plan's body begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    public static ImmutableArray<Clause> Read(string text, int start, int end)
    {
        var places = new ClausePlaces();
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        for (var at = start; at < end; )
        {
            var stop = text.IndexOf('\n', at, end - at);
            if (stop < 0)
                stop = end;
            Line(text, at, stop, places, clauses);
            at = stop + 1;
        }
        return clauses.ToImmutable();
    }

    private static void Line(
        string text,
        int start,
        int end,
        ClausePlaces places,
        ImmutableArray<Clause>.Builder clauses
    )
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        var at = start;
        while (at < end)
        {
            var mark = NumberMarks.At(text, at, at == start);
            var next = InlineMarks.Next(
                text,
                at + (mark?.Printed.Length ?? 1),
                end,
                places.After(mark)
            );
            clauses.Add(places.Place(mark, at, text[at..next].TrimEnd()));
            at = next;
        }
    }
}
