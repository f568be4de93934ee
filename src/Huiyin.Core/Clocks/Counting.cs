using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Huiyin.Core.Clocks;

/// <summary>
/// Counts a length from a moment. Minutes and hours run from the moment itself; days begin on the day after and end
/// with the end of the last day, in the plan's zone (民法典 201, 203).
/// </summary>
public static class Counting
{
    /// <summary>The end of the length, with its working; null when the calendar does not know a year it would need.</summary>
    public static Computation? From(
        Instant from,
        DayCount length,
        DateTimeZone zone,
        WorkingCalendar calendar,
        bool supplied = false,
        RollRule roll = RollRule.None
    ) =>
        length switch
        {
            Elapsed elapsed => Ending(from, length, from + elapsed.Length, supplied, []),
            CalendarDays days => EndOfDay(
                from,
                length,
                Day(from, zone).PlusDays(days.Days),
                zone,
                supplied,
                Rolling(roll, calendar)
            ),
            Months months => EndOfDay(
                from,
                length,
                Day(from, zone).PlusMonths(months.Count),
                zone,
                supplied,
                Rolling(roll, calendar)
            ),
            Years years => EndOfDay(
                from,
                length,
                Day(from, zone).PlusYears(years.Count),
                zone,
                supplied,
                Rolling(roll, calendar)
            ),
            WorkingDays days => EndOfWorkingDay(from, days, zone, calendar, supplied),
            _ => throw new ArgumentOutOfRangeException(
                nameof(length),
                length,
                "A length of an unknown kind."
            ),
        };

    private static LocalDate Day(Instant instant, DateTimeZone zone) => instant.InZone(zone).Date;

    private static Computation Ending(
        Instant from,
        DayCount length,
        Instant due,
        bool supplied,
        ImmutableArray<Phrase> steps
    ) => new(from, length.Code, due, supplied, steps);

    private static Computation EndOfDay(
        Instant from,
        DayCount length,
        LocalDate last,
        DateTimeZone zone,
        bool supplied,
        Func<LocalDate, bool> isOff
    )
    {
        List<Phrase> steps = [FirstDay(Day(from, zone).PlusDays(1))];
        for (; isOff(last); last = last.PlusDays(1))
            steps.Add(Rolled(last));
        steps.Add(LastDay(last));
        var end = zone.AtStartOfDay(last.PlusDays(1)).ToInstant();
        return Ending(from, length, end, supplied, [.. steps]);
    }

    /// <summary>Which last days are moved on; a year the calendar does not know is counted strictly.</summary>
    private static Func<LocalDate, bool> Rolling(RollRule roll, WorkingCalendar calendar) =>
        roll switch
        {
            RollRule.None => _ => false,
            RollRule.NextWorkingDay => day => calendar.IsWorkingDay(day) == false,
        };

    private static Computation? EndOfWorkingDay(
        Instant from,
        WorkingDays length,
        DateTimeZone zone,
        WorkingCalendar calendar,
        bool supplied
    )
    {
        var steps = ImmutableArray.CreateBuilder<Phrase>();
        var day = Day(from, zone);
        for (var counted = 0; counted < length.Days; )
        {
            day = day.PlusDays(1);
            if (calendar.IsWorkingDay(day) is not { } working)
                return null;
            if (!working)
                steps.Add(Skipped(day));
            else if (++counted == 1)
                steps.Add(FirstDay(day));
        }
        steps.Add(LastDay(day));
        return Ending(
            from,
            length,
            zone.AtStartOfDay(day.PlusDays(1)).ToInstant(),
            supplied,
            steps.ToImmutable()
        );
    }

    private static Phrase FirstDay(LocalDate day) =>
        new($"第1日为{Iso(day)}", $"day 1 is {Iso(day)}");

    private static Phrase LastDay(LocalDate day) =>
        new($"止于{Iso(day)}24时", $"ends with {Iso(day)}");

    private static Phrase Rolled(LocalDate day) =>
        new($"{Iso(day)}为休息日，顺延", $"{Iso(day)} is a day off, the end moves on");

    private static Phrase Skipped(LocalDate day) =>
        new($"{Iso(day)}非工作日，不计", $"{Iso(day)} is no working day, skipped");

    private static string Iso(LocalDate day) =>
        day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
