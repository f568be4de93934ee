using System.Collections.Immutable;

namespace Huiyin.Core.Drafting.Structure;

/// <summary>
/// Parts the sentences of a clause that holds one which is never carried out, so that what is banned bans no more than
/// itself.
/// </summary>
internal static class FlaggedSentences
{
    /// <summary>The clauses, with those cut that hold one of the places.</summary>
    /// <param name="clauses">The outline.</param>
    /// <param name="never">Places, in the text of the file, of what is never carried out.</param>
    public static ImmutableArray<Clause> Part(
        ImmutableArray<Clause> clauses,
        IReadOnlyList<int> never
    ) =>
        never.Count == 0
            ? clauses
            :
            [
                .. clauses.SelectMany(clause =>
                    never.Any(at => at >= clause.Start && at < clause.End) ? Cut(clause) : [clause]
                ),
            ];

    // The first sentence keeps the number; the clauses below the whole still find it by its id.
    private static IEnumerable<Clause> Cut(Clause clause)
    {
        Clause? first = null;
        var number = 1;
        foreach (var (at, sentence) in ClauseSentences.Of(clause.Text))
        {
            var words = sentence.TrimEnd();
            if (words.Length == 0)
                continue;
            yield return first is null
                ? first = new Clause(clause.Id, clause.Mark, clause.Start, words, clause.Parent)
                : new Clause($"{clause.Id}__s_{++number}", null, clause.Start + at, words, first);
        }
    }
}
