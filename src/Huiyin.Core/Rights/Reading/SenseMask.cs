namespace Huiyin.Core.Rights.Reading;

/// <summary>Sets of senses as bits, to pass over a phrasing whose words do not occur.</summary>
internal static class SenseMask
{
    /// <summary>The senses that occur in a text of senses.</summary>
    public static UInt128 Of(ReadOnlySpan<char> senses)
    {
        UInt128 mask = 0;
        foreach (var sense in senses)
            mask |= Bit(sense);
        return mask;
    }

    /// <summary>
    /// What a pattern cannot match without: each set holds alternatives of which one must occur. Only senses outside
    /// groups and not made optional count, which is enough to pass over most sentences.
    /// </summary>
    public static List<UInt128> Needed(string pattern)
    {
        var needed = new List<UInt128>();
        for (var at = 0; at < pattern.Length; )
        {
            var end = ElementEnd(pattern, at);
            var mask = pattern[at] is '(' ? 0 : Of(pattern.AsSpan(at, end - at));
            var isNegated = pattern.AsSpan(at).StartsWith("[^");
            if (mask != 0 && !isNegated && !IsOptional(pattern, end))
                needed.Add(mask);
            at = end;
        }
        return needed;
    }

    private static UInt128 Bit(char sense) =>
        sense is >= Sense.First and < (char)(Sense.First + 128)
            ? (UInt128)1 << (sense - Sense.First)
            : 0;

    private static int ElementEnd(string pattern, int at) =>
        pattern[at] switch
        {
            '[' => pattern.IndexOf(']', at) + 1,
            '(' => GroupEnd(pattern, at),
            _ => at + 1,
        };

    private static int GroupEnd(string pattern, int at)
    {
        for (var depth = 0; at < pattern.Length; at++)
        {
            depth += pattern[at] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth == 0)
                return at + 1;
        }
        return at;
    }

    private static bool IsOptional(string pattern, int end) =>
        end < pattern.Length
        && (pattern[end] is '?' or '*' || pattern.AsSpan(end).StartsWith("{0"));
}
