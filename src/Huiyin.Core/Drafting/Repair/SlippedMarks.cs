using System.Text;
using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// How the numbers of clauses read when their bytes slip by one: the second half of an ideographic space swallows the
/// bracket, and （一） comes out as 。ㄒ唬. The forms are computed by slipping the code of every number, not listed by hand.
/// </summary>
internal static partial class SlippedMarks
{
    // The byte left over from the white space before the bracket.
    private const int HalfSpace = 0xA1;
    private const int FarthestMark = 2_000;

    private static readonly List<string> Counted = [.. Numbers()];

    private static readonly Slip[] Forms =
    [
        .. Marks().SelectMany(Slips).OrderByDescending(slip => slip.Reads.Length),
    ];

    /// <summary>The lead byte of every character that swallowed the end of a mark: that of ）.</summary>
    public static int TailLead { get; } = GbkCode.Encode('）')!.Value.Trail;

    /// <summary>The mark that was slipped at a place of a text; null when none was.</summary>
    /// <remarks>（十） and （十二） come out alike; the number that goes on counting is taken.</remarks>
    public static Slip? At(string text, int at)
    {
        var possible = Forms.Where(slip => IsAt(text, at, slip)).ToList();
        if (possible is not [var first, ..])
            return null;
        var alike = possible.Where(slip => slip.Reads == first.Reads).ToList();
        return alike.Count == 1 ? first : alike.Find(Follows(text, at)) ?? first;
    }

    private static Predicate<Slip> Follows(string text, int at)
    {
        var from = Math.Max(0, at - FarthestMark);
        var last = Bracketed().Match(text[from..at]);
        var number = last.Success ? Counted.IndexOf(last.Groups[1].Value) + 1 : -1;
        return slip =>
            number > 0 && number < Counted.Count && slip.Mark == $"（{Counted[number]}）";
    }

    private static bool IsAt(string text, int at, Slip slip) =>
        string.CompareOrdinal(text, at, slip.Reads, 0, slip.Reads.Length) == 0
        && IsTail(text, at + slip.Reads.Length);

    private static bool IsTail(string text, int at) =>
        at < text.Length && GbkCode.Encode(text[at])?.Lead == TailLead;

    private static IEnumerable<string> Marks() =>
        from number in Counted.Concat(Enumerable.Range(1, 30).Select(FullWidth))
        select $"（{number}）";

    private static IEnumerable<string> Numbers()
    {
        const string units = "一二三四五六七八九";
        foreach (var tens in new[] { "", "十", "二十" })
        {
            if (tens != "")
                yield return tens;
            foreach (var unit in units)
                yield return tens + unit;
        }
    }

    private static string FullWidth(int number) =>
        string.Concat($"{number}".Select(digit => (char)(digit - '0' + '０')));

    // Codes that nobody assigned vanish from some pages and stand as ? in others.
    private static IEnumerable<Slip> Slips(string mark) =>
        new[] { Slipped(mark, ""), Slipped(mark, "?") }
            .Distinct()
            .Select(reads => new Slip(reads, mark));

    private static string Slipped(string mark, string unassigned)
    {
        var bytes = mark.Select(c => GbkCode.Encode(c)!.Value)
            .SelectMany(code => new[] { code.Lead, code.Trail })
            .Prepend(HalfSpace)
            .ToArray();
        var reads = new StringBuilder();
        for (var i = 0; i + 1 < bytes.Length; i += 2)
            reads.Append(GbkCode.Decode(bytes[i], bytes[i + 1])?.ToString() ?? unassigned);
        return reads.ToString();
    }

    [GeneratedRegex("[（(]([一二三四五六七八九十]{1,3})[)）]", RegexOptions.RightToLeft)]
    private static partial Regex Bracketed();

    /// <summary>A number and what is left of it.</summary>
    /// <param name="Reads">The slipped reading, up to the character that swallowed the last byte.</param>
    /// <param name="Mark">The number as it was.</param>
    internal sealed record Slip(string Reads, string Mark);
}
