using System.Globalization;
using Huiyin.App.Hosting;
using Huiyin.Core;
using Microsoft.Extensions.Localization;
using NodaTime;

namespace Huiyin.App.Frame;

/// <summary>Whoever reads a page: says phrases, moments and lengths of time in their language.</summary>
public sealed class Reader(IStringLocalizer<Labels> words, TimeProvider time)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
    private static readonly string[] Months =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];

    /// <summary>The time by the office's clock.</summary>
    public Instant Now { get; } = time.Now();

    /// <summary>The tag of the language.</summary>
    public string Language { get; } = CultureInfo.CurrentUICulture.Name;

    /// <summary>True when the language is Chinese.</summary>
    public bool Chinese => Language.StartsWith("zh", StringComparison.Ordinal);

    /// <summary>The phrase in the language.</summary>
    public string Say(Phrase phrase) => phrase.In(Language);

    /// <summary>A moment, with the year where it is not this one: <c>11月21日 20:15</c>, <c>21 Nov 20:15</c>.</summary>
    public string Moment(Instant at)
    {
        var (local, year) = (at.InZone(Zone).LocalDateTime, Now.InZone(Zone).Year);
        var clock = $"{local.Hour:00}:{local.Minute:00}";
        return Chinese
            ? $"{(local.Year == year ? "" : $"{local.Year}年")}{local.Month}月{local.Day}日 {clock}"
            : $"{local.Day} {Months[local.Month - 1]}{(local.Year == year ? "" : $" {local.Year}")} {clock}";
    }

    /// <summary>A moment kept as milliseconds since 1970-01-01 UTC.</summary>
    public string Moment(long at) => Moment(Instant.FromUnixTimeMilliseconds(at));

    /// <summary>How long until, or past, a due moment: <c>剩余 12 分</c>, <c>已超时 5 分</c>.</summary>
    public string Left(Instant due) =>
        due >= Now ? words["{0} left", Length(due - Now)] : words["{0} overdue", Length(Now - due)];

    /// <summary>A length of time in its two largest units.</summary>
    public string Length(Duration length)
    {
        var (days, hours, minutes) = (length.Days, length.Hours, length.Minutes);
        return days > 0 ? words["{0} d {1} h", days, hours]
            : hours > 0 ? words["{0} h {1} min", hours, minutes]
            : minutes > 0 ? words["{0} min", minutes]
            : words["under a minute"];
    }

    /// <summary>Late, soon (within the hour) or not: what the style of a due moment follows.</summary>
    public string Urgency(Instant due) =>
        due < Now ? "late"
        : due - Now < Duration.FromHours(1) ? "soon"
        : "calm";

    /// <summary>The day a moment falls on.</summary>
    public LocalDate Day(Instant at) => at.InZone(Zone).Date;

    /// <summary>A length as plans write it, in words: <c>3wd</c> becomes 3 个工作日.</summary>
    public string Limit(string code) =>
        code switch
        {
            [.. var n, 'w', 'd'] => words["{0} working days", n],
            [.. var n, 'm', 'o'] => words["{0} months", n],
            [.. var n, 'm'] => words["{0} min", n],
            [.. var n, 'h'] => words["{0} hours", n],
            [.. var n, 'd'] => words["{0} days", n],
            [.. var n, 'y'] => words["{0} years", n],
            _ => code,
        };
}
