using System.Collections.Immutable;
using System.Text.Json;
using Huiyin.Core.Clocks;
using NodaTime;
using NodaTime.Text;

namespace Huiyin.App.Hosting;

/// <summary>The working calendar that ships with the product: the days the State Council announced, by the chinese-days data.</summary>
public static class Calendars
{
    private static readonly Lazy<WorkingCalendar> Shipped = new(Read);

    /// <summary>The calendar as far as it is known.</summary>
    public static WorkingCalendar Known => Shipped.Value;

    private static WorkingCalendar Read()
    {
        using var stream = typeof(Calendars).Assembly.GetManifestResourceStream(
            "chinese-days.json"
        )!;
        using var json = JsonDocument.Parse(stream);
        var holidays = Days(json, "holidays");
        return new(
            holidays,
            Days(json, "workdays"),
            holidays.Min(day => day.Year),
            holidays.Max(day => day.Year)
        );
    }

    private static ImmutableHashSet<LocalDate> Days(JsonDocument json, string key) =>
        [
            .. json
                .RootElement.GetProperty(key)
                .EnumerateObject()
                .Select(day => LocalDatePattern.Iso.Parse(day.Name).Value),
        ];
}
