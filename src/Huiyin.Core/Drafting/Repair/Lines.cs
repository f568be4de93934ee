namespace Huiyin.Core.Drafting.Repair;

/// <summary>A line of a text under repair.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Words">Its characters, without the line feed.</param>
internal readonly record struct Line(int Start, string Words)
{
    public int End => Start + Words.Length;

    public bool IsBlank => Words.All(c => c is ' ' or '\t' or PageMarks.Break);

    /// <summary>Its words without the marks that repairs left at its end.</summary>
    public string Bare => Words.TrimEnd(PageMarks.Break);

    /// <summary>True when a page ended behind it.</summary>
    public bool EndsPage => Words is [.., PageMarks.Break];

    /// <summary>Takes the line out of its text, with its line feed.</summary>
    public Edit Drop(string text) => Edit.Drop(Start, Math.Min(End + 1, text.Length) - Start);

    public static IReadOnlyList<Line> Of(string text)
    {
        var lines = new List<Line>();
        for (var at = 0; at <= text.Length; at = lines[^1].End + 1)
        {
            var end = text.IndexOf('\n', at);
            lines.Add(new(at, text[at..(end < 0 ? text.Length : end)]));
        }
        return lines;
    }
}
