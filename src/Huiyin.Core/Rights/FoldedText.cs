using System.Globalization;
using System.Text;

namespace Huiyin.Core.Rights;

/// <summary>
/// A text as the screen reads it: half-width, simplified, without spaces and without marks inside words, so that neither
/// spacing nor script nor ornament hides anything. Each character remembers where it came from.
/// </summary>
internal sealed class FoldedText
{
    // Full stops, commas and semicolons part clauses and stay.
    private const string Ornaments = "*_-–—―~·•‧・˙^\\/+=#@&%$`´'\"“”‘’「」『』〝〞…‐‑−─━";

    private readonly string _original;
    private readonly List<int> _positions = [];

    public FoldedText(string original)
    {
        _original = original;
        var folded = new StringBuilder(original.Length);
        for (var i = 0; i < original.Length; i++)
            if (Fold(original[i]) is { } c)
                Append(folded, c, i);
        Text = WithoutOrnaments(folded);
    }

    public string Text { get; }

    public int Origin(int index) => _positions[index];

    public string OriginalWords(int index, int length) =>
        _original[_positions[index]..(_positions[index + length - 1] + 1)];

    private void Append(StringBuilder folded, char c, int position)
    {
        folded.Append(c);
        _positions.Add(position);
    }

    /// <summary>控*制 and 劝_返 are 控制 and 劝返: marks between two characters of Chinese say nothing.</summary>
    private string WithoutOrnaments(StringBuilder folded)
    {
        var text = folded.ToString();
        if (text.AsSpan().IndexOfAny(Ornaments) < 0)
            return text;
        var kept = Enumerable.Range(0, text.Length).Where(i => !IsOrnament(text, i)).ToArray();
        var positions = kept.Select(i => _positions[i]).ToArray();
        _positions.Clear();
        _positions.AddRange(positions);
        return string.Concat(kept.Select(i => text[i]));
    }

    private static bool IsOrnament(string text, int at)
    {
        if (!Ornaments.Contains(text[at], StringComparison.Ordinal))
            return false;
        int before = at,
            after = at;
        while (before >= 0 && Ornaments.Contains(text[before], StringComparison.Ordinal))
            before--;
        while (after < text.Length && Ornaments.Contains(text[after], StringComparison.Ordinal))
            after++;
        return before >= 0 && after < text.Length && IsHan(text[before]) && IsHan(text[after]);
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static char? Fold(char c) =>
        c switch
        {
            _ when char.IsWhiteSpace(c) || char.IsControl(c) || IsUnseen(c) => null,
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            _ => Simplified.Of(c),
        };

    private static bool IsUnseen(char c) =>
        c >= '\u00AD'
        && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Format
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark;
}
