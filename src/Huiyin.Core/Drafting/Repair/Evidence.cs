namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// What speaks for a reading of damaged words: pairs of characters that the same text has elsewhere, and pairs that are
/// common in such texts.
/// </summary>
internal sealed class Evidence
{
    private readonly HashSet<int> _pairs = [];
    private readonly bool _isTraditional;

    public Evidence(string text)
    {
        var clean = PinyinNotes.Without(text);
        _isTraditional = TraditionalCharacters.IsTraditional(clean);
        Learn(clean);
        foreach (var word in CommonWords.All)
            Learn(word);
    }

    /// <summary>True when a text in this script may hold the character: a common one, or a usual mark.</summary>
    public bool IsPlausible(char c) => (_isTraditional ? Traditional : Simplified)[c];

    /// <summary>True for the marks of running text.</summary>
    public static bool IsMark(char c) => "，。、；：！？（）《》“”".Contains(c);

    /// <summary>How much speaks against a character beforehand: full-width figures are rare among Chinese characters.</summary>
    public static int Doubt(char c) => c is >= '０' and <= '９' ? 2 : 0;

    /// <summary>True when the two stand together elsewhere.</summary>
    public bool HasPair(char first, char second) => _pairs.Contains(Pair(first, second));

    // What Simplified made new, Big5 does not have.
    private static bool IsOnlySimplified(char c) => !Big5.Contains(c);

    private static readonly HashSet<char> Big5 =
    [
        .. System
            .Text.CodePagesEncodingProvider.Instance.GetEncoding(950)!
            .GetString([.. Big5Codes()]),
    ];

    private static IEnumerable<byte> Big5Codes() =>
        from lead in Enumerable.Range(0xA4, 0xC6 - 0xA4 + 1).Concat(Enumerable.Range(0xC9, 0x31))
        from trail in Enumerable.Range(0x40, 0x3F).Concat(Enumerable.Range(0xA1, 0x5E))
        from half in new[] { (byte)lead, (byte)trail }
        select half;

    // Asked for every character of every possible reading.
    private static readonly bool[] Traditional = Table(c => !IsOnlySimplified(c));
    private static readonly bool[] Simplified = Table(c => !TraditionalTables.IsOnlyTraditional(c));

    private static bool[] Table(Func<char, bool> isOfScript) =>
        [
            .. Enumerable
                .Range(0, char.MaxValue + 1)
                .Select(code => (char)code)
                .Select(c => IsMark(c) || Doubt(c) > 0 || Readings.IsCommon(c) && isOfScript(c)),
        ];

    private void Learn(string words)
    {
        for (var i = 0; i + 1 < words.Length; i++)
            if (Han.Is(words[i]) && Han.Is(words[i + 1]))
                _pairs.Add(Pair(words[i], words[i + 1]));
    }

    private static int Pair(char first, char second) =>
        (TraditionalTables.Simplify(first) << 16) | TraditionalTables.Simplify(second);
}
