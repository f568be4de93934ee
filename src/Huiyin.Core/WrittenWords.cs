using System.Buffers;

namespace Huiyin.Core;

/// <summary>
/// What people may write. The ledger keeps every word for ever, so texts have a limit and are refused beyond it, never
/// cut; signs that do not show, or that turn the words after them around, are refused too.
/// </summary>
public static class WrittenWords
{
    /// <summary>The longest reason, note, summary or answer.</summary>
    public const int Longest = 2000;

    /// <summary>The longest name of a seat.</summary>
    public const int LongestName = 60;

    private static readonly SearchValues<char> Turning = SearchValues.Create(
        "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
    );

    /// <summary>Why one of the texts cannot be kept, or null.</summary>
    public static Refusal? Refuse(params ReadOnlySpan<string?> texts) => Refuse(Longest, texts);

    /// <summary>Why one of the texts cannot be kept, or null.</summary>
    public static Refusal? Refuse(int longest, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
            if (Wrong(text ?? "", longest) is { } refusal)
                return refusal;
        return null;
    }

    private static Refusal? Wrong(string text, int longest) =>
        text.Length > longest ? Refusal.TooLong(text[..12] + "…", longest)
        : text.AsSpan().ContainsAny(Turning) || text.Any(IsHidden) ? Refusal.HiddenCharacters()
        : null;

    private static bool IsHidden(char sign) =>
        char.IsControl(sign) && sign is not ('\n' or '\r' or '\t');
}
