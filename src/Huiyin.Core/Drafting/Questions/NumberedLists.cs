using System.Collections.Immutable;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions;

/// <summary>The numbered lists of a plan.</summary>
internal static class NumberedLists
{
    /// <summary>Each list with its members in the order of the text. Where the numbers begin anew, so does the list.</summary>
    public static IEnumerable<ImmutableArray<Clause>> In(ImmutableArray<Clause> clauses) =>
        clauses
            .Where(it => it.Mark is { Ordinal: > 0, Kind: not MarkKind.Dash })
            .GroupBy(Key)
            .SelectMany(Runs);

    private static (string?, MarkKind, string) Key(Clause clause) =>
        clause.Mark!.Kind switch
        {
            // Articles are numbered through, over all chapters.
            MarkKind.Article => (null, MarkKind.Article, ""),
            MarkKind.Decimal => (null, MarkKind.Decimal, Prefix(clause.Mark.Printed)),
            var kind => (clause.Parent?.Id, kind, ""),
        };

    private static string Prefix(string printed) =>
        printed[..(printed.TrimEnd('.', '、', ' ').LastIndexOf('.') + 1)];

    private static IEnumerable<ImmutableArray<Clause>> Runs(IEnumerable<Clause> members)
    {
        var run = ImmutableArray.CreateBuilder<Clause>();
        foreach (var clause in members)
        {
            if (clause.Mark!.Ordinal == 1 && run.Count > 0)
                yield return run.DrainToImmutable();
            run.Add(clause);
        }
        yield return run.DrainToImmutable();
    }
}
