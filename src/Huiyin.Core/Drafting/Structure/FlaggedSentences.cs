using System.Collections.Immutable;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Drafting.Structure;

/// <summary>
/// Parts the sentences of a clause that holds one which is never carried out, so that what is banned bans no more than
/// itself. The words of a flag stay together.
/// </summary>
internal static class FlaggedSentences
{
    /// <summary>The clauses, with those cut that hold what is never carried out.</summary>
    /// <param name="clauses">The outline.</param>
    /// <param name="flags">The flags of the plan.</param>
    /// <param name="offset">Where the plan begins in the text of the file.</param>
    public static ImmutableArray<Clause> Part(
        ImmutableArray<Clause> clauses,
        ImmutableArray<FoundFlag> flags,
        int offset
    ) =>
        [
            .. clauses.SelectMany(clause =>
                flags.Any(it => it.Act == ScreenAct.Never && Holds(clause, offset + it.Start))
                    ? Cut(clause, flags, offset)
                    : [clause]
            ),
        ];

    private static bool Holds(Clause clause, int at) => at >= clause.Start && at < clause.End;

    // The first sentence keeps the number; the clauses below the whole still find it by its id.
    private static IEnumerable<Clause> Cut(
        Clause clause,
        ImmutableArray<FoundFlag> flags,
        int offset
    )
    {
        Clause? first = null;
        var number = 1;
        foreach (var (at, sentence) in Sentences(clause, flags, offset))
        {
            var words = sentence.TrimEnd();
            if (words.Length == 0)
                continue;
            yield return first is null
                ? first = new Clause(clause.Id, clause.Mark, clause.Start, words, clause.Parent)
                : new Clause($"{clause.Id}__s_{++number}", null, clause.Start + at, words, first);
        }
    }

    // A sentence that ends inside a flag goes on with the next.
    private static IEnumerable<(int At, string Text)> Sentences(
        Clause clause,
        ImmutableArray<FoundFlag> flags,
        int offset
    )
    {
        var from = 0;
        foreach (var (at, sentence) in ClauseSentences.Of(clause.Text))
        {
            var end = at + sentence.Length;
            var place = clause.Start + end - offset;
            if (
                end < clause.Text.Length
                && flags.Any(it => it.Start < place && place < it.Start + it.Length)
            )
                continue;
            yield return (from, clause.Text[from..end]);
            from = end;
        }
    }
}
