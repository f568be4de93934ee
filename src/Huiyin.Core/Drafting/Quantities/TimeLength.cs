using System.Globalization;

namespace Huiyin.Core.Drafting.Quantities;

/// <summary>A length of time as a plan states it, in whole units: 半小时 is 30 minutes, 一个半月 45 days.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit"><c>m h d wd w mo y</c>; wd are working days.</param>
public readonly record struct TimeLength(int Count, string Unit)
{
    /// <summary>A regular expression for a length: number and unit, with 半 before or after the unit.</summary>
    public const string Pattern =
        "(?:"
        + Numeral.Pattern
        + "(?:个)?(?:工作日|分钟|小时|钟头|月|季度|星期|礼拜|周|刻钟|天|日|年|学年)半?"
        + "|"
        + Numeral.Pattern
        + "个半(?:小时|钟头|月)|半(?:日|天|年|月))";

    private static readonly (string Words, string Unit)[] Units =
    [
        ("工作日", "wd"),
        ("分钟", "m"),
        ("小时", "h"),
        ("钟头", "h"),
        ("季度", "q"),
        ("星期", "w"),
        ("礼拜", "w"),
        ("刻钟", "k"),
        ("学年", "y"),
        ("周", "w"),
        ("月", "mo"),
        ("天", "d"),
        ("日", "d"),
        ("年", "y"),
    ];

    /// <summary>Reads a length; null when the words are none or it is no whole number of a unit.</summary>
    public static TimeLength? Read(string words)
    {
        var (unit, at) = Units
            .Select(it => (it.Unit, At: words.IndexOf(it.Words, StringComparison.Ordinal)))
            .FirstOrDefault(it => it.At >= 0);
        if (unit is null)
            return null;
        var half = words.EndsWith('半') || words[..at].EndsWith("个半", StringComparison.Ordinal);
        var number = Numeral.Value(Number(words[..at]));
        return number is null ? null : Whole(number.Value + (half ? 0.5m : 0), unit);
    }

    /// <summary>As the plan language writes it: <c>30m</c>.</summary>
    public override string ToString() => Count.ToString(CultureInfo.InvariantCulture) + Unit;

    private static string Number(string before) =>
        before.EndsWith("个半", StringComparison.Ordinal) ? before[..^2]
        : before.EndsWith('个') ? before[..^1]
        : before;

    private static TimeLength? Whole(decimal value, string unit) =>
        unit switch
        {
            "k" => new((int)(value * 15), "m"),
            "q" => new((int)(value * 3), "mo"),
            _ when value == decimal.Truncate(value) => value > 0 && value < 10_000
                ? new((int)value, unit)
                : null,
            "h" => new((int)(value * 60), "m"),
            "d" => new((int)(value * 24), "h"),
            "y" => new((int)(value * 12), "mo"),
            "mo" => new((int)(value * 30), "d"),
            _ => null,
        };
}
