using System.Collections.Immutable;
using Huiyin.Core.Rights;
using Huiyin.Core.Rights.Reading;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>
/// Finds the clauses of a plan that infringe people's rights: one flag for each clause and kind, and one without a kind
/// for what only the reviewer needs to see.
/// </summary>
public static class FlagReader
{
    /// <summary>The flags of one plan, in the order of its text.</summary>
    /// <param name="planText">The text.</param>
    public static ImmutableArray<FoundFlag> Read(string planText) => Read(planText, []);

    /// <summary>The flags of one plan, in the order of its text; none reaches from one clause into the next.</summary>
    /// <param name="planText">The text.</param>
    /// <param name="clauses">Where its clauses begin, ascending.</param>
    public static ImmutableArray<FoundFlag> Read(string planText, ImmutableArray<int> clauses)
    {
        var flags = new List<FoundFlag>();
        for (int from = 0, to; from < planText.Length; from = to + 1)
        {
            to = planText.IndexOf('\n', from);
            to = to < 0 ? planText.Length : to;
            foreach (var cell in Cells.Of(planText[from..to]))
            foreach (
                var (start, end) in Parted(from + cell.Start.Value, from + cell.End.Value, clauses)
            )
                flags.AddRange(Paragraph(planText[start..end], start));
        }
        return [.. flags];
    }

    private static IEnumerable<(int Start, int End)> Parted(
        int from,
        int to,
        ImmutableArray<int> clauses
    )
    {
        foreach (var clause in clauses.Where(it => it > from && it < to))
        {
            yield return (from, clause);
            from = clause;
        }
        yield return (from, to);
    }

    private static IEnumerable<FoundFlag> Paragraph(string words, int offset)
    {
        var folded = new FoldedText(words);
        return ReviewerOnly
            .Add([.. Scored(folded, words)], folded)
            .OrderBy(it => it.Start)
            .ThenBy(it => it.End)
            .Select(it => it.Flag(words, offset));
    }

    /// <summary>A file that notes somebody's health or conduct is a grading, not a second act.</summary>
    private static IEnumerable<Sighting> GradesOverFiles(IEnumerable<Sighting> sentence)
    {
        var all = sentence.ToArray();
        return Array.Exists(all, it => it.Phrasing.Kind == FlagKind.Profiling)
            ? all.Where(it => !it.Phrasing.YieldsToGrading)
            : all;
    }

    private static IEnumerable<ClauseSighting> Scored(FoldedText folded, string words) =>
        PhrasingReader
            .Read(folded.Text, RightsScreen.Classes)
            .Where(sighting => !Heading.Is(sighting.Sentence))
            .GroupBy(sighting => sighting.Sentence)
            .SelectMany(GradesOverFiles)
            .Select(sighting => ClauseSighting.Of(sighting, folded))
            .GroupBy(it => it.Kind)
            .SelectMany(kind => Neighbours.Join(kind, words));
}
