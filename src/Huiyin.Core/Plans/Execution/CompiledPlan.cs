using System.Collections.Immutable;

namespace Huiyin.Core.Plans.Execution;

/// <summary>
/// A plan version ready to run: immutable, without file positions, and identified by a hash of its content. A running
/// incident pins this hash for its whole life.
/// </summary>
public sealed record CompiledPlan
{
    /// <summary>The plan's id, the same over all its versions.</summary>
    public required string Id { get; init; }

    /// <summary>The version, as semantic versioning writes it.</summary>
    public required string Version { get; init; }

    /// <summary>The title as printed on the plan.</summary>
    public required string Title { get; init; }

    /// <summary>SHA-256 of the plan's canonical text, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The IANA time zone in which the plan's clock times are read.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Who may approve, from the plan's own <c>status</c>.</summary>
    public required bool Approved { get; init; }

    /// <summary>When day begins and ends for limits that differ by day and night; null when the plan has none.</summary>
    public DayTerms? Day { get; init; }

    /// <summary>What the plan itself makes of vague words (立即 → 10m), before the organisation's own table.</summary>
    public ImmutableSortedDictionary<string, Clocks.DayCount> Words { get; init; } =
        ImmutableSortedDictionary<string, Clocks.DayCount>.Empty;

    /// <summary>What is asked about an incident, in the order the plan declares it.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>The levels, most severe first.</summary>
    public required ImmutableArray<Level> Levels { get; init; }

    /// <summary>The grading table over <see cref="Facts"/> and <see cref="Levels"/>.</summary>
    public required Grading Grading { get; init; }

    /// <summary>Who decides on activation and by when.</summary>
    public required ActivationRule Activation { get; init; }

    /// <summary>The roles by key.</summary>
    public required ImmutableSortedDictionary<string, Role> Roles { get; init; }

    /// <summary>The task rules in the plan's order.</summary>
    public required ImmutableArray<TaskRule> Tasks { get; init; }

    /// <summary>The report rules in the plan's order.</summary>
    public required ImmutableArray<ReportRule> Reports { get; init; }

    /// <summary>Requests for support and other escalations the text itself provides for.</summary>
    public required ImmutableArray<EscalationRule> Escalations { get; init; }

    /// <summary>When and by whom the response ends; null while the plan leaves it open.</summary>
    public StandDownRule? StandDown { get; init; }

    /// <summary>When the review falls due after stand-down; null while the plan leaves it open.</summary>
    public ReviewRule? Review { get; init; }

    /// <summary>The events a rule of this plan waits for, which a person records when they happen.</summary>
    public required ImmutableArray<string> Events { get; init; }

    /// <summary>The ids of the clauses of the source text.</summary>
    public required ImmutableSortedSet<string> Clauses { get; init; }

    /// <summary>Constraints shown on every task card: what must and must not be done.</summary>
    public required ImmutableArray<ConstraintRule> Constraints { get; init; }
}

/// <summary>When the day begins and ends, for limits that differ by day and night.</summary>
public sealed record DayTerms(NodaTime.LocalTime From, NodaTime.LocalTime To);

/// <summary>A level, as the plan names it.</summary>
/// <param name="Id">The key rules refer to.</param>
/// <param name="Name">The printed name.</param>
/// <param name="Command">The role in command at this level, when the plan says so.</param>
public sealed record Level(string Id, string Name, string? Command = null);

/// <summary>A role of the plan, bound to a seat of the office when the plan is adopted.</summary>
/// <param name="Key">The key rules refer to.</param>
/// <param name="Name">The printed name.</param>
/// <param name="External">True for a body outside the office: it is written to, never given tasks.</param>
/// <param name="Seat">True for a single post, false for a group.</param>
public sealed record Role(string Key, string Name, bool External, bool Seat)
{
    /// <summary>The built-in role of whoever carries out the tasks this one follows.</summary>
    public const string OnScene = "on_scene";

    /// <summary>The built-in role of everybody in the plan; only constraints use it.</summary>
    public const string All = "all";
}

/// <summary>Where a rule stands in the text, and how it stands to it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Clauses">The ids of the clauses it cites.</param>
/// <param name="Quote">The words it rests on, verbatim; null when the whole clause is meant.</param>
/// <param name="Status">How the rule stands to the text.</param>
/// <param name="Note">The printed reason when the rule corrects, supplies or rewrites; the gap's question when it cites one.</param>
public sealed record Basis(
    string Rule,
    ImmutableArray<string> Clauses,
    string? Quote,
    TextStatus Status,
    string? Note = null
)
{
    /// <summary>The clause ids as one citation.</summary>
    public string Citation => string.Join(", ", Clauses);

    /// <inheritdoc />
    public bool Equals(Basis? other) =>
        other is not null
        && Rule == other.Rule
        && Quote == other.Quote
        && Status == other.Status
        && Note == other.Note
        && Clauses.AsSpan().SequenceEqual(other.Clauses.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Rule, Quote, Status);
}

/// <summary>How a rule stands to the text it cites.</summary>
public enum TextStatus
{
    /// <summary>As the text says it.</summary>
    AsWritten,

    /// <summary>The text has an evident mistake that a reviewer corrected.</summary>
    Corrected,

    /// <summary>The text is silent; the organisation supplied it.</summary>
    Supplied,

    /// <summary>A neutral rewrite of a flagged clause, made by a legal reviewer and a second person.</summary>
    Rewritten,
}
