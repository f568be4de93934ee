using Huiyin.App.Frame;
using Huiyin.Core;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Rights;

namespace Huiyin.App.Plans;

/// <summary>The printed names of what plans are made of.</summary>
public static class PlanWords
{
    /// <summary>How a rule stands to the text.</summary>
    public static Phrase Of(TextStatus status) =>
        status switch
        {
            TextStatus.AsWritten => new("照原文", "as written"),
            TextStatus.Corrected => new("已更正", "corrected"),
            TextStatus.Supplied => new("本单位补充", "supplied"),
            TextStatus.Rewritten => new("中性改写", "rewritten"),
        };

    /// <summary>What a clause is used for.</summary>
    public static Phrase Of(ClauseUse use) =>
        use switch
        {
            ClauseUse.Rule => new("形成规则", "makes rules"),
            ClauseUse.Flagged => new("不予执行", "flagged"),
            ClauseUse.Informative => new("说明", "informs"),
            ClauseUse.Gap => new("缺漏", "gap"),
        };

    /// <summary>What becomes of a flagged clause.</summary>
    public static Phrase Of(FlagSyntax flag) =>
        flag switch
        {
            { Act.Value: FlagAct.Never } => new(
                "任何设置下都不执行",
                "never carried out, whatever anybody sets"
            ),
            { Act.Value: FlagAct.Rewrite } => new(
                "原文不执行，以中性改写代替",
                "not carried out; a neutral rewrite stands in its place"
            ),
            { Decided.Outcome.Value: FlagOutcome.Dropped } => new(
                "审查决定：删去，不形成规则",
                "reviewed: dropped, nothing is made of it"
            ),
            { Decided.Outcome.Value: FlagOutcome.Kept } => new(
                "审查决定：不侵害权利，保留",
                "reviewed: it infringes nobody and stands"
            ),
            _ => new("待人审查，审查前不执行", "needs review; nothing is made of it until then"),
        };

    /// <summary>What kind of question a text leaves open.</summary>
    public static Phrase Of(GapKind kind) =>
        kind switch
        {
            GapKind.Missing => new("未写明", "not said"),
            GapKind.Vague => new("用语含糊", "vague"),
            GapKind.Blank => new("空白", "blank"),
            GapKind.Conflict => new("前后不一", "conflict"),
            GapKind.UncoveredCase => new("未涵盖的情形", "case not covered"),
            GapKind.UndefinedTerm => new("用语未定义", "term not defined"),
            GapKind.UndefinedLevel => new("级别未定义", "level not defined"),
            GapKind.DuplicateNumber => new("编号重复", "number used twice"),
            GapKind.Illegible => new("无法辨认", "illegible"),
            GapKind.Truncated => new("文本中断", "breaks off"),
            GapKind.Typo => new("文字错误", "slip"),
            GapKind.InconsistentName => new("名称不一", "several names"),
        };

    /// <summary>How bad a diagnostic is.</summary>
    public static Phrase Of(Severity severity) =>
        severity switch
        {
            Severity.Error => new("错误", "error"),
            Severity.Warning => new("警告", "warning"),
            Severity.Info => new("提示", "note"),
        };

    /// <summary>The kind of rule a block of the plan holds.</summary>
    public static Phrase Kind(string block) =>
        block switch
        {
            "scope" => new("适用范围", "scope"),
            "roles" => new("角色", "role"),
            "levels" => new("级别", "level"),
            "grading" => new("分级", "grading"),
            "activation" => new("启动", "activation"),
            "tasks" => new("任务", "task"),
            "reports" => new("报告", "report"),
            "escalation" => new("请求支援", "request"),
            "schedule" => new("日常工作", "routine"),
            "reception_flow" or "service" => new("接待", "reception"),
            "deactivation" => new("解除", "stand-down"),
            "duties" => new("职责", "duty"),
            "resources" => new("保障", "resource"),
            "records" => new("归档", "record"),
            "aftercare" or "review" => new("善后", "aftercare"),
            "drills" => new("演练", "drill"),
            "maintenance" => new("修订", "upkeep"),
            "comms" => new("联络", "contact"),
            "constraints" => new("约束", "constraint"),
            "accountability" => new("问责", "accountability"),
            "setup" => new("准备", "set-up"),
            _ => new("待办", "to do"),
        };

    /// <summary>The days on which routine work is done; other words stand as the plan has them.</summary>
    public static Phrase When(string days) =>
        days switch
        {
            "each workday" => new("每个工作日", "each working day"),
            "daily" => new("每日", "daily"),
            "weekly" => new("每周", "weekly"),
            "monthly" => new("每月", "monthly"),
            "quarterly" => new("每季度", "quarterly"),
            "yearly" => new("每年", "yearly"),
            "always" => new("随时", "always"),
            _ when days.StartsWith("before ", StringComparison.Ordinal) => new(
                "重要时段之前",
                days
            ),
            _ when days.StartsWith("daily during ", StringComparison.Ordinal) => new(
                "重要时段期间每日",
                days
            ),
            _ when days.StartsWith("during ", StringComparison.Ordinal) => new(
                "重要时段期间",
                days
            ),
            _ => Phrase.Same(days),
        };

    /// <summary>How many times routine work is done.</summary>
    public static Phrase Times(TestSyntax times) =>
        times is TestSyntax.Range it
            ? new($"{it.Low}–{it.High} 次", $"{it.Low}–{it.High} times")
            : new($"{times.Text} 次", $"{times.Text} times");

    /// <summary>A role that every plan has.</summary>
    public static Phrase? BuiltIn(string role) =>
        role switch
        {
            Role.OnScene => new("带队到场人员", "whoever leads on the scene"),
            Role.All => new("全体人员", "everybody"),
            _ => null,
        };

    /// <summary>A limit, in words.</summary>
    public static Phrase Of(Limit? limit, Reader reader) =>
        limit switch
        {
            Limit.Of of => Phrase.Same(reader.Limit(of.Length.Code)),
            Limit.ByDayAndNight pair => DayAndNight(
                reader.Limit(pair.Day.Code),
                reader.Limit(pair.Night.Code)
            ),
            Limit.Vague vague => Vague(vague.Word),
            _ => new("未写明时限", "no time stated"),
        };

    /// <summary>A limit as a rule states it, in words.</summary>
    public static Phrase Of(LimitSyntax limit, Reader reader) =>
        limit switch
        {
            LimitSyntax.Of of => Phrase.Same(reader.Limit(of.Length.Code)),
            LimitSyntax.ByDayAndNight pair => DayAndNight(
                reader.Limit(pair.Day.Code),
                reader.Limit(pair.Night.Code)
            ),
            LimitSyntax.Vague => Vague(null),
            LimitSyntax.With with => new($"与 {with.Task} 同时", $"with {with.Task}"),
            LimitSyntax.None => new("无", "none"),
            _ => new("待补", "open"),
        };

    /// <summary>The grounds in law of a class of infringement, in plain words.</summary>
    public static Phrase Of(Ground ground) =>
        new($"{ground.Article.Zh}：{ground.Says.Zh}", $"{ground.Article.En}: {ground.Says.En}");

    private static Phrase DayAndNight(string day, string night) =>
        new($"日间 {day}，夜间 {night}", $"{day} by day, {night} by night");

    private static Phrase Vague(string? word) =>
        new(
            $"“{word ?? "及时"}”，按本单位数值",
            $"\"{word ?? "promptly"}\": the office's own figure"
        );
}
