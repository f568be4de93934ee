using System.Globalization;
using System.Text.RegularExpressions;
using Huiyin.Core.Clocks;
using NodaTime;

namespace Huiyin.Core.Plans.Language;

/// <summary>Lengths of time as plans write them: <c>15m</c>, <c>2h</c>, <c>3d</c>, <c>3wd</c>, <c>1mo</c>, <c>2y</c>.</summary>
public static partial class LengthText
{
    private const int Most = 100_000;

    /// <summary>The length, or null when the text is none: a number from 1 to 100000 and one unit.</summary>
    public static DayCount? Parse(string text)
    {
        var match = Form().Match(text);
        if (
            !match.Success
            || !int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var number)
        )
            return null;
        return number is < 1 or > Most ? null : Of(number, match.Groups[2].Value);
    }

    private static DayCount Of(int number, string unit) =>
        unit switch
        {
            "m" => new Elapsed(Duration.FromMinutes(number)),
            "h" => new Elapsed(Duration.FromHours(number)),
            "d" => new CalendarDays(number),
            "wd" => new WorkingDays(number),
            "mo" => new Months(number),
            _ => new Years(number),
        };

    [GeneratedRegex("^([0-9]{1,6})(m|h|d|wd|mo|y)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
