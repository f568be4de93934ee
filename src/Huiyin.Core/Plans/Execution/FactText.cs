using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Huiyin.Core.Plans.Execution;

/// <summary>Why a text is no value of a fact.</summary>
public enum FactProblem
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It has not the form of the fact's type.</summary>
    Malformed,

    /// <summary>It has the form and lies outside the range.</summary>
    OutOfRange,
}

/// <summary>Values of facts as people write them: <c>7</c>, <c>3d1m</c>, <c>city</c>, <c>true</c> or <c>是</c>.</summary>
public static partial class FactText
{
    /// <summary>The largest count a fact takes.</summary>
    public const long MostCount = 100_000_000;

    /// <summary>The longest duration a fact takes, in seconds: a hundred years of 365 days.</summary>
    public const long MostSeconds = 100L * 365 * 86_400;

    /// <summary>The values a fact can have, bounds included.</summary>
    public static FactRange Domain(FactType type, int values) =>
        type switch
        {
            FactType.Int => new(0, MostCount),
            FactType.Duration => new(0, MostSeconds),
            FactType.Bool => new(0, 1),
            FactType.Ordered or FactType.Enum => new(0, values - 1),
        };

    /// <summary>The values this fact can have.</summary>
    public static FactRange Domain(this Fact fact) => Domain(fact.Type, fact.Values.Length);

    /// <summary>Reads a value; the number is meaningful only without a problem.</summary>
    public static (long Value, FactProblem Problem) Parse(Fact fact, string text)
    {
        text = text.Trim();
        return fact.Type switch
        {
            FactType.Int => Count(text),
            FactType.Duration => Seconds(text),
            FactType.Bool => YesOrNo(text),
            FactType.Ordered or FactType.Enum => Position(fact, text),
        };
    }

    private static (long, FactProblem) Count(string text) =>
        !NumberForm().IsMatch(text) ? (0, FactProblem.Malformed)
        : long.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        ) && number is >= 0 and <= MostCount
            ? (number, FactProblem.None)
        : (0, FactProblem.OutOfRange);

    private static (long, FactProblem) YesOrNo(string text) =>
        text.ToLowerInvariant() switch
        {
            "true" or "yes" or "是" or "有" => (1, FactProblem.None),
            "false" or "no" or "否" or "无" or "無" => (0, FactProblem.None),
            _ => (0, FactProblem.Malformed),
        };

    private static (long, FactProblem) Position(Fact fact, string text)
    {
        var position = fact.Values.IndexOf(text);
        return position >= 0 ? (position, FactProblem.None) : (0, FactProblem.Malformed);
    }

    private static (long, FactProblem) Seconds(string text)
    {
        if (text.StartsWith('-') && DurationForm().IsMatch(text[1..]))
            return (0, FactProblem.OutOfRange);
        if (!DurationForm().IsMatch(text))
            return (0, FactProblem.Malformed);
        Int128 total = 0;
        foreach (Match part in PartForm().Matches(text))
            total += PartSeconds(part);
        return total <= MostSeconds ? ((long)total, FactProblem.None) : (0, FactProblem.OutOfRange);
    }

    private static Int128 PartSeconds(Match part) =>
        Int128.Parse(part.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
        * part.Groups[2].ValueSpan switch
        {
            "d" => 86_400,
            "h" => 3_600,
            "m" => 60,
            _ => 1,
        };

    /// <summary>The value in its canonical form.</summary>
    public static string Format(Fact fact, long value) =>
        fact.Type switch
        {
            FactType.Int => value.ToString(CultureInfo.InvariantCulture),
            FactType.Bool => value == 0 ? "false" : "true",
            FactType.Duration => FormatSeconds(value),
            FactType.Ordered or FactType.Enum => fact.Values[(int)value],
        };

    private static string FormatSeconds(long seconds)
    {
        if (seconds == 0)
            return "0m";
        var text = new StringBuilder();
        foreach (
            var (unit, length) in new[] { ("d", 86_400L), ("h", 3_600L), ("m", 60L), ("s", 1L) }
        )
        {
            if (seconds >= length)
                text.Append(CultureInfo.InvariantCulture, $"{seconds / length}{unit}");
            seconds %= length;
        }
        return text.ToString();
    }

    [GeneratedRegex("^[+-]?[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();

    [GeneratedRegex(
        "^(?=.)([0-9]{1,15}d)?([0-9]{1,15}h)?([0-9]{1,15}m)?([0-9]{1,15}s)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DurationForm();

    [GeneratedRegex("([0-9]+)([dhms])", RegexOptions.CultureInvariant)]
    private static partial Regex PartForm();
}
