using System.Text;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>The text a plan quotes, by line.</summary>
internal sealed class SourceText(string text)
{
    private readonly string[] _lines = text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The words of a clause, folded; null when its place lies outside the text or is not given.</summary>
    public string? Clause(ClauseSyntax clause)
    {
        if (clause.Characters is [var from, var to])
            return Between(from.Value, to.Value);
        if (clause.Lines.IsEmpty || clause.Lines[0].Value > _lines.Length)
            return null;
        var first = clause.Lines[0].Value;
        var last = Math.Min(clause.Lines[^1].Value, _lines.Length);
        return Fold(string.Concat(_lines[(first - 1)..Math.Max(first, last)]));
    }

    private string? Between(string from, string to) =>
        int.TryParse(from, out var first)
        && int.TryParse(to, out var last)
        && first >= 0
        && first < last
        && last <= text.Length
            ? Fold(text[first..last])
            : null;

    /// <summary>Half-width, without white space: how quotes are compared.</summary>
    public static string Fold(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (
            var c in words.Where(c => !char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B'))
        )
            folded.Append(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);
        return folded.ToString();
    }
}
