using NodaTime;

namespace Huiyin.Core.Identity;

/// <summary>Names the seat that settles what is made of flagged clauses.</summary>
public sealed record NameLegalReviewer(Actor By, string Seat) : OfficeCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(Office office, Instant now) =>
        !office.Seats.ContainsKey(Seat) ? Refusal.NoSuchSeat(Seat)
        : office.LegalReviewer == Seat ? Decision.Nothing
        : Decision.Of(new LegalReviewerNamed(now, Seat));
}
