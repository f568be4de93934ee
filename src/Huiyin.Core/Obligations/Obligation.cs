using System.Collections.Immutable;
using Huiyin.Core.Clocks;
using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.Core.Obligations;

/// <summary>What kind of act is owed.</summary>
public enum ObligationKind
{
    /// <summary>To decide on a proposal: activate, stand by or reject; raise, lower or keep.</summary>
    Decide,

    /// <summary>To say that the task has reached somebody who will do it.</summary>
    Acknowledge,

    /// <summary>To finish the task.</summary>
    Complete,

    /// <summary>To submit a first or follow-up report.</summary>
    Report,

    /// <summary>To submit the final report.</summary>
    FinalReport,

    /// <summary>To answer a request for support.</summary>
    Answer,

    /// <summary>To review what happened after stand-down.</summary>
    Review,

    /// <summary>To hold the plan's next drill.</summary>
    Drill,

    /// <summary>To assess the plan and revise it.</summary>
    Revise,
}

/// <summary>
/// Where an obligation stands. It moves from <see cref="Open"/> to exactly one of the others and never back; being late
/// is not a state but a fact about an open one.
/// </summary>
public enum ObligationState
{
    /// <summary>Still owed.</summary>
    Open,

    /// <summary>Done in time, or done where nothing said by when.</summary>
    Met,

    /// <summary>Done after its due.</summary>
    MetLate,

    /// <summary>Found not applicable, with a reason.</summary>
    Waived,

    /// <summary>Taken over by another obligation or ended with the response it belonged to.</summary>
    Replaced,
}

/// <summary>
/// Something a seat owes by a time. While it is open it has exactly one future wake-up, <see cref="Wake"/>; waking
/// carries no authority, the state decides what then happens.
/// </summary>
public sealed record Obligation
{
    /// <summary>Unique in its stream: <c>T1/due</c>, <c>R2/3</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of act is owed.</summary>
    public required ObligationKind Kind { get; init; }

    /// <summary>The task, report rule or proposal it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>The seat that owes it.</summary>
    public required string Owner { get; init; }

    /// <summary>What is owed, in words.</summary>
    public required string What { get; init; }

    /// <summary>Where the plan says so.</summary>
    public required Basis Basis { get; init; }

    /// <summary>When it arose.</summary>
    public required Instant Opened { get; init; }

    /// <summary>By when; null where the text gives no figure.</summary>
    public Instant? Due { get; init; }

    /// <summary>How <see cref="Due"/> was counted.</summary>
    public Computation? Computation { get; init; }

    /// <summary>When it is looked at again while it is open.</summary>
    public required Instant Wake { get; init; }

    /// <summary>Where it stands.</summary>
    public ObligationState State { get; init; } = ObligationState.Open;

    /// <summary>How many steps up the chain it has been called, 0 for none.</summary>
    public int Step { get; init; }

    /// <summary>The seats called so far because of silence, in order.</summary>
    public ImmutableArray<string> Called { get; init; } = [];

    /// <summary>When somebody called said "I have it"; null while nobody has since the last call.</summary>
    public Instant? CallAcknowledged { get; init; }

    /// <summary>When it was closed.</summary>
    public Instant? Closed { get; init; }

    /// <summary>Why it was waived or replaced.</summary>
    public string? Reason { get; init; }

    /// <summary>True while it is owed.</summary>
    public bool IsOpen => State == ObligationState.Open;

    /// <summary>True while it is owed and its due has passed.</summary>
    public bool IsOverdue(Instant now) => IsOpen && Due is { } due && now > due;
}
