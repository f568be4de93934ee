namespace Huiyin.Core.Drafting.Repair;

/// <summary>What kind of character something is, as far as repairs ask.</summary>
internal static class Han
{
    /// <summary>Figures written as characters.</summary>
    public const string Numerals = "零〇一二两三四五六七八九十百千";

    /// <summary>The regular expression class of Chinese characters.</summary>
    public const string Class = @"\u3007\u3400-\u9FFF\uF900-\uFAFF\uD840-\uDFFF";

    /// <summary>Marks that end a sentence or lead on to a list.</summary>
    public const string SentenceEnds = "。；：！？…";

    public static bool Is(char c) =>
        c is '\u3007' or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        || char.IsSurrogate(c);

    public static bool IsNumeral(char c) => Numerals.Contains(c);

    public static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);
}
