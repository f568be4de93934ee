namespace Huiyin.Tests.Drafting.Scoring;

/// <summary>How much of two quotes is the same.</summary>
internal static class WordOverlap
{
    // A body's short form is nearly its name.
    private const double ShareOfShortForm = 0.9;

    /// <summary>Letters and numbers of one width; nothing else.</summary>
    public static string Fold(string words) =>
        string.Concat(words.Where(c => char.IsLetter(c) || char.IsNumber(c)).Select(Narrow));

    /// <summary>The share of the shorter quote in the longest run both have.</summary>
    public static double OfQuotes(string one, string other)
    {
        var (a, b) = (Fold(one), Fold(other));
        return a.Length == 0 || b.Length == 0
            ? 0
            : LongestRun(a, b) / (double)Math.Min(a.Length, b.Length);
    }

    /// <summary>The share of the longer name in the longest run both have; a name that ends the other is its short form.</summary>
    public static double OfNames(string one, string other)
    {
        var (a, b) = (Fold(one), Fold(other));
        return a.Length == 0 || b.Length == 0 ? 0
            : a == b ? 1
            : a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal)
                ? ShareOfShortForm
            : LongestRun(a, b) / (double)Math.Max(a.Length, b.Length);
    }

    // What NFKC makes of them; the runtime normalises nothing but ASCII where it knows no cultures.
    private static string Narrow(char c) =>
        c switch
        {
            >= '\uFF01' and <= '\uFF5E' => $"{(char)(c - 0xFEE0)}",
            'Ⅰ' => "I",
            'Ⅱ' => "II",
            'Ⅲ' => "III",
            'Ⅳ' => "IV",
            'Ⅴ' => "V",
            _ => $"{c}",
        };

    private static int LongestRun(string a, string b)
    {
        var longest = 0;
        var row = new int[b.Length + 1];
        foreach (var c in a)
            for (var j = b.Length; j > 0; j--)
            {
                row[j] = b[j - 1] == c ? row[j - 1] + 1 : 0;
                longest = Math.Max(longest, row[j]);
            }
        return longest;
    }
}
