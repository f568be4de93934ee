namespace Huiyin.Core.Rights.Reading;

/// <summary>Cuts a folded text into sentences.</summary>
internal static class Sentences
{
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
        for (var i = from; i < text.Length; i++)
            if (text[i] is '。' or '!' or '?' or '|' or '\n' || IsFullStop(text, i))
                return i + 1;
        return text.Length;
    }

    /// <summary>A half-width stop ends a sentence, but not a number.</summary>
    private static bool IsFullStop(string text, int at) =>
        text[at] == '.' && at > 0 && !char.IsAsciiLetterOrDigit(text[at - 1]);
}
