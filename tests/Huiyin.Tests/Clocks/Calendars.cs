using Huiyin.Core.Clocks;
using NodaTime;

namespace Huiyin.Tests.Clocks;

internal static class Calendars
{
    /// <summary>2025 to 2027, with a holiday of three days in April 2026 and a Saturday worked for it.</summary>
    public static WorkingCalendar Spring2026 { get; } =
        new(
            [new(2026, 4, 6), new(2026, 4, 7), new(2026, 4, 8)],
            [new LocalDate(2026, 4, 11)],
            2025,
            2027
        );
}
