using System.Collections.Immutable;
using NodaTime;

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

    /// <summary>The version in force; null before adoption.</summary>
    public PlanVersion? Current => Versions.IsEmpty ? null : Versions[^1];
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
);
