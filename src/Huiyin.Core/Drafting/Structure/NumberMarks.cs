using System.Globalization;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;

namespace Huiyin.Core.Drafting.Structure;

/// <summary>Recognises the numbers that head clauses.</summary>
public static partial class NumberMarks
{
    private const string Circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>The mark that begins at a place; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="atLineStart">True where nothing but blanks stands before it: more forms count there.</param>
    public static NumberMark? At(string text, int at, bool atLineStart) =>
        text[at] switch
        {
            '第' => Division(text, at),
            '（' or '(' => Bracketed(text, at),
            >= '0' and <= '9' => Figure(text, at, atLineStart),
            >= 'A' and <= 'H' => atLineStart
            && LetteredForm().Match(text, at) is { Success: true } lettered
                ? Decimal(lettered)
                : null,
            >= 'a' and <= 'h' => Letter(text, at, atLineStart),
            '—' or '-' or '·' or '•' or '●' or '◆' or '■' or '※' or '▲' => atLineStart
                ? Dash(text, at)
                : null,
            var c when Circles.IndexOf(c) is >= 0 and var circle => new(
                MarkKind.Circle,
                circle + 1,
                1,
                c.ToString()
            ),
            var c when IsNumeral(c) => Section(text, at),
            _ => null,
        };

    /// <summary>True of the characters Chinese numerals are written with.</summary>
    public static bool IsNumeral(char c) => "一二三四五六七八九十百零〇两".Contains(c);

    private static NumberMark? Division(string text, int at)
    {
        var match = DivisionForm().Match(text, at);
        if (!match.Success || Value(match.Groups["n"]) is not { } ordinal)
            return null;
        var kind = match.Groups["k"].Value switch
        {
            "章" => MarkKind.Chapter,
            "节" => MarkKind.Part,
            _ => MarkKind.Article,
        };
        return new(kind, ordinal, 1, match.Value.Trim());
    }

    private static NumberMark? Bracketed(string text, int at)
    {
        var match = BracketForm().Match(text, at);
        if (match.Success && char.IsAsciiLetter(match.Groups["n"].ValueSpan[0]))
            return new(
                MarkKind.Letter,
                match.Groups["n"].ValueSpan[0] - 'a' + 1,
                1,
                match.Value.Trim()
            );
        if (!match.Success || Value(match.Groups["n"]) is not { } ordinal)
            return null;
        var kind = char.IsAsciiDigit(match.Groups["n"].ValueSpan[0])
            ? MarkKind.Point
            : MarkKind.Sub;
        return new(kind, ordinal, 1, match.Value.Trim());
    }

    private static NumberMark? Figure(string text, int at, bool atLineStart)
    {
        if (at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '.' or ':'))
            return null;
        var match = DecimalForm().Match(text, at);
        if (match.Success)
            return Decimal(match);
        match = (atLineStart ? ItemAtLineStart() : ItemForm()).Match(text, at);
        return match.Success && Value(match.Groups["n"]) is { } ordinal and > 0
            ? new(
                match.Groups["p"].Success ? MarkKind.Point : MarkKind.Item,
                ordinal,
                1,
                match.Value.Trim()
            )
            : null;
    }

    private static NumberMark Decimal(Match match)
    {
        var parts = match.Groups["n"].Value.Split('.');
        return new(
            MarkKind.Decimal,
            int.Parse(parts[^1], CultureInfo.InvariantCulture),
            parts.Length,
            match.Value.Trim()
        );
    }

    private static NumberMark? Section(string text, int at)
    {
        if (at > 0 && (IsNumeral(text[at - 1]) || text[at - 1] is '第'))
            return null;
        var match = SectionForm().Match(text, at);
        return match.Success && Value(match.Groups["n"]) is { } ordinal
            ? new(MarkKind.Section, ordinal, 1, match.Value.Trim())
            : null;
    }

    private static NumberMark? Letter(string text, int at, bool atLineStart) =>
        atLineStart && at + 1 < text.Length && text[at + 1] is '）' or ')' or '.' or '、'
            ? new(MarkKind.Letter, text[at] - 'a' + 1, 1, text[at..(at + 2)])
            : null;

    private static NumberMark? Dash(string text, int at)
    {
        var match = DashForm().Match(text, at);
        return match.Success ? new(MarkKind.Dash, 0, 1, match.Value.Trim()) : null;
    }

    private static int? Value(Group number) => (int?)Numeral.Value(number.Value);

    [GeneratedRegex(
        @"\G第\s?(?<n>[0-9]{1,3}|[一二三四五六七八九十百零〇]{1,5})\s?(?<k>章|节|条)[\s:：、]*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DivisionForm();

    [GeneratedRegex(
        @"\G[（(]\s?(?<n>[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[a-h])\s?[）)][、.，\s]*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BracketForm();

    [GeneratedRegex(
        @"\G(?<n>[0-9]{1,2}(?:\.[0-9]{1,2}){1,4})(?![0-9万亿元%‰人名起次]|分钟|日|周|个?小时|个?月|天|年|米|公里)[、.\s]*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DecimalForm();

    [GeneratedRegex(
        @"\G(?<n>[0-9]{1,2})(?:(?<p>[）)])|[、.．](?![0-9]|$)|[.、](?=[0-9]+(?:人|名|起|次|天|日|分钟|小时|个)))\s*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ItemForm();

    // A decimal outline heads its first rank with a bare figure and a blank.
    [GeneratedRegex(
        @"\G(?<n>[0-9]{1,2})(?:(?<p>[）)])|[、.．](?![0-9])|[.、](?=[0-9]+(?:人|名|起|次|天|日|分钟|小时|个))|[，,](?=[\u3400-\u9fff])|[\t ]+(?=[\u3400-\u9fff])|(?=(?!人|名|日|天|分|小|个|月|年|级|次|起|位|周|号|元|类|项|条|里|点)[\u3400-\u9fff]{2,12}(?:\n|$)))\s*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ItemAtLineStart();

    [GeneratedRegex(
        @"\G(?<n>[一二三四五六七八九十]{1,3})\s?[、.．][\s]*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SectionForm();

    [GeneratedRegex(@"\G(?<n>[A-H](?:\.[0-9]{1,2}){1,3})[、.\s]*", RegexOptions.CultureInvariant)]
    private static partial Regex LetteredForm();

    [GeneratedRegex(@"\G(?:——?|[-·•●◆■※▲])\s*(?=[\u3400-\u9fff“])", RegexOptions.CultureInvariant)]
    private static partial Regex DashForm();
}
