using System.Collections.Immutable;
using NodaTime;

namespace Huiyin.Core.Clocks;

/// <summary>
/// Which days are working days: Monday to Friday less the holidays, plus the make-up days (调休), as the State Council
/// announces them year by year. A year without an announcement is unknown, never guessed.
/// </summary>
/// <param name="Holidays">Days off that fall on any day of the week.</param>
/// <param name="MakeUpDays">Saturdays and Sundays that are worked.</param>
/// <param name="FirstYear">The first year the data cover.</param>
/// <param name="LastYear">The last year the data cover.</param>
public sealed record WorkingCalendar(
    ImmutableHashSet<LocalDate> Holidays,
    ImmutableHashSet<LocalDate> MakeUpDays,
    int FirstYear,
    int LastYear
)
{
    /// <summary>A calendar that knows no year; working days cannot be counted by it.</summary>
    public static WorkingCalendar Unknown { get; } = new([], [], 1, 0);

    /// <summary>True or false where the year is known, null where it is not.</summary>
    public bool? IsWorkingDay(LocalDate day)
    {
        if (day.Year < FirstYear || day.Year > LastYear)
            return null;
        var weekday = day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
        return MakeUpDays.Contains(day) || (weekday && !Holidays.Contains(day));
    }
}
