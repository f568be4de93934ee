using System.Collections.Immutable;
using Huiyin.Core.Obligations;
using NodaTime;
using NodaTime.Text;

namespace Huiyin.Core.Plans.Library;

/// <summary>
/// A plan as the office keeps it: every version that was ever in force, and the seat each role is bound to. Versions
/// are never changed; amending a plan never changes a running incident.
/// </summary>
public sealed record PlanRecord
{
    /// <summary>The state before anything happened.</summary>
    public static PlanRecord Empty { get; } = new();

    /// <summary>The plan's id; empty before it is adopted.</summary>
    public string Id { get; init; } = "";

    /// <summary>The versions, oldest first.</summary>
    public ImmutableArray<PlanVersion> Versions { get; init; } = [];

    /// <summary>The seat each role is bound to.</summary>
    public ImmutableSortedDictionary<string, string> Bindings { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Why it may not be used at present; null when it may.</summary>
    public string? Suspended { get; init; }

    /// <summary>Why it was retired for good; null while it was not.</summary>
    public string? Retired { get; init; }

    /// <summary>What keeping the plan alive demands: its next drill, its next revision.</summary>
    public ImmutableSortedDictionary<string, Obligation> Obligations { get; init; } =
        ImmutableSortedDictionary<string, Obligation>.Empty;

    /// <summary>The newest version; null before adoption.</summary>
    public PlanVersion? Current => Versions.IsEmpty ? null : Versions[^1];

    /// <summary>
    /// The version that new incidents run on that day: the newest one that has begun. One that has not begun yet leaves
    /// the one before it in force.
    /// </summary>
    public PlanVersion? InForceOn(LocalDate day) =>
        Versions.LastOrDefault(version =>
            version.From is not { } from
            || DayText(day) is var it && string.CompareOrdinal(from, it) <= 0
        );

    /// <summary>Why nothing new may run on it that day; null where it may.</summary>
    public Refusal? RefuseNew(LocalDate day) =>
        Versions.IsEmpty ? Refusal.NoSuchPlan(Id)
        : Retired is not null ? Refusal.PlanIsRetired()
        : Suspended is { } reason ? Refusal.PlanIsSuspended(reason)
        : InForceOn(day) is null ? Refusal.PlanNotYetInForce(Versions[^1].From ?? "")
        : null;

    private static string DayText(LocalDate day) => LocalDatePattern.Iso.Format(day);
}

/// <summary>One version, with the whole text of the plan and of its source.</summary>
/// <param name="Version">As semantic versioning writes it.</param>
/// <param name="Hash">Of the compiled content.</param>
/// <param name="Title">As printed.</param>
/// <param name="Yaml">The plan file.</param>
/// <param name="Source">The source text its clauses quote; null when it is not at hand.</param>
/// <param name="At">When it was adopted.</param>
/// <param name="By">By whom.</param>
public sealed record PlanVersion(
    string Version,
    string Hash,
    string Title,
    string Yaml,
    string? Source,
    Instant At,
    string By
)
{
    /// <summary>The first day on which it is in force, as <c>2026-01-31</c>; null for at once.</summary>
    public string? From { get; init; }

    /// <summary>The last day on which it is in force; null for no end.</summary>
    public string? To { get; init; }

    /// <summary>Who approved it; empty for a version that was handed in as a file.</summary>
    public ImmutableArray<string> Approvers { get; init; } = [];

    /// <summary>The draft it came from; null for a version that was handed in as a file.</summary>
    public string? Draft { get; init; }

    /// <summary>
    /// True when its last day has passed. It may still be used, with a warning: an emergency does not wait for paper.
    /// </summary>
    public bool HasEndedBy(LocalDate day) =>
        To is { } to && string.CompareOrdinal(to, LocalDatePattern.Iso.Format(day)) < 0;
}
