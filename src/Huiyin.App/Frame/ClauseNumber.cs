using System.Text.RegularExpressions;

namespace Huiyin.App.Frame;

/// <summary>A clause's number as the text prints it: <c>sec_6__sub_1__item_2</c> is 六（一）2.</summary>
public static partial class ClauseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The numbers of a citation; an id that is no number stays as it is.</summary>
    public static string Of(string citation) => string.Join("、", citation.Split(", ").Select(One));

    /// <summary>What sorts clauses as the text has them.</summary>
    public static string Order(string clause) =>
        Figure().Replace(clause, figure => figure.Value.PadLeft(4, '0'));

    private static string One(string clause) =>
        string.Concat(clause.Split("__").Select(step => Step().Replace(step, Number)));

    private static string Number(Match step) =>
        (step.Groups[1].Value, int.Parse(step.Groups[2].ValueSpan)) switch
        {
            ("sec", var n) => Chinese(n),
            ("sub", var n) => $"（{Chinese(n)}）",
            (_, var n) => $"{n}",
        };

    private static string Chinese(int n) =>
        n is < 1 or > 99
            ? $"{n}"
            : (n < 20 ? "" : $"{Digits[n / 10]}")
                + (n < 10 ? "" : "十")
                + (n % 10 == 0 ? "" : $"{Digits[n % 10]}");

    [GeneratedRegex("^(sec|sub|item)_([0-9]+)$")]
    private static partial Regex Step();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figure();
}
