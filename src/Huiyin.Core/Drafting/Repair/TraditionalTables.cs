using System.Collections.Frozen;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>Traditional characters and phrases with their Simplified forms, after OpenCC.</summary>
internal static class TraditionalTables
{
    private static readonly FrozenDictionary<char, char> Characters = VariantTable
        .Characters("TSCharacters.txt")
        .ToFrozenDictionary(pair => pair.From, pair => pair.To);

    private static readonly FrozenDictionary<char, (string From, string To)[]> Phrases =
        VariantTable
            .Pairs("TSPhrases.txt")
            .GroupBy(pair => pair.From[0])
            .ToFrozenDictionary(
                same => same.Key,
                same => same.OrderByDescending(pair => pair.From.Length).ToArray()
            );

    /// <summary>The Simplified form of one character; itself where it has none.</summary>
    public static char Simplify(char c) => Characters.GetValueOrDefault(c, c);

    /// <summary>True for a form that Simplified texts never use.</summary>
    public static bool IsOnlyTraditional(char c) =>
        Characters.TryGetValue(c, out var simplified) && simplified != c && !GbkCode.IsInGb2312(c);

    /// <summary>The longest phrase that begins at a place of a text, with its Simplified form.</summary>
    public static (string From, string To)? PhraseAt(string text, int at)
    {
        if (!Phrases.TryGetValue(text[at], out var candidates))
            return null;
        foreach (var phrase in candidates)
            if (string.CompareOrdinal(text, at, phrase.From, 0, phrase.From.Length) == 0)
                return phrase;
        return null;
    }
}
