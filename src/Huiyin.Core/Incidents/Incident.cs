using System.Collections.Immutable;
using Huiyin.Core.Obligations;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>One run of a plan on a reported incident, folded from its events.</summary>
public sealed record Incident
{
    /// <summary>The state before anything happened.</summary>
    public static Incident Empty { get; } = new();

    /// <summary>The number people see, <c>2026-000123</c>; empty before the report.</summary>
    public string Number { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public IncidentStatus Status { get; init; }

    /// <summary>The plan it runs on.</summary>
    public string PlanId { get; init; } = "";

    /// <summary>The version pinned when it was reported.</summary>
    public string PlanVersion { get; init; } = "";

    /// <summary>The hash of that version's content.</summary>
    public string PlanHash { get; init; } = "";

    /// <summary>What is happening, in one line.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where, in words; empty when not said.</summary>
    public string Place { get; init; } = "";

    /// <summary>True for an exercise: same engine, every notice marked, figures kept apart.</summary>
    public bool Exercise { get; init; }

    /// <summary>The number of the incident this one takes up again.</summary>
    public string? Continues { get; init; }

    /// <summary>When it was reported.</summary>
    public Instant ReportedAt { get; init; }

    /// <summary>Who reported it.</summary>
    public string ReportedBy { get; init; } = "";

    /// <summary>What is known, by fact name, in canonical text; facts nobody knows are absent.</summary>
    public ImmutableSortedDictionary<string, string> Facts { get; init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>How often the facts have been answered; a page built on an older count is stale.</summary>
    public int FactsRevision { get; init; }

    /// <summary>What the facts give by the plan's table.</summary>
    public Grade Grade { get; init; } = Grade.None;

    /// <summary>The open proposal; null when nothing waits for the decider.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>The level the decider last chose not to go to; it is not put to them again until the facts give another.</summary>
    public string? KeptAgainst { get; init; }

    /// <summary>How many proposals there have been.</summary>
    public int Proposals { get; init; }

    /// <summary>The level decided; null before activation.</summary>
    public string? Level { get; init; }

    /// <summary>When the response was activated.</summary>
    public Instant? ActivatedAt { get; init; }

    /// <summary>When the present level was decided.</summary>
    public Instant? LevelSince { get; init; }

    /// <summary>The last decision on activation or level.</summary>
    public DecisionRecord? Decided { get; init; }

    /// <summary>The tasks of the run by rule id.</summary>
    public ImmutableSortedDictionary<string, TaskRun> Tasks { get; init; } =
        ImmutableSortedDictionary<string, TaskRun>.Empty;

    /// <summary>The report lines of the run by rule id.</summary>
    public ImmutableSortedDictionary<string, ReportLine> Reports { get; init; } =
        ImmutableSortedDictionary<string, ReportLine>.Empty;

    /// <summary>Everything owed in this run, open and closed.</summary>
    public ImmutableSortedDictionary<string, Obligation> Obligations { get; init; } =
        ImmutableSortedDictionary<string, Obligation>.Empty;

    /// <summary>The rules whose fact test holds now; each fires once when it begins to.</summary>
    public ImmutableSortedSet<string> Held { get; init; } = [];

    /// <summary>Requests for support, by their number.</summary>
    public ImmutableArray<SupportRequest> Requests { get; init; } = [];

    /// <summary>How the response ended.</summary>
    public StandDownRecord? Ended { get; init; }

    /// <summary>What the review found.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The review's summary, once it is done.</summary>
    public string? ReviewSummary { get; init; }

    /// <summary>True once it has been reported.</summary>
    public bool Exists => Number.Length > 0;

    /// <summary>True when nothing can be commanded any more but what stand-down left owed.</summary>
    public bool IsOver =>
        Status is IncidentStatus.StoodDown or IncidentStatus.Reviewed or IncidentStatus.Rejected;

    /// <summary>What a decider has seen when deciding; a command that names another stamp comes from a stale page.</summary>
    public string Stamp => $"{Status}|{Level}|{Proposal?.Obligation}|{Proposal?.Level}";

    /// <summary>The open obligation of that id, or null.</summary>
    public Obligation? Open(string id) =>
        Obligations.TryGetValue(id, out var found) && found.IsOpen ? found : null;
}

/// <summary>What the facts gave, by ids of the plan.</summary>
/// <param name="Level">The most severe level hit, or null.</param>
/// <param name="Possible">More severe levels that unknown facts could still give.</param>
/// <param name="Ask">The facts that would settle them.</param>
/// <param name="Rows">The rows hit.</param>
public sealed record Grade(
    string? Level,
    ImmutableArray<string> Possible,
    ImmutableArray<string> Ask,
    ImmutableArray<string> Rows
)
{
    /// <summary>Nothing known, nothing hit.</summary>
    public static Grade None { get; } = new(null, [], [], []);

    /// <summary>True when both say the same.</summary>
    public bool SameAs(Grade other) =>
        Level == other.Level
        && Possible.AsSpan().SequenceEqual(other.Possible.AsSpan())
        && Ask.AsSpan().SequenceEqual(other.Ask.AsSpan())
        && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan());
}

/// <summary>What kind of decision is asked.</summary>
public enum ProposalKind
{
    /// <summary>Whether to start the response.</summary>
    Activate,

    /// <summary>Whether to go to a more severe level.</summary>
    Raise,

    /// <summary>Whether to go to a less severe level.</summary>
    Lower,
}

/// <summary>A decision that waits for the plan's decider.</summary>
/// <param name="Obligation">The obligation to decide.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Level">The level the plan's table gives; null where no row covers the facts.</param>
/// <param name="At">Since when it waits.</param>
public sealed record Proposal(string Obligation, ProposalKind Kind, string? Level, Instant At);

/// <summary>Who decided what, when and why (突发事件应对法 72: matter, level, expected time, measures).</summary>
public sealed record DecisionRecord(
    Instant At,
    string Outcome,
    string? Level,
    string Seat,
    string By,
    string Reason,
    int? ExpectedHours,
    string? Measures
);

/// <summary>A request for support that the plan provides for.</summary>
public sealed record SupportRequest(
    int Number,
    string Rule,
    string Ask,
    string To,
    string Note,
    string By,
    Instant At,
    string? Answer = null,
    Instant? AnsweredAt = null
);

/// <summary>How a response ended.</summary>
/// <param name="At">When.</param>
/// <param name="Seat">The seat that decided.</param>
/// <param name="By">The person.</param>
/// <param name="Condition">The plan's condition, attested in the decider's words.</param>
/// <param name="Matters">Where the petitioners' matters went for ordinary handling.</param>
public sealed record StandDownRecord(
    Instant At,
    string Seat,
    string By,
    string Condition,
    string Matters
);

/// <summary>A proposal to change the plan, found in the review.</summary>
public sealed record Finding(
    int Number,
    string Clause,
    string? Rule,
    string Text,
    string Change,
    string By,
    Instant At
);
