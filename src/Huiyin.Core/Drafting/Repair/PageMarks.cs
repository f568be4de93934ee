namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Marks that steps leave for later ones; none is in the finished text. They are private-use characters, which the first
/// step took out of the text as it came.
/// </summary>
internal static class PageMarks
{
    /// <summary>Stands where a notice said that words are missing.</summary>
    public const char Omission = '\uE000';

    /// <summary>Stands at the end of the last line of a page.</summary>
    public const char Break = '\uE001';

    /// <summary>The words as a reviewer sees them.</summary>
    public static string Without(string words) =>
        words.AsSpan().ContainsAny(Omission, Break)
            ? words
                .Replace($"{Omission}", "", StringComparison.Ordinal)
                .Replace($"{Break}", "", StringComparison.Ordinal)
            : words;
}
