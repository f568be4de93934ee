using Huiyin.Core.Rights;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Makes one flag of what one clause says twice, and of neighbouring clauses that state the same act.</summary>
internal static class Neighbours
{
    private const int LongestBridge = 14;
    private const string SentenceEnds = "。;；!！?？";

    /// <summary>The sightings of one kind, joined where they belong together.</summary>
    public static IEnumerable<ClauseSighting> Join(IEnumerable<ClauseSighting> kind, string words)
    {
        ClauseSighting? last = null;
        foreach (var clause in Clauses(kind))
        {
            if (last is not null && AreOne(last, clause, words))
                last = last.With(clause);
            else
            {
                if (last is not null)
                    yield return last;
                last = clause;
            }
        }
        if (last is not null)
            yield return last;
    }

    private static IEnumerable<ClauseSighting> Clauses(IEnumerable<ClauseSighting> kind) =>
        kind.GroupBy(it => it.Start)
            .OrderBy(it => it.Key)
            .Select(same => same.Aggregate((one, other) => one.With(other)));

    private static bool AreOne(ClauseSighting one, ClauseSighting next, string words) =>
        one.Acts.Overlaps(next.Acts)
        && (next.Start <= one.End || IsBridge(one, words.AsSpan(one.End..next.Start)));

    /// <summary>
    /// Nothing but marks; where opinion is steered, a clause on publishing may stand between: 控制信息传播,及时发布官方声音,….
    /// </summary>
    private static bool IsBridge(ClauseSighting one, ReadOnlySpan<char> between) =>
        QuoteCut.IsOnlyMarks(between)
        || one.Kind == FlagKind.OpinionControl
            && between.Length <= LongestBridge
            && between.IndexOfAny(SentenceEnds) < 0;
}
