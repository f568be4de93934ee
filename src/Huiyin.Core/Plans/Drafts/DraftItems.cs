using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Where a drafted rule or card stands in its review.</summary>
public enum ItemState
{
    /// <summary>Nobody has decided about it.</summary>
    Open,

    /// <summary>It goes into the plan, as drafted or as edited.</summary>
    Accepted,

    /// <summary>It stays out, for a reason.</summary>
    Rejected,

    /// <summary>Others took its place.</summary>
    Split,
}

/// <summary>Who settled something, and when.</summary>
/// <param name="By">The account or token.</param>
/// <param name="At">When.</param>
public sealed record Settlement(string By, Instant At)
{
    /// <summary>Why, or what was answered; null where nothing was said.</summary>
    public string? Note { get; init; }

    /// <summary>True where it was settled for the version that is amended, and holds.</summary>
    public bool Carried { get; init; }
}

/// <summary>A drafted rule or card under review.</summary>
/// <param name="Rule">The row as it stands.</param>
public sealed record DraftItem(DraftRule Rule)
{
    /// <summary>Where it stands.</summary>
    public ItemState State { get; init; }

    /// <summary>Who settled it; null while it is open.</summary>
    public Settlement? Settled { get; init; }

    /// <summary>True when a person changed it.</summary>
    public bool Edited { get; init; }

    /// <summary>True when a person made it, from the text or from nothing.</summary>
    public bool Added { get; init; }

    /// <summary>The flag whose clause it rewrites; null for every other rule.</summary>
    public string? Rewrites { get; init; }

    /// <summary>True while it may go into the plan.</summary>
    public bool Stands => State is ItemState.Open or ItemState.Accepted;
}

/// <summary>What was decided about a flagged clause.</summary>
public enum FlagDecision
{
    /// <summary>Nobody has looked at it.</summary>
    Open,

    /// <summary>Seen: it is shown with its ground and nothing is made of it.</summary>
    Acknowledged,

    /// <summary>Words that were up for review are dropped.</summary>
    Dropped,

    /// <summary>A neutral rule by the legal reviewer stands in its place.</summary>
    Rewritten,
}

/// <summary>A flagged clause under review.</summary>
/// <param name="Flag">The clause and its words.</param>
public sealed record FlagItem(DraftFlag Flag)
{
    /// <summary>What was decided.</summary>
    public FlagDecision Decision { get; init; }

    /// <summary>The rule that rewrites it.</summary>
    public string? To { get; init; }

    /// <summary>Who decided; null while it is open.</summary>
    public Settlement? Settled { get; init; }

    /// <summary>True when nothing is ever made of its clause.</summary>
    public bool IsNever => Flag.Act == Rights.ScreenAct.Never;
}

/// <summary>What became of a question.</summary>
public enum QuestionState
{
    /// <summary>Nobody has answered.</summary>
    Open,

    /// <summary>Answered in words.</summary>
    Answered,

    /// <summary>Left open, for a reason; it stays among the plan's gaps.</summary>
    Dismissed,

    /// <summary>The suggested rule was taken.</summary>
    Taken,
}

/// <summary>A question under review.</summary>
/// <param name="Question">The question.</param>
public sealed record QuestionItem(DraftQuestion Question)
{
    /// <summary>Where it stands.</summary>
    public QuestionState State { get; init; }

    /// <summary>Who settled it; null while it is open.</summary>
    public Settlement? Settled { get; init; }
}

/// <summary>What was put before the approvers.</summary>
/// <param name="By">Who submitted it.</param>
/// <param name="At">When.</param>
/// <param name="Bindings">The seat of each role.</param>
/// <param name="Opened">The seats to be made for it.</param>
public sealed record Submission(
    string By,
    Instant At,
    ImmutableSortedDictionary<string, string> Bindings,
    ImmutableArray<Identity.Seat> Opened
);
