using NodaTime;

namespace Huiyin.Core.Identity;

/// <summary>Adds a seat, or changes its name, superior or deputy.</summary>
public sealed record SetSeat(Actor By, Seat Seat) : OfficeCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(Office office, Instant now) =>
        office.Seats.GetValueOrDefault(Seat.Id) == Seat ? Decision.Nothing
        : string.IsNullOrWhiteSpace(Seat.Id) || string.IsNullOrWhiteSpace(Seat.Name)
            ? Refusal.NameMissing()
        : WrittenWords.Refuse(WrittenWords.LongestName, Seat.Name, Seat.Id) is { } wrong ? wrong
        : Missing(office) is { } missing ? Refusal.NoSuchSeat(missing)
        : Decision.Of(new SeatSet(now, Seat));

    private string? Missing(Office office) =>
        new[] { Seat.Superior, Seat.Deputy }.FirstOrDefault(id =>
            id is not null && !office.Seats.ContainsKey(id)
        );
}
