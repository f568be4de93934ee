using NodaTime;

namespace Huiyin.Core.Identity;

/// <summary>A person leaves a seat. The last holder of the fallback seat stays until somebody else holds it.</summary>
public sealed record LeaveSeat(Actor By, string Seat, string Account) : OfficeCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(Office office, Instant now) =>
        !office.Holders.GetValueOrDefault(Seat, []).Contains(Account) ? Decision.Nothing
        : Seat == office.Fallback && office.Holders[Seat].Count == 1 ? Refusal.FallbackMustBeHeld()
        : Decision.Of(new SeatLeft(now, Seat, Account));
}
