using System.Globalization;

namespace Huiyin.Core.Drafting.Quantities;

/// <summary>Numbers as plans write them: figures, Chinese numerals up to 万, and 半.</summary>
public static class Numeral
{
    /// <summary>A regular expression for one number.</summary>
    public const string Pattern = @"(?:[0-9]+(?:\.[0-9]+)?|[零〇一二两三四五六七八九十百千万]+|半)";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value of a number; null when the words are none.</summary>
    public static decimal? Value(string words) =>
        words is "半" ? 0.5m
        : decimal.TryParse(
            words,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var figure
        )
            ? figure
        : Chinese(words);

    private static decimal? Chinese(string words)
    {
        if (words.Length == 0 || words.Any(c => Digit(c) is null && Weight(c) == 0))
            return null;
        return words.Any(c => Weight(c) > 0) ? Weighted(words) : Positional(words);
    }

    private static decimal Weighted(string words)
    {
        decimal total = 0,
            section = 0,
            digit = 0;
        foreach (var c in words)
            if (Digit(c) is { } value)
                digit = value;
            else if (c == '万')
                (total, section, digit) = ((total + section + digit) * 10_000, 0, 0);
            else
                (section, digit) = (section + Math.Max(digit, 1) * Weight(c), 0);
        return total + section + digit;
    }

    // 二〇 is twenty as the years have it.
    private static decimal Positional(string words) =>
        words.Aggregate(0m, (sum, c) => sum * 10 + Digit(c)!.Value);

    private static int? Digit(char c) =>
        c switch
        {
            '〇' => 0,
            '两' => 2,
            _ => Digits.IndexOf(c) is >= 0 and var at ? at : null,
        };

    private static int Weight(char c) =>
        c switch
        {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '万' => 10_000,
            _ => 0,
        };
}
