namespace Huiyin.Core.Identity;

/// <summary>What the organisation's own figures are for, a sentence each.</summary>
public static class FigureWords
{
    /// <summary>What a figure says; a vague word says what it stands for.</summary>
    public static Phrase Of(string name) =>
        name switch
        {
            nameof(OfficeSettings.AcknowledgeMinutes) => new(
                "任务交办后，多少分钟内应当知悉",
                "Minutes within which a task must be acknowledged"
            ),
            nameof(OfficeSettings.EscalationMinutes) => new(
                "无人应答时，每隔多少分钟向上一级呼叫",
                "Minutes between two calls up the chain while nobody answers"
            ),
            nameof(OfficeSettings.AcknowledgementExpiresMinutes) => new(
                "知悉后没有进展，多少分钟后视为未应答",
                "Minutes after which an acknowledgement with nothing after it expires"
            ),
            nameof(OfficeSettings.DecideMinutes) => new(
                "预案未写明时，决定人有多少分钟作出决定",
                "Minutes a decider has where the plan gives none"
            ),
            nameof(OfficeSettings.StandByMinutes) => new(
                "决定待命后，多少分钟再次请决定人决定",
                "Minutes after which a decision to stand by is put to the decider again"
            ),
            nameof(OfficeSettings.FinalReportHours) => new(
                "预案未写明时，解除后多少小时内提交终报",
                "Hours for the final report where the plan gives none"
            ),
            nameof(OfficeSettings.ReviewDays) => new(
                "预案未写明时，解除后多少日内完成评估",
                "Calendar days for the review where the plan gives none"
            ),
            "" => new("其他含糊用语，按多少分钟计", "Minutes any other vague word stands for"),
            _ => new($"“{name}”，按多少分钟计", $"Minutes “{name}” stands for"),
        };

    /// <summary>What a figure says, with its bounds.</summary>
    public static Phrase Bounds(string name, int least, int most) =>
        new($"{Of(name).Zh}（{least}–{most}）", $"{Of(name).En} ({least}–{most})");
}
