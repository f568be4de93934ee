using System.Collections.Immutable;
using Huiyin.Core.Clocks;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>What a decision about a run may look at besides the run itself.</summary>
/// <param name="Office">The organisation as it is now.</param>
/// <param name="Plan">The plan version the run is pinned to; for a report, the version in force.</param>
/// <param name="Bindings">The seat each role of the plan is bound to.</param>
/// <param name="Calendar">The working calendar.</param>
public sealed record IncidentContext(
    Office Office,
    CompiledPlan Plan,
    ImmutableSortedDictionary<string, string> Bindings,
    WorkingCalendar Calendar
)
{
    /// <summary>True when the plan was withdrawn for good since the incident was reported.</summary>
    public bool Retired { get; init; }

    /// <summary>The plan's time zone.</summary>
    public DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb[Plan.TimeZone];

    /// <summary>The seat that decides.</summary>
    public string DeciderSeat => SeatOf(Plan.Activation.By);

    /// <summary>The seat a role is bound to; the organisation's fallback where it is bound to none.</summary>
    public string SeatOf(string role) => Bindings.GetValueOrDefault(role, Office.Fallback);

    /// <summary>The minutes a vague word stands for: the plan's own where it says so, the organisation's otherwise.</summary>
    public int MinutesFor(string? word) =>
        Plan.Words.GetValueOrDefault(word ?? "") is Elapsed elapsed
            ? (int)elapsed.Length.TotalMinutes
            : Office.Settings.MinutesFor(word);

    /// <summary>The printed name of a role, or the text itself where it names no role.</summary>
    public string NameOf(string role) =>
        Plan.Roles.TryGetValue(role, out var found) ? found.Name : role;

    /// <summary>The position of a level; 0 is the most severe, -1 is no level of this plan.</summary>
    public int RankOf(string level)
    {
        for (var rank = 0; rank < Plan.Levels.Length; rank++)
            if (Plan.Levels[rank].Id == level)
                return rank;
        return -1;
    }

    /// <summary>The printed name of a level.</summary>
    public string LevelName(string? level) =>
        level is not null && RankOf(level) is >= 0 and var rank ? Plan.Levels[rank].Name : "—";
}
