using NodaTime;

namespace Huiyin.Core.Clocks;

/// <summary>
/// A length of time as rules state it. Each unit is its own type and none converts to another: three days, three
/// working days and seventy-two hours end at different moments.
/// </summary>
public abstract record DayCount
{
    /// <summary>The length as the plan language writes it: <c>15m</c>, <c>3d</c>, <c>3wd</c>, <c>1mo</c>.</summary>
    public abstract string Code { get; }

    /// <inheritdoc />
    public sealed override string ToString() => Code;
}

/// <summary>Minutes and hours: they run on the wall clock through nights and holidays, from the moment (民法典 201).</summary>
public sealed record Elapsed(Duration Length) : DayCount
{
    /// <inheritdoc />
    public override string Code =>
        Length.TotalSeconds % 3600 == 0 ? $"{Length.TotalHours:0}h"
        : Length.TotalSeconds % 60 == 0 ? $"{Length.TotalMinutes:0}m"
        : $"{Length.TotalSeconds:0}s";
}

/// <summary>Calendar days: the first day is not counted, the last ends at 24:00 (民法典 201, 203).</summary>
public sealed record CalendarDays(int Days) : DayCount
{
    /// <inheritdoc />
    public override string Code => $"{Days}d";
}

/// <summary>Working days by the official calendar, make-up days (调休) included.</summary>
public sealed record WorkingDays(int Days) : DayCount
{
    /// <inheritdoc />
    public override string Code => $"{Days}wd";
}

/// <summary>Calendar months.</summary>
public sealed record Months(int Count) : DayCount
{
    /// <inheritdoc />
    public override string Code => $"{Count}mo";
}

/// <summary>Calendar years.</summary>
public sealed record Years(int Count) : DayCount
{
    /// <inheritdoc />
    public override string Code => $"{Count}y";
}
