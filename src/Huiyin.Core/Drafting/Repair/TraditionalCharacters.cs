using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Traditional characters in Simplified. A text that is Traditional as a whole is converted by phrases first; in any other
/// only characters are that a Simplified text cannot mean, so 乾 and 瞭 in names stay.
/// </summary>
internal static partial class TraditionalCharacters
{
    // Every third character of a Traditional text differs; quotations and names bring a Simplified one to a few in a hundred.
    private const double ShareOfTraditional = 0.08;

    public static RepairStep Step { get; } = RepairStep.EachLine(RepairKind.HantToHans, Find);

    /// <summary>True when the text as a whole is written in Traditional characters.</summary>
    public static bool IsTraditional(string text)
    {
        var (han, traditional) = (0, 0);
        foreach (var c in text)
            if (Han.Is(c))
            {
                han++;
                traditional += TraditionalTables.IsOnlyTraditional(c) ? 1 : 0;
            }
        return traditional > han * ShareOfTraditional;
    }

    private static IEnumerable<Edit> Find(string text) =>
        IsTraditional(text) ? Whole(text) : Stray(text);

    private static IEnumerable<Edit> Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (TraditionalTables.PhraseAt(text, i) is { } phrase)
            {
                if (phrase.From != phrase.To)
                    yield return new(i, phrase.From.Length, phrase.To);
                i += phrase.From.Length - 1;
            }
            else if (InContext(text, i) is var simplified && simplified != text[i])
                yield return new(i, 1, $"{simplified}");
    }

    // The tables leave 著, which writes both 着 and 著; only in a word for a work or for renown it is the latter.
    private static char InContext(string text, int at) =>
        text[at] != '著' ? TraditionalTables.Simplify(text[at])
        : Renown()
            .IsMatch(
                text.AsSpan(Math.Max(0, at - 1), Math.Min(3, text.Length - Math.Max(0, at - 1)))
            )
            ? '著'
        : '着';

    [GeneratedRegex("著[名作称者述录書书]|[顯显名原土編编卓昭論论巨專专譯译遺遗拙合]著")]
    private static partial Regex Renown();

    private static IEnumerable<Edit> Stray(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (TraditionalTables.IsOnlyTraditional(text[i]))
                yield return new(i, 1, $"{TraditionalTables.Simplify(text[i])}");
    }
}
