namespace Huiyin.Core.Rights.Reading;

/// <summary>Cuts a folded text into sentences.</summary>
internal static class Sentences
{
    // No sentence of a plan is as long; what is, was made to be slow to read.
    private const int Longest = 800;

    /// <summary>The marks that part clauses in folded text.</summary>
    public static readonly char[] ClauseEnds = ['。', ',', ';', ':', '!', '?', '|', '\n'];

    /// <summary>The sentences of a text, without empty ones.</summary>
    public static IEnumerable<SenseSentence> Of(string folded)
    {
        for (int from = 0, to; from < folded.Length; from = to)
        {
            to = End(folded, from);
            if (to - from > 1)
                yield return new SenseSentence(folded[from..to], from);
        }
    }

    private static int End(string text, int from)
    {
        var longest = Math.Min(text.Length, from + Longest);
        for (var i = from; i < longest; i++)
            if (text[i] is '。' or '!' or '?' or '|' or '\n' || IsFullStop(text, i))
                return i + 1;
        return longest;
    }

    /// <summary>A half-width stop ends a sentence, but not a number.</summary>
    private static bool IsFullStop(string text, int at) =>
        text[at] == '.' && at > 0 && !char.IsAsciiLetterOrDigit(text[at - 1]);
}
