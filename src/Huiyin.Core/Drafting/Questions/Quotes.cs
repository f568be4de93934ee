using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions;

/// <summary>Picks the words of a clause that a question quotes: always a run of one clause.</summary>
internal static class Quotes
{
    private const int Longest = 60;
    private const int Margin = 24;

    private static readonly char[] Stops = ['，', '；', '。', '：', '\n', '\t'];

    /// <summary>The sentence at a place of the clause's text; of a long one the part between commas.</summary>
    public static string At(Clause clause, int at, int length = 1)
    {
        var sentence = ClauseSentences.Of(clause.Text).Last(it => it.At <= at);
        var whole = sentence.Text.Trim();
        return whole.Length <= Longest ? whole : Part(clause.Text, at, at + length);
    }

    /// <summary>The sentence around a match in the clause's text.</summary>
    public static string At(Clause clause, Match match) => At(clause, match.Index, match.Length);

    /// <summary>How a clause begins.</summary>
    public static string Opening(Clause clause) =>
        clause.Text.Length <= Margin ? clause.Text : Part(clause.Text, 0, 1);

    private static string Part(string text, int from, int to)
    {
        var start = from == 0 ? 0 : text.LastIndexOfAny(Stops, from - 1) + 1;
        var stop = text.IndexOfAny(Stops, Math.Min(to, text.Length - 1));
        start = Math.Max(start, from - Margin);
        return text[start..Math.Min(stop < 0 ? text.Length : stop, to + Margin)].Trim();
    }
}
