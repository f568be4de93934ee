using NodaTime;

namespace Huiyin.Core.Identity;

/// <summary>Names the seat that is called when a chain ends; somebody must hold it.</summary>
public sealed record ChangeFallback(Actor By, string Seat) : OfficeCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(Office office, Instant now) =>
        !office.Seats.ContainsKey(Seat) ? Refusal.NoSuchSeat(Seat)
        : office.IsVacant(Seat) ? Refusal.FallbackMustBeHeld()
        : office.Fallback == Seat ? Decision.Nothing
        : Decision.Of(new FallbackChanged(now, Seat));
}
