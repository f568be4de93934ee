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

    /// <summary>What a pattern cannot match without: of each set, one sense must occur.</summary>
    public static List<UInt128> Needed(string pattern)
    {
        var alternatives = PatternParts.Alternatives(pattern).Select(NeededInOrder).ToArray();
        if (alternatives.Length == 1)
            return alternatives[0];
        UInt128 any = 0;
        foreach (var alternative in alternatives)
            any = alternative.Count == 0 ? UInt128.MaxValue : any | alternative[0];
        return [any];
    }

    private static List<UInt128> NeededInOrder(string alternative) =>
        [
            .. PatternParts
                .Elements(alternative)
                .Where(it => !it.IsOptional && !it.IsLookaround && !it.IsNegatedSet)
                .SelectMany(it => it.IsGroup ? Needed(it.Inner) : [Of(it.Text)])
                .Where(mask => mask != 0),
        ];

    private static UInt128 Bit(char sense) =>
        sense is >= Sense.First and < (char)(Sense.First + 128)
            ? (UInt128)1 << (sense - Sense.First)
            : 0;
}
