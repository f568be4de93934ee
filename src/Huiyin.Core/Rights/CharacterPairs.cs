namespace Huiyin.Core.Rights;

/// <summary>
/// The characters of a text and their pairs, as bits. It may say yes for one that does not occur, never no for one that
/// does.
/// </summary>
internal sealed class CharacterPairs
{
    private const int Bits = 1 << 13;
    private readonly ulong[] _bits = new ulong[Bits / 64];

    public CharacterPairs(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            Add(Single(text[i]));
            if (i + 1 < text.Length)
                Add(Pair(text[i], text[i + 1]));
        }
    }

    /// <summary>The key of how a word begins: its first two characters, or the one it has.</summary>
    public static int Leading(string word) =>
        word.Length == 1 ? Single(word[0]) : Pair(word[0], word[1]);

    /// <summary>True when one of the alternatives may occur: something of each of its sets.</summary>
    public bool HoldsOneOf(int[][][] alternatives)
    {
        foreach (var sets in alternatives)
            if (HoldsEach(sets))
                return true;
        return false;
    }

    private bool HoldsEach(int[][] sets)
    {
        foreach (var set in sets)
            if (!HoldsAny(set))
                return false;
        return true;
    }

    private bool HoldsAny(int[] keys)
    {
        foreach (var key in keys)
            if ((_bits[key >> 6] & (1UL << (key & 63))) != 0)
                return true;
        return false;
    }

    private void Add(int key) => _bits[key >> 6] |= 1UL << (key & 63);

    private static int Single(char c) => c * 40503 >>> 7 & (Bits - 1);

    private static int Pair(char a, char b) => (a * 40503 ^ b * 30011) >>> 5 & (Bits - 1);
}
