using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Cuts a quote to the words of its clauses: no number in front, no mark at the end.</summary>
internal static partial class QuoteCut
{
    /// <summary>Start and length of the words between two places.</summary>
    public static (int Start, int Length) Of(string words, int start, int end)
    {
        start += Leading().Match(words[start..end]).Length;
        while (end > start && IsMark(words[end - 1]))
            end--;
        return (start, end - start);
    }

    /// <summary>True when nothing but marks and spaces stands there.</summary>
    public static bool IsOnlyMarks(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (!IsMark(c))
                return false;
        return true;
    }

    private static bool IsMark(char c) =>
        char.IsWhiteSpace(c)
        || c
            is ','
                or '，'
                or '。'
                or ';'
                or '；'
                or ':'
                or '：'
                or '!'
                or '！'
                or '?'
                or '？'
                or '.'
                or '、';

    [GeneratedRegex(
        @"^[\s,，。;；:：、]*(第[一二三四五六七八九十百\d]+[条章节]|[(（]?([一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．](?!\d)|[①-⑳])?\s*"
    )]
    private static partial Regex Leading();
}
