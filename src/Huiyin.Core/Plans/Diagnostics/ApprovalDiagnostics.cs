using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>What a plan still owes before it can be approved.</summary>
public static class ApprovalDiagnostics
{
    public static Diagnostic TaskWithoutOwner(Span at, string task) =>
        Diagnostic.Blocks(
            "HP0401",
            at,
            $"任务“{task}”没有写由谁做，不会派给任何人；请写 who",
            $"the task \"{task}\" names nobody and is given to nobody; add who"
        );

    public static Diagnostic TaskWithoutLimit(Span at, string task) =>
        Diagnostic.Blocks(
            "HP0402",
            at,
            $"任务“{task}”没有时限；批准前请写 within，如 30m",
            $"the task \"{task}\" has no limit; before approval give within, such as 30m"
        );

    public static Diagnostic VagueLimit(Span at, string task, string word) =>
        Diagnostic.Blocks(
            "HP0403",
            at,
            $"任务“{task}”的时限只写了“{word}”；批准前请在 terms 里写明这个词是多少分钟，或写 within 的数字",
            $"the limit of \"{task}\" is only \"{word}\"; before approval say in terms how many minutes that is, or give within a number"
        );

    public static Diagnostic DecideMissing(Span at) =>
        Diagnostic.Blocks(
            "HP0404",
            at,
            "没有写由谁决定启动；批准前请写 activation.decide.by",
            "nobody decides on activation; before approval give activation.decide.by"
        );

    public static Diagnostic ReportMissing(Span at, string level) =>
        Diagnostic.Blocks(
            "HP0405",
            at,
            $"级别“{level}”没有定好间隔的报告规则；批准前请在 reports 里补上，并写 every（没有续报写 none）",
            $"the level \"{level}\" has no report rule with a settled interval; before approval add one to reports with every (none where there are no follow-ups)"
        );

    public static Diagnostic DeactivationMissing(Span at) =>
        Diagnostic.Blocks(
            "HP0406",
            at,
            "没有写何时、由谁解除响应；批准前请写 deactivation 的 when 和 by",
            "nothing says when and by whom the response ends; before approval give deactivation with when and by"
        );

    public static Diagnostic RetentionMissing(Span at) =>
        Diagnostic.Blocks(
            "HP0407",
            at,
            "没有写记录保存多久；批准前请在 records 里写 keep，如 \">=2y\"",
            "nothing says how long records are kept; before approval give records with keep, such as \">=2y\""
        );

    public static Diagnostic DrillMissing(Span at) =>
        Diagnostic.Blocks(
            "HP0408",
            at,
            "没有写多久演练一次；批准前请在 drills 里写 every 或 times",
            "nothing says how often there is a drill; before approval give drills with every or times"
        );

    public static Diagnostic GapOpen(Span at, string gap, string kind) =>
        Diagnostic.Blocks(
            "HP0409",
            at,
            $"{gap}（{kind}）还没有答复；批准前请答复并从 gaps 中删去",
            $"{gap} ({kind}) is open; before approval answer it and remove it from gaps"
        );

    public static Diagnostic NeedsConfirmation(Span at, string rule) =>
        Diagnostic.Blocks(
            "HP0410",
            at,
            $"“{rule}”还须由人确认；确认后请删去 needs",
            $"\"{rule}\" still has to be confirmed by a person; remove needs once it is"
        );

    public static Diagnostic BasisSuperseded(Span at, string law) =>
        Diagnostic.Warning(
            "HP0411",
            at,
            $"依据“{law}”已被取代；请改引现行规定",
            $"\"{law}\" has been superseded; cite what is in force"
        );

    public static Diagnostic DayTermsMissing(Span at) =>
        Diagnostic.Error(
            "HP0412",
            at,
            "时限分昼夜，却没有写昼夜的界；请在顶层写 terms: {day: \"07:00..19:00\"}",
            "a limit differs by day and night and nothing says when the day begins; add terms: {day: \"07:00..19:00\"}"
        );

    public static Diagnostic DayTermsWrong(Span at, string text) =>
        Diagnostic.Error(
            "HP0413",
            at,
            $"terms.day 的“{text}”不是一段时间；请写成 \"07:00..19:00\"",
            $"terms.day cannot be \"{text}\"; write \"07:00..19:00\""
        );

    public static Diagnostic NoTrigger(Span at, string rule) =>
        Diagnostic.Info(
            "HP0414",
            at,
            $"“{rule}”没有写由什么触发，按任何级别都适用；如不是本意请写 trigger",
            $"\"{rule}\" has no trigger and applies at any level; add trigger if that is not meant"
        );
}
