using FsCheck;
using FsCheck.Fluent;
using Huiyin.Core.Clocks;
using NodaTime;

namespace Huiyin.Tests.Clocks;

public sealed class CountingTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly Arbitrary<(Instant From, int Count)> Cases = (
        from minute in Gen.Choose(0, 300 * 24 * 60)
        from count in Gen.Choose(1, 40)
        select (Start + Duration.FromMinutes(minute), count)
    ).ToArbitrary();

    [Fact]
    public void Hours_run_on_the_wall_clock_from_the_moment() =>
        Prop.ForAll(
                Cases,
                it =>
                {
                    var due = Due(it.From, new Elapsed(Duration.FromHours(it.Count)));
                    var slow = it.From;
                    for (var hour = 0; hour < it.Count; hour++)
                        slow += Duration.FromMinutes(60);
                    due.ShouldBe(slow);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Days_begin_on_the_day_after_and_end_with_the_last() =>
        Prop.ForAll(
                Cases,
                it => Due(it.From, new CalendarDays(it.Count)).ShouldBe(Slow(it, _ => true))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Working_days_leave_out_holidays_and_count_make_up_days() =>
        Prop.ForAll(
                Cases,
                it => Due(it.From, new WorkingDays(it.Count)).ShouldBe(Slow(it, IsWorked))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_working_names_the_first_day_every_skipped_day_and_the_last()
    {
        var steps = Counting
            .From(Noon(2026, 4, 3), new WorkingDays(2), Shanghai, Calendars.Spring2026)!
            .Steps.Select(step => step.En);
        steps.ShouldBe([
            "2026-04-04 is no working day, skipped",
            "2026-04-05 is no working day, skipped",
            "2026-04-06 is no working day, skipped",
            "2026-04-07 is no working day, skipped",
            "2026-04-08 is no working day, skipped",
            "day 1 is 2026-04-09",
            "ends with 2026-04-10",
        ]);
    }

    [Fact]
    public void A_year_the_calendar_does_not_know_gives_no_answer()
    {
        Due(Noon(2027, 12, 30), new WorkingDays(2)).ShouldBeNull();
        Due(Noon(2027, 12, 30), new WorkingDays(1)).ShouldNotBeNull();
        Calendars.Spring2026.IsWorkingDay(new(2028, 1, 3)).ShouldBeNull();
        Calendars.Spring2026.IsWorkingDay(new(2024, 12, 31)).ShouldBeNull();
        Counting.From(Start, new WorkingDays(1), Shanghai, WorkingCalendar.Unknown).ShouldBeNull();
    }

    [Fact]
    public void A_calendar_knows_weekends_holidays_and_make_up_days()
    {
        Calendars.Spring2026.IsWorkingDay(new(2026, 4, 10)).ShouldBe(true);
        Calendars.Spring2026.IsWorkingDay(new(2026, 4, 7)).ShouldBe(false);
        Calendars.Spring2026.IsWorkingDay(new(2026, 4, 11)).ShouldBe(true);
        Calendars.Spring2026.IsWorkingDay(new(2026, 4, 12)).ShouldBe(false);
    }

    [Fact]
    public void A_term_that_ends_on_a_day_off_moves_to_the_next_working_day_and_an_interval_does_not()
    {
        var friday = Instant.FromUtc(2026, 4, 3, 4, 0);
        var term = Counting.From(
            friday,
            new CalendarDays(1),
            Shanghai,
            Calendars.Spring2026,
            false,
            RollRule.NextWorkingDay
        )!;
        term.Due.ShouldBe(Instant.FromUtc(2026, 4, 9, 16, 0));
        term.Steps.Count(step => step.En.Contains("day off", StringComparison.Ordinal)).ShouldBe(5);
        var interval = Counting.From(friday, new CalendarDays(1), Shanghai, Calendars.Spring2026)!;
        interval.Due.ShouldBe(Instant.FromUtc(2026, 4, 4, 16, 0));
        var unknown = Counting.From(
            friday,
            new CalendarDays(1),
            Shanghai,
            WorkingCalendar.Unknown,
            false,
            RollRule.NextWorkingDay
        )!;
        unknown.Due.ShouldBe(interval.Due);
    }

    [Fact]
    public void Months_and_years_end_with_their_last_day()
    {
        Due(Noon(2026, 1, 31), new Months(1)).ShouldBe(EndOf(2026, 2, 28));
        Due(Noon(2024, 2, 29), new Years(1)).ShouldBe(EndOf(2025, 2, 28));
    }

    [Fact]
    public void A_day_is_a_day_of_the_plans_zone()
    {
        var lateInUtc = Instant.FromUtc(2026, 3, 10, 17, 0);
        Due(lateInUtc, new CalendarDays(1)).ShouldBe(EndOf(2026, 3, 12));
    }

    [Theory]
    [InlineData(60, "1m")]
    [InlineData(5400, "90m")]
    [InlineData(7200, "2h")]
    [InlineData(61, "61s")]
    public void A_length_reads_as_the_plan_language_writes_it(int seconds, string code) =>
        new Elapsed(Duration.FromSeconds(seconds)).Code.ShouldBe(code);

    private static Instant? Due(Instant from, DayCount length) =>
        Counting.From(from, length, Shanghai, Calendars.Spring2026)?.Due;

    /// <summary>Day by day, with nothing of the program's own: eight hours ahead of UTC, a day off at a time.</summary>
    private static Instant Slow((Instant From, int Count) it, Func<DateTime, bool> counts)
    {
        var day = it.From.ToDateTimeUtc().AddHours(8).Date;
        for (var left = it.Count; left > 0; )
        {
            day = day.AddDays(1);
            if (counts(day))
                left--;
        }
        return Instant.FromDateTimeUtc(
            DateTime.SpecifyKind(day.AddDays(1).AddHours(-8), DateTimeKind.Utc)
        );
    }

    private static bool IsWorked(DateTime day) =>
        (day.Month, day.Day) switch
        {
            (4, 6 or 7 or 8) when day.Year == 2026 => false,
            (4, 11) when day.Year == 2026 => true,
            _ => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
        };

    private static Instant Noon(int year, int month, int day) =>
        Instant.FromUtc(year, month, day, 4, 0);

    private static Instant EndOf(int year, int month, int day) =>
        Instant.FromUtc(year, month, day, 16, 0);
}
