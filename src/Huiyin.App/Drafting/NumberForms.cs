using System.Globalization;
using System.Text;

namespace Huiyin.App.Drafting;

/// <summary>The ways in which lists write their numbers.</summary>
internal static class NumberForms
{
    private const string Digits = "零一二三四五六七八九";
    private const int LastRoman = 3999;

    private static readonly (int Value, string Letters)[] RomanParts =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    public static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>一, 十一, 二十, 一百零一; figures where nobody counts on in characters.</summary>
    public static string Chinese(int number) =>
        number switch
        {
            < 0 or > 9999 => Figures(number),
            0 => "零",
            < 10 => $"{Digits[number]}",
            < 20 => $"十{Units(number % 10)}",
            < 100 => $"{Digits[number / 10]}十{Units(number % 10)}",
            < 1000 => $"{Digits[number / 100]}百{Rest(number % 100, 10)}",
            _ => $"{Digits[number / 1000]}千{Rest(number % 1000, 100)}",
        };

    /// <summary>二〇二四: digit by digit.</summary>
    public static string ChineseDigits(int number) =>
        string.Concat(Figures(number).Select(digit => digit == '0' ? '〇' : Digits[digit - '0']));

    /// <summary>A, B, …, Z, AA, BB.</summary>
    public static string Letters(int number) =>
        number is > 0 and <= 780
            ? new((char)('A' + (number - 1) % 26), (number - 1) / 26 + 1)
            : Figures(number);

    public static string Roman(int number)
    {
        if (number is < 1 or > LastRoman)
            return Figures(number);
        var roman = new StringBuilder();
        foreach (var (value, letters) in RomanParts)
            for (; number >= value; number -= value)
                roman.Append(letters);
        return roman.ToString();
    }

    /// <summary>① … ⑳; figures in brackets beyond.</summary>
    public static string Circled(int number) => OneOf('①', number) ?? $"（{number}）";

    /// <summary>甲, 乙, 丙.</summary>
    public static string Stems(int number) =>
        number is >= 1 and <= 10 ? $"{"甲乙丙丁戊己庚辛壬癸"[number - 1]}" : Figures(number);

    public static string FullWidth(int number) =>
        string.Concat(Figures(number).Select(digit => (char)(digit - '0' + '０')));

    private static string? OneOf(char first, int number) =>
        number is >= 1 and <= 20 ? $"{(char)(first + number - 1)}" : null;

    private static string Units(int unit) => unit == 0 ? "" : $"{Digits[unit]}";

    private static string Rest(int rest, int next) =>
        rest == 0 ? ""
        : rest < next ? $"零{Chinese(rest)}"
        : rest is >= 10 and < 20 ? $"一{Chinese(rest)}"
        : Chinese(rest);
}
