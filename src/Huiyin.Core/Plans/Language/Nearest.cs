namespace Huiyin.Core.Plans.Language;

/// <summary>Finds the word somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest edits, or null when none is near enough to be worth offering.</summary>
    public static string? To(string word, IEnumerable<string> candidates) =>
        candidates
            .Select(candidate => (candidate, distance: Distance(Fold(word), Fold(candidate))))
            .Where(it => it.distance <= Tolerance(word))
            .OrderBy(it => it.distance)
            .ThenBy(it => it.candidate, StringComparer.Ordinal)
            .Select(it => it.candidate)
            .FirstOrDefault();

    private static string Fold(string word) => word.ToLowerInvariant().Replace('-', '_');

    private static int Tolerance(string word) =>
        word.Length switch
        {
            <= 2 => 1,
            <= 5 => 2,
            _ => 3,
        };

    // Damerau–Levenshtein over adjacent swaps: "dae" for "day" and "fisrt" for "first" are one slip each.
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 3 || a.Length > 100)
            return int.MaxValue;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        for (var j = 1; j <= b.Length; j++)
            table[i, j] = Cell(table, a, b, i, j);
        return table[a.Length, b.Length];
    }

    private static int Cell(int[,] table, string a, string b, int i, int j)
    {
        var same = a[i - 1] == b[j - 1] ? 0 : 1;
        var least = Math.Min(
            Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
            table[i - 1, j - 1] + same
        );
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
    }
}
