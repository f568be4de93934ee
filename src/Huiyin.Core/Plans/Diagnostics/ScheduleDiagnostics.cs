using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>Schedules that cannot be kept.</summary>
public static class ScheduleDiagnostics
{
    public static Diagnostic Infeasible(
        Span at,
        string item,
        int minutes,
        string ready,
        string due
    ) =>
        Diagnostic.Blocks(
            "HP0501",
            at,
            $"“{item}”{due} 就要做完，可前面的事最晚 {ready} 才完，差 {minutes} 分钟；请把截止时间推后或把前面的事提前",
            $"\"{item}\" is due at {due} but what it waits for may end as late as {ready}, {minutes} minutes short; move it later or what comes before earlier"
        );

    public static Diagnostic EarliestFeasible(Span at, string parameter, string earliest) =>
        Diagnostic.Info(
            "HP0502",
            at,
            $"参数 {parameter} 还没有值；要让日程可行，最早是 {earliest}，请据此填写",
            $"the parameter {parameter} has no value; the schedule works from {earliest} on, fill it in accordingly"
        );

    public static Diagnostic NeverFeasible(Span at, string parameter) =>
        Diagnostic.Blocks(
            "HP0503",
            at,
            $"参数 {parameter} 取一天中任何时间，日程都排不开；请放宽各项时限",
            $"no value of the parameter {parameter} makes the schedule work; relax its limits"
        );
}
