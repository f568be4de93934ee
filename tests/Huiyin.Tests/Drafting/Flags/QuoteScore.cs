using Huiyin.Core.Rights;

namespace Huiyin.Tests.Drafting.Flags;

/// <summary>A kind and the words it was found in.</summary>
internal sealed record Quoted(string Kind, string Words);

/// <summary>
/// Labels matched with what was found, one to one and best overlap first: kinds must be equal, and the longest run they
/// share at least half of the shorter quote.
/// </summary>
internal sealed record QuoteScore(int Matched, IReadOnlyList<string> Differences)
{
    public static QuoteScore Of(Quoted[] labels, Quoted[] found)
    {
        var openLabels = labels.ToList();
        var openFound = found.ToList();
        var pairs =
            from label in labels
            from one in found
            where label.Kind == one.Kind
            let share = Share(Fold(label.Words), Fold(one.Words))
            where share >= 0.5
            orderby share descending
            select (label, one);
        foreach (var (label, one) in pairs)
            if (Holds(openLabels, label) && Holds(openFound, one))
            {
                openLabels.RemoveAll(it => ReferenceEquals(it, label));
                openFound.RemoveAll(it => ReferenceEquals(it, one));
            }
        return new(
            labels.Length - openLabels.Count,
            [
                .. openLabels.Select(it => $"missed {it.Kind} {it.Words}"),
                .. openFound.Select(it => $"spurious {it.Kind} {it.Words}"),
            ]
        );
    }

    private static bool Holds(List<Quoted> open, Quoted one) =>
        open.Exists(it => ReferenceEquals(it, one));

    private static string Fold(string words) =>
        string.Concat(new FoldedText(words).Text.Where(char.IsLetterOrDigit));

    private static double Share(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        for (var length = shorter.Length; length > 0; length--)
        for (var from = 0; from + length <= shorter.Length; from++)
            if (longer.Contains(shorter.Substring(from, length), StringComparison.Ordinal))
                return length / (double)shorter.Length;
        return 0;
    }
}
