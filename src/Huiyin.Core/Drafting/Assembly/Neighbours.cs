using Huiyin.Core.Rights;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Makes one flag of what one clause says twice, and of neighbouring clauses that state the same act.</summary>
internal static class Neighbours
{
    private const int LongestBridge = 20;
    private const int ShortestPause = 12;
    private const string SentenceEnds = "。;；!！?？|";

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
        && (
            next.Start <= one.End
            || IsBridge(one, words.AsSpan(one.End - 1, next.Start - one.End + 1))
        );

    /// <summary>
    /// One sentence goes on, or lists places: 到市的1小时内接回;到省的5小时内接回. In a sentence at most one short clause stands between. Opinion is steered across a full stop as well:
    /// 坚持正确的舆论导向。对……不利于信访的话,要正确引导.
    /// </summary>
    private static bool IsBridge(ClauseSighting one, ReadOnlySpan<char> between) =>
        between.Length <= LongestBridge && between.IndexOfAny(SentenceEnds) < 0
        || one.Kind == FlagKind.ForcedReturn && between.Length <= ShortestPause
        || one.Kind == FlagKind.OpinionControl && QuoteCut.IsOnlyMarks(between[1..]);
}
