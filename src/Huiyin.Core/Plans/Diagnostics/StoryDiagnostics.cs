using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>What can be wrong with a rehearsal story.</summary>
public static class StoryDiagnostics
{
    public static Diagnostic WrongSchema(Span at) =>
        Diagnostic.Error(
            "HP0901",
            at,
            "故事须以 schema: huiyin-story/1 开头；请补上",
            "a story starts with schema: huiyin-story/1; add it"
        );

    public static Diagnostic BadMoment(Span at, string text) =>
        Diagnostic.Error(
            "HP0902",
            at,
            $"“{text}”不是时刻；请写成 2026-03-02T09:00:00+08:00",
            $"\"{text}\" is no moment; write 2026-03-02T09:00:00+08:00"
        );

    public static Diagnostic BadOffset(Span at, string text) =>
        Diagnostic.Error(
            "HP0903",
            at,
            $"“{text}”不是开始之后的时长；请写成 5m、2h 或 1d",
            $"\"{text}\" is no time after the start; write 5m, 2h or 1d"
        );

    public static Diagnostic OutOfOrder(Span at) =>
        Diagnostic.Error(
            "HP0904",
            at,
            "这一步比上一步早；请按时间先后排列",
            "this step is earlier than the one before; put the steps in time order"
        );

    public static Diagnostic UnknownStep(Span at, string verb, string allowed, string? near) =>
        Diagnostic.Error(
            "HP0905",
            at,
            $"没有“{verb}”这一步{Suggestion.Zh(near)}可用：{allowed}",
            $"no step is called \"{verb}\"{Suggestion.En(near)} use one of: {allowed}"
        );
}
