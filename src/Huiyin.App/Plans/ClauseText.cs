using Huiyin.Core.Plans.Language;

namespace Huiyin.App.Plans;

/// <summary>The source text of a plan, cut into its clauses.</summary>
public sealed class ClauseText(string? source)
{
    private readonly string _text = (source ?? "").ReplaceLineEndings("\n");
    private readonly string[] _lines = (source ?? "").ReplaceLineEndings("\n").Split('\n');

    /// <summary>The words of a clause as printed; empty where the text is not at hand.</summary>
    public string Of(ClauseSyntax clause) =>
        clause.Characters is [var from, var to] ? Between(from.Value, to.Value)
        : clause.Lines.IsEmpty ? ""
        : string.Join('\n', _lines.Take(clause.Lines[^1].Value).Skip(clause.Lines[0].Value - 1))
            .Trim();

    private string Between(string from, string to) =>
        int.TryParse(from, out var first)
        && int.TryParse(to, out var last)
        && first >= 0
        && first < last
        && last <= _text.Length
            ? _text[first..last]
            : "";
}

/// <summary>A stretch of a clause; one that something quotes leads to it.</summary>
/// <param name="Words">The words.</param>
/// <param name="Target">The place on the page of what quotes them; null for none.</param>
/// <param name="Flagged">True where a flag quotes them.</param>
public sealed record TextPart(string Words, string? Target = null, bool Flagged = false)
{
    /// <summary>Cuts a text at what is quoted from it; where quotes overlap the earlier one wins.</summary>
    public static IEnumerable<TextPart> Cut(
        string text,
        IEnumerable<(string Quote, string Target, bool Flagged)> quotes
    )
    {
        var at = 0;
        var found = quotes
            .Select(it => (it, start: text.IndexOf(it.Quote, StringComparison.Ordinal)))
            .OrderBy(it => it.start);
        foreach (var (quote, start) in found.Where(it => it.it.Quote.Length > 0))
        {
            if (start < at)
                continue;
            if (start > at)
                yield return new(text[at..start]);
            at = start + quote.Quote.Length;
            yield return new(text[start..at], quote.Target, quote.Flagged);
        }
        if (at < text.Length)
            yield return new(text[at..]);
    }
}
