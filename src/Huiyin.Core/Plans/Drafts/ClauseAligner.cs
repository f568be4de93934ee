using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Checks;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// Finds the clauses of an older text in a newer one: in order, by the most of their words in common; then, out of order,
/// those that were moved as they are. The same texts align the same way every time.
/// </summary>
public static class ClauseAligner
{
    private const double Alike = 0.5;

    /// <summary>The older clause of each newer one, by its place; newer clauses without one are absent.</summary>
    public static IReadOnlyDictionary<int, DraftClause> Align(
        ImmutableArray<DraftClause> older,
        ImmutableArray<DraftClause> newer
    )
    {
        var a = older.Select(Words).ToArray();
        var b = newer.Select(Words).ToArray();
        var found = InOrder(a, b).ToDictionary(pair => pair.New, pair => older[pair.Old]);
        var free = Enumerable
            .Range(0, a.Length)
            .Where(i => !found.ContainsValue(older[i]))
            .ToList();
        foreach (var j in Enumerable.Range(0, b.Length).Where(j => !found.ContainsKey(j)))
            if (
                free.Where(i => a[i].Text == b[j].Text && a[i].Text.Length > 0).Take(1).ToList()
                is [var i]
            )
            {
                found[j] = older[i];
                free.Remove(i);
            }
        return found;
    }

    /// <summary>The words of a clause as they are compared: folded, without the printed number.</summary>
    public static string Compared(DraftClause clause)
    {
        var words = SourceText.Fold(clause.Words);
        var number = SourceText.Fold(clause.Number);
        return number.Length > 0 && words.StartsWith(number, StringComparison.Ordinal)
            ? words[number.Length..]
            : words;
    }

    private static IEnumerable<(int Old, int New)> InOrder(Clause[] a, Clause[] b)
    {
        var best = new double[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        for (var j = b.Length - 1; j >= 0; j--)
            best[i, j] = Math.Max(
                Math.Max(best[i + 1, j], best[i, j + 1]),
                Likeness(a[i], b[j]) is >= Alike and var alike ? alike + best[i + 1, j + 1] : 0
            );
        return Path(a, b, best);
    }

    private static IEnumerable<(int Old, int New)> Path(Clause[] a, Clause[] b, double[,] best)
    {
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
            if (
                Likeness(a[i], b[j]) is >= Alike and var alike
                && Math.Abs(best[i, j] - alike - best[i + 1, j + 1]) < 1e-9
            )
                yield return (i++, j++);
            else if (best[i + 1, j] >= best[i, j + 1])
                i++;
            else
                j++;
    }

    /// <summary>Dice's coefficient over pairs of characters; 1 for the same words.</summary>
    private static double Likeness(Clause a, Clause b)
    {
        if (a.Text == b.Text)
            return a.Text.Length == 0 ? 0 : 1;
        var common = a.Pairs.Count(b.Pairs.Contains);
        return a.Pairs.Count + b.Pairs.Count == 0
            ? 0
            : 2.0 * common / (a.Pairs.Count + b.Pairs.Count);
    }

    private static Clause Words(DraftClause clause)
    {
        var text = Compared(clause);
        return new(
            text,
            [.. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))]
        );
    }

    private sealed record Clause(string Text, HashSet<string> Pairs);
}
