using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Something that happened to a draft.</summary>
public abstract record DraftEvent(Instant At) : LedgerEvent(At);

/// <summary>A text was read and its rules, cards, flags and questions wait for a reviewer.</summary>
public sealed record DraftImported(
    Instant At,
    string Id,
    DraftOrigin Origin,
    DraftHeader Header,
    DraftPlan Plan,
    string By
) : DraftEvent(At);

/// <summary>What a version in force had settled holds for the draft that amends it.</summary>
public sealed record SettlementsCarried(
    Instant At,
    ImmutableArray<string> Items,
    ImmutableArray<SheetFlag> Flags,
    string By
) : DraftEvent(At);

/// <summary>Rules go into the plan as they are.</summary>
public sealed record ItemsAccepted(Instant At, ImmutableArray<string> Items, string By)
    : DraftEvent(At);

/// <summary>A rule or card was changed; complete, it goes into the plan.</summary>
public sealed record ItemEdited(Instant At, DraftRule Rule, string By) : DraftEvent(At);

/// <summary>A rule or card stays out.</summary>
public sealed record ItemRejected(Instant At, string Item, string Reason, string By)
    : DraftEvent(At);

/// <summary>A settled item is open again.</summary>
public sealed record ItemReopened(Instant At, string Item, string By) : DraftEvent(At);

/// <summary>Several items took the place of one.</summary>
public sealed record ItemSplit(Instant At, string Item, ImmutableArray<DraftRule> Into, string By)
    : DraftEvent(At);

/// <summary>A person made a rule, from a passage of the text or supplied by the office.</summary>
public sealed record ItemAdded(Instant At, DraftRule Rule, string By) : DraftEvent(At);

/// <summary>A question was answered.</summary>
public sealed record QuestionAnswered(Instant At, string Question, string Answer, string By)
    : DraftEvent(At);

/// <summary>A question stays open in the plan.</summary>
public sealed record QuestionDismissed(Instant At, string Question, string Reason, string By)
    : DraftEvent(At);

/// <summary>The rule suggested for a gap was taken, marked supplied.</summary>
public sealed record SuggestionTaken(Instant At, string Question, DraftRule Rule, string By)
    : DraftEvent(At);

/// <summary>Somebody decided about a flagged clause.</summary>
/// <param name="At">When.</param>
/// <param name="Flag">The flag.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Note">Why.</param>
/// <param name="Rewrite">The neutral rule in its place; null where there is none.</param>
/// <param name="By">Who.</param>
public sealed record FlagDecided(
    Instant At,
    string Flag,
    FlagDecision Decision,
    string Note,
    DraftRule? Rewrite,
    string By
) : DraftEvent(At);

/// <summary>Vague words were given minutes.</summary>
public sealed record TermsSet(Instant At, ImmutableSortedDictionary<string, int> Minutes, string By)
    : DraftEvent(At);

/// <summary>The head of the plan was changed.</summary>
public sealed record HeaderSet(Instant At, DraftHeader Header, string By) : DraftEvent(At);

/// <summary>The draft went before the approvers, its roles bound to seats.</summary>
public sealed record DraftSubmitted(
    Instant At,
    ImmutableSortedDictionary<string, string> Bindings,
    ImmutableArray<Seat> Opened,
    string By
) : DraftEvent(At);

/// <summary>A person approved the draft, flag sheet and all.</summary>
public sealed record DraftSigned(Instant At, string By) : DraftEvent(At);

/// <summary>An approver wants something changed.</summary>
public sealed record DraftSentBack(Instant At, string Reason, string By) : DraftEvent(At);

/// <summary>Enough people approved: it is a version of the plan.</summary>
public sealed record DraftApproved(Instant At, string PlanId, string Version, string Hash)
    : DraftEvent(At);

/// <summary>The draft was given up.</summary>
public sealed record DraftAbandoned(Instant At, string Reason, string By) : DraftEvent(At);
