using System.Collections.Immutable;

namespace Huiyin.Tests.Drafting.Scoring;

/// <summary>Labels matched with what was found, one to one and the best overlap first.</summary>
/// <param name="Matched">How many pairs there are.</param>
/// <param name="Missed">Labels that nothing matches.</param>
/// <param name="Spurious">What was found and matches no label.</param>
internal sealed record Matching(
    int Matched,
    ImmutableArray<ScoredItem> Missed,
    ImmutableArray<ScoredItem> Spurious
)
{
    private const double Enough = 0.5;

    public static Matching Of(
        ImmutableArray<ScoredItem> labels,
        ImmutableArray<ScoredItem> found,
        bool byName
    )
    {
        var open = new HashSet<int>(Enumerable.Range(0, labels.Length));
        var free = new HashSet<int>(Enumerable.Range(0, found.Length));
        foreach (var (_, label, one) in Pairs(labels, found, byName))
            if (open.Contains(label) && free.Contains(one))
            {
                open.Remove(label);
                free.Remove(one);
            }
        return new(
            labels.Length - open.Count,
            [.. open.Order().Select(i => labels[i])],
            [.. free.Order().Select(i => found[i])]
        );
    }

    private static IEnumerable<(double Share, int Label, int Found)> Pairs(
        ImmutableArray<ScoredItem> labels,
        ImmutableArray<ScoredItem> found,
        bool byName
    ) =>
        from i in Enumerable.Range(0, labels.Length)
        from j in Enumerable.Range(0, found.Length)
        where labels[i].Key == found[j].Key
        let share = byName
            ? WordOverlap.OfNames(labels[i].Words, found[j].Words)
            : WordOverlap.OfQuotes(labels[i].Words, found[j].Words)
        where share >= Enough
        orderby share descending, i descending, j descending
        select (share, i, j);
}
