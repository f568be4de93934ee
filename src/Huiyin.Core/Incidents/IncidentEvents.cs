using System.Collections.Immutable;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>Something that happened in a run.</summary>
public abstract record IncidentEvent(Instant At) : LedgerEvent(At);

/// <summary>An incident was reported and the plan version that governs it was pinned.</summary>
public sealed record IncidentReported(
    Instant At,
    string Number,
    string PlanId,
    string PlanVersion,
    string PlanHash,
    string Title,
    string Place,
    bool Exercise,
    string? Continues,
    string By
) : IncidentEvent(At);

/// <summary>Facts became known, changed, or were found to be unknown (null).</summary>
public sealed record FactsAnswered(
    Instant At,
    ImmutableSortedDictionary<string, string?> Facts,
    string By
) : IncidentEvent(At);

/// <summary>The plan's table gave this on the facts known.</summary>
public sealed record IncidentGraded(Instant At, Grade Grade) : IncidentEvent(At);

/// <summary>A decision was put to the decider.</summary>
public sealed record DecisionProposed(Instant At, Proposal Proposal) : IncidentEvent(At);

/// <summary>The facts changed back before anybody decided.</summary>
public sealed record ProposalWithdrawn(Instant At, string Obligation) : IncidentEvent(At);

/// <summary>The decider started the response (突发事件应对法 72).</summary>
public sealed record PlanActivated(
    Instant At,
    string Level,
    string Seat,
    string By,
    string Reason,
    int? ExpectedHours,
    string? Measures
) : IncidentEvent(At);

/// <summary>The decider had it watched without response.</summary>
public sealed record StoodBy(Instant At, string Seat, string By, string Reason) : IncidentEvent(At);

/// <summary>The decider found that the plan does not apply.</summary>
public sealed record IncidentRejected(Instant At, string Seat, string By, string Reason)
    : IncidentEvent(At);

/// <summary>The decider changed the level (突发事件应对法 70).</summary>
public sealed record LevelChanged(
    Instant At,
    string From,
    string To,
    string Seat,
    string By,
    string Reason
) : IncidentEvent(At);

/// <summary>The decider kept the level against a proposal.</summary>
public sealed record LevelKept(Instant At, string Level, string Seat, string By, string Reason)
    : IncidentEvent(At);

/// <summary>A task belongs to the run and waits for others.</summary>
public sealed record TaskPlanned(Instant At, TaskRun Task) : IncidentEvent(At);

/// <summary>A task was handed to its owner.</summary>
public sealed record TaskIssued(Instant At, TaskRun Task) : IncidentEvent(At);

/// <summary>The owner's notice was delivered.</summary>
public sealed record TaskNotified(Instant At, string Task) : IncidentEvent(At);

/// <summary>The owner said "I have it".</summary>
public sealed record TaskAcknowledged(Instant At, string Task, string By) : IncidentEvent(At);

/// <summary>A task was finished.</summary>
public sealed record TaskCompleted(Instant At, string Task, string By, string Note)
    : IncidentEvent(At);

/// <summary>A task was found not applicable.</summary>
public sealed record TaskWaived(Instant At, string Task, string By, string Reason)
    : IncidentEvent(At);

/// <summary>Reports are owed by a rule from now on; it may take over from another rule when the level changes.</summary>
public sealed record ReportLineOpened(Instant At, ReportLine Line, string? TakesOver)
    : IncidentEvent(At);

/// <summary>No further follow-up falls due on the line.</summary>
public sealed record ReportLineEnded(Instant At, string Rule) : IncidentEvent(At);

/// <summary>A report was submitted.</summary>
public sealed record ReportSubmitted(Instant At, string Rule, SubmittedReport Report)
    : IncidentEvent(At);

/// <summary>A further slot of the line was opened.</summary>
public sealed record ReportSlotOpened(Instant At, string Rule, int Number) : IncidentEvent(At);

/// <summary>A rule's fact test began to hold.</summary>
public sealed record RuleFired(Instant At, string Rule) : IncidentEvent(At);

/// <summary>A rule's fact test ceased to hold; it may fire again.</summary>
public sealed record RuleReleased(Instant At, string Rule) : IncidentEvent(At);

/// <summary>Somebody recorded that an event the plan waits for happened.</summary>
public sealed record PlanEventRecorded(Instant At, string Name, string By, string Note)
    : IncidentEvent(At);

/// <summary>Support was asked for.</summary>
public sealed record SupportRequested(Instant At, SupportRequest Request) : IncidentEvent(At);

/// <summary>A request for support was answered.</summary>
public sealed record SupportAnswered(Instant At, int Request, string Answer, string By)
    : IncidentEvent(At);

/// <summary>The response ended.</summary>
public sealed record StoodDown(Instant At, StandDownRecord Record) : IncidentEvent(At);

/// <summary>The review found something to change in the plan.</summary>
public sealed record FindingRecorded(Instant At, Finding Finding) : IncidentEvent(At);

/// <summary>The review was finished.</summary>
public sealed record IncidentReviewed(Instant At, string By, string Summary) : IncidentEvent(At);
