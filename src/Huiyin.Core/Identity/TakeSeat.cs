using NodaTime;

namespace Huiyin.Core.Identity;

/// <summary>A person takes a seat.</summary>
public sealed record TakeSeat(Actor By, string Seat, string Account) : OfficeCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(Office office, Instant now) =>
        !office.Seats.ContainsKey(Seat) ? Refusal.NoSuchSeat(Seat)
        : office.Holders.GetValueOrDefault(Seat, []).Contains(Account) ? Decision.Nothing
        : Decision.Of(new SeatTaken(now, Seat, Account));
}
