using System.Text;

namespace Huiyin.Core.Rights.Reading;

/// <summary>
/// A sentence as the phrasings read it: one character a word, clauses parted by <c>,</c> and <c>;</c>. Titles in 《》 and
/// the names of teams say nothing.
/// </summary>
internal sealed class SenseSentence
{
    private readonly List<int> _starts = [];

    public SenseSentence(string text, int offset)
    {
        Text = text;
        Offset = offset;
        Senses = TeamNames.Blank(Petitioners.Name(Read(text)));
        Mask = SenseMask.Of(Senses);
    }

    /// <summary>The folded words.</summary>
    public string Text { get; }

    /// <summary>Where they begin in the folded text.</summary>
    public int Offset { get; }

    /// <summary>One character a word.</summary>
    public string Senses { get; }

    /// <summary>The senses that occur.</summary>
    public UInt128 Mask { get; }

    /// <summary>Where a word begins in <see cref="Text"/>; the end of the text after the last one.</summary>
    public int Start(int word) => word < _starts.Count ? _starts[word] : Text.Length;

    /// <summary>The words of the clause that holds a word, end exclusive.</summary>
    public (int From, int To) Clause(int word)
    {
        var from = word == 0 ? 0 : Senses.LastIndexOfAny([',', ';'], word - 1) + 1;
        var to = Senses.IndexOfAny([',', ';'], word);
        return (from, to < 0 ? Senses.Length : to);
    }

    private string Read(string text)
    {
        var senses = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
            at += Word(text, at, senses);
        return senses.ToString();
    }

    private int Word(string text, int at, StringBuilder senses)
    {
        var (length, sense) = text[at] switch
        {
            ',' or ':' => (1, IsInNumber(text, at) ? Sense.None : ','),
            ';' => (1, ';'),
            '、' => (1, '、'),
            '《' => (TitleLength(text, at), Sense.None),
            _ => Vocabulary.Tree.Longest(text.AsSpan(at)),
        };
        if (length > 0 || !IsPunctuation(text[at]))
        {
            senses.Append(sense);
            _starts.Add(at);
        }
        return Math.Max(length, 1);
    }

    /// <summary>8:30 and 1,200 are one word.</summary>
    private static bool IsInNumber(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && char.IsAsciiDigit(text[at - 1])
        && char.IsAsciiDigit(text[at + 1]);

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private static int TitleLength(string text, int at)
    {
        var end = text.IndexOf('》', at);
        return end < 0 ? 1 : end + 1 - at;
    }
}
