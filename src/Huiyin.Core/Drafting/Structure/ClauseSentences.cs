namespace Huiyin.Core.Drafting.Structure;

/// <summary>Cuts the text of a clause into sentences.</summary>
internal static class ClauseSentences
{
    private static readonly char[] Ends = ['。', '；', '！', '？', ';', '\n'];

    /// <summary>Each sentence with its place in the text.</summary>
    public static IEnumerable<(int At, string Text)> Of(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var stop = text.IndexOfAny(Ends, at) is >= 0 and var end ? end + 1 : text.Length;
            yield return (at, text[at..stop]);
            at = stop;
        }
    }
}
