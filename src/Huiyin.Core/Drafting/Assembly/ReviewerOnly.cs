using Huiyin.Core.Rights;
using Huiyin.Core.Rights.Reading;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>
/// What the screen finds by its wordings: classes that the scoring form does not know, and words no rule may rest on
/// whatever frame they stand in.
/// </summary>
internal static class ReviewerOnly
{
    /// <summary>
    /// The scored flags and one more without a kind for each other clause and class. A flag is as grave as the gravest
    /// word of its clause, since no rule can be made of that.
    /// </summary>
    public static IEnumerable<ClauseSighting> Add(ClauseSighting[] scored, FoldedText folded)
    {
        var worded = Worded(folded).ToArray();
        return scored
            .Select(flag => flag.AsGraveAs(worded.Where(it => flag.Meets(it))))
            .Concat(worded.Where(it => !scored.Any(flag => flag.Meets(it))));
    }

    private static IEnumerable<ClauseSighting> Worded(FoldedText folded) =>
        from it in RightsScreen.Wordings(folded.Text)
        group it.Wording.Act by (Clause: ClauseOf(folded.Text, it.Match.Index), it.Class) into same
        select new ClauseSighting(
            same.Key.Class,
            null,
            same.Max(),
            [same.Key.Class.Id],
            folded.Origin(same.Key.Clause.Start),
            folded.Origin(same.Key.Clause.End - 1) + 1
        );

    private static (int Start, int End) ClauseOf(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOfAny(Sentences.ClauseEnds, at - 1) + 1;
        var end = text.IndexOfAny(Sentences.ClauseEnds, at);
        return (start, end < 0 ? text.Length : end);
    }
}
