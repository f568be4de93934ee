using Huiyin.Core.Clocks;

namespace Huiyin.Core.Plans.Language;

/// <summary>A limit as a rule states it.</summary>
public abstract record LimitSyntax : SyntaxNode
{
    /// <summary>One length: <c>15m</c>, <c>3wd</c>.</summary>
    public sealed record Of(DayCount Length) : LimitSyntax;

    /// <summary>One length by day and one by night: <c>{day: 15m, night: 30m}</c>.</summary>
    public sealed record ByDayAndNight(DayCount Day, DayCount Night) : LimitSyntax;

    /// <summary><c>vague</c>: the text has a word such as 立即 instead of a number.</summary>
    public sealed record Vague : LimitSyntax;

    /// <summary><c>gap</c>: the text owes an answer, and an entry of gaps asks for it.</summary>
    public sealed record Open : LimitSyntax;

    /// <summary><c>none</c>: the text settles that there is none.</summary>
    public sealed record None : LimitSyntax;

    /// <summary><c>with T1</c>: together with a task.</summary>
    public sealed record With(string Task) : LimitSyntax;
}
