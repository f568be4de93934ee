using System.Collections.Immutable;
using Huiyin.Core.Clocks;
using NodaTime;

namespace Huiyin.Core.Obligations;

/// <summary>Something that happened to an obligation, in whatever stream it lives.</summary>
public abstract record ObligationEvent(Instant At) : LedgerEvent(At);

/// <summary>Somebody owes something from now on.</summary>
public sealed record ObligationOpened(Instant At, Obligation Obligation) : ObligationEvent(At);

/// <summary>The due or the next look moved.</summary>
/// <param name="At">When it moved.</param>
/// <param name="Id">Which obligation.</param>
/// <param name="Due">The new due.</param>
/// <param name="Wake">The new next look.</param>
/// <param name="Computation">How the new due was counted.</param>
public sealed record ObligationRedated(
    Instant At,
    string Id,
    Instant? Due,
    Instant Wake,
    Computation? Computation
) : ObligationEvent(At);

/// <summary>What was owed was done; whether in time follows from the due.</summary>
public sealed record ObligationMet(Instant At, string Id, string By) : ObligationEvent(At);

/// <summary>Somebody found it not applicable.</summary>
public sealed record ObligationWaived(Instant At, string Id, string By, string Reason)
    : ObligationEvent(At);

/// <summary>Another obligation took its place, or the response it belonged to ended.</summary>
public sealed record ObligationReplaced(Instant At, string Id, string Reason) : ObligationEvent(At);

/// <summary>Silence was noticed and a seat was called.</summary>
/// <param name="At">When.</param>
/// <param name="Id">Which obligation.</param>
/// <param name="Seat">The seat called.</param>
/// <param name="Skipped">Seats of the chain nobody holds, passed over on the way.</param>
/// <param name="Fallback">True when the chain had ended and the organisation's fallback was called.</param>
/// <param name="Wake">When silence is noticed again.</param>
public sealed record ObligationEscalated(
    Instant At,
    string Id,
    string Seat,
    ImmutableArray<string> Skipped,
    bool Fallback,
    Instant Wake
) : ObligationEvent(At);

/// <summary>A called seat said "I have it".</summary>
/// <param name="At">When.</param>
/// <param name="Id">Which obligation.</param>
/// <param name="Seat">The seat that answered.</param>
/// <param name="By">The person.</param>
/// <param name="Wake">When the acknowledgement expires if nothing follows it.</param>
public sealed record EscalationAcknowledged(
    Instant At,
    string Id,
    string Seat,
    string By,
    Instant Wake
) : ObligationEvent(At);
