using System.Collections.Immutable;

namespace Huiyin.Core.Identity;

/// <summary>The figures an organisation chooses for what plans leave open. Each is shown as supplied, never as the text's own.</summary>
public sealed record OfficeSettings
{
    /// <summary>Minutes within which a task must be acknowledged; 1 to 1440, 15 by default.</summary>
    public int AcknowledgeMinutes { get; init; } = 15;

    /// <summary>Minutes between two calls up the chain while nobody answers; 1 to 1440, 10 by default.</summary>
    public int EscalationMinutes { get; init; } = 10;

    /// <summary>Minutes after which an acknowledgement with nothing after it expires; 5 to 10080, 120 by default.</summary>
    public int AcknowledgementExpiresMinutes { get; init; } = 120;

    /// <summary>Minutes a decider has where the plan gives none; 1 to 1440, 15 by default.</summary>
    public int DecideMinutes { get; init; } = 15;

    /// <summary>Minutes after which a decision to stand by is put to the decider again; 10 to 10080, 240 by default.</summary>
    public int StandByMinutes { get; init; } = 240;

    /// <summary>Hours for the final report where the plan gives none; 1 to 720, 24 by default.</summary>
    public int FinalReportHours { get; init; } = 24;

    /// <summary>Calendar days for the review where the plan gives none; 1 to 90, 7 by default.</summary>
    public int ReviewDays { get; init; } = 7;

    /// <summary>Minutes a vague word stands for, 1 to 1440 each; the entry "" serves words without one of their own.</summary>
    public ImmutableSortedDictionary<string, int> VagueMinutes { get; init; } =
        new Dictionary<string, int>
        {
            [""] = 30,
            ["立即"] = 5,
            ["马上"] = 5,
            ["第一时间"] = 10,
            ["迅速"] = 10,
            ["随时"] = 15,
            ["尽快"] = 30,
            ["及时"] = 30,
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The minutes a vague word stands for.</summary>
    public int MinutesFor(string? word) =>
        VagueMinutes.TryGetValue(word ?? "", out var minutes)
            ? minutes
            : VagueMinutes.GetValueOrDefault("", 30);

    /// <summary>Every figure with its name, value and bounds, for the page and for validation.</summary>
    public IEnumerable<(string Name, int Value, int Least, int Most)> Figures() =>
        [
            (nameof(AcknowledgeMinutes), AcknowledgeMinutes, 1, 1440),
            (nameof(EscalationMinutes), EscalationMinutes, 1, 1440),
            (nameof(AcknowledgementExpiresMinutes), AcknowledgementExpiresMinutes, 5, 10080),
            (nameof(DecideMinutes), DecideMinutes, 1, 1440),
            (nameof(StandByMinutes), StandByMinutes, 10, 10080),
            (nameof(FinalReportHours), FinalReportHours, 1, 720),
            (nameof(ReviewDays), ReviewDays, 1, 90),
            .. VagueMinutes.Select(word => (word.Key, word.Value, 1, 1440)),
        ];
}
