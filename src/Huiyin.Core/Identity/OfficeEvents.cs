using NodaTime;

namespace Huiyin.Core.Identity;

/// <summary>Something that happened to the organisation.</summary>
public abstract record OfficeEvent(Instant At) : LedgerEvent(At);

/// <summary>The office was set up, with the seat that is called when nobody else answers.</summary>
public sealed record OfficeFounded(Instant At, string Name, string Region, Seat Fallback)
    : OfficeEvent(At);

/// <summary>A seat was added, or its name, superior or deputy changed.</summary>
public sealed record SeatSet(Instant At, Seat Seat) : OfficeEvent(At);

/// <summary>A person took a seat.</summary>
public sealed record SeatTaken(Instant At, string Seat, string Account) : OfficeEvent(At);

/// <summary>A person left a seat.</summary>
public sealed record SeatLeft(Instant At, string Seat, string Account) : OfficeEvent(At);

/// <summary>The organisation chose its figures anew.</summary>
public sealed record SettingsChanged(Instant At, OfficeSettings Settings) : OfficeEvent(At);

/// <summary>The seat that is called when a chain ends changed.</summary>
public sealed record FallbackChanged(Instant At, string Seat) : OfficeEvent(At);

/// <summary>The seat that settles what is made of flagged clauses was named.</summary>
public sealed record LegalReviewerNamed(Instant At, string Seat) : OfficeEvent(At);
