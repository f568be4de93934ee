using System.Collections.Frozen;
using System.Text;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>The two-byte code that most Chinese texts were written in, byte by byte.</summary>
internal static class GbkCode
{
    public const int FirstLead = 0x81;
    public const int LastLead = 0xFE;

    private static readonly char[] Table = BuildTable();
    private static readonly FrozenDictionary<char, int> Codes = Table
        .Select((c, code) => (c, code))
        .Where(pair => pair.c != '\0')
        .GroupBy(pair => pair.c)
        .ToFrozenDictionary(same => same.Key, same => same.First().code);

    /// <summary>The character of two bytes; null where the code has none.</summary>
    public static char? Decode(int lead, int trail) =>
        Table[(lead << 8) | trail] is not '\0' and var c ? c : null;

    /// <summary>The two bytes of a character; null where the code has none.</summary>
    public static (int Lead, int Trail)? Encode(char c) =>
        Codes.TryGetValue(c, out var code) ? (code >> 8, code & 0xFF) : null;

    /// <summary>True for characters that were in GB 2312 already: forms that Simplified texts use.</summary>
    public static bool IsInGb2312(char c) =>
        Encode(c) is { Lead: >= 0xB0 and <= 0xF7, Trail: >= 0xA1 };

    /// <summary>The first level of GB 2312, in its order.</summary>
    public static IEnumerable<char> CommonCharacters() =>
        from lead in Enumerable.Range(0xB0, 0xD7 - 0xB0 + 1)
        from trail in Enumerable.Range(0xA1, lead == 0xD7 ? 0xF9 - 0xA1 + 1 : 0xFE - 0xA1 + 1)
        select Decode(lead, trail)!.Value;

    // Private-use characters are what the decoder makes of codes nobody assigned.
    private static char[] BuildTable()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        var table = new char[0x10000];
        var pair = new byte[2];
        for (var lead = FirstLead; lead <= LastLead; lead++)
        for (var trail = 0x40; trail <= 0xFE; trail++)
        {
            (pair[0], pair[1]) = ((byte)lead, (byte)trail);
            if (trail != 0x7F && gbk.GetString(pair) is [var c] && IsAssigned(c))
                table[(lead << 8) | trail] = c;
        }
        return table;
    }

    private static bool IsAssigned(char c) =>
        c is not ('?' or '\uFFFD' or (>= '\uE000' and <= '\uF8FF'));
}
