using System.Collections.Immutable;

namespace Huiyin.Core.Identity;

/// <summary>Folds the organisation from its events.</summary>
public static class OfficeApply
{
    /// <summary>The office after the event.</summary>
    public static Office Apply(Office office, LedgerEvent happened) =>
        happened switch
        {
            OfficeFounded e => office with
            {
                Name = e.Name,
                Region = e.Region,
                Fallback = e.Fallback.Id,
                Seats = office.Seats.SetItem(e.Fallback.Id, e.Fallback),
            },
            SeatSet e => office with { Seats = office.Seats.SetItem(e.Seat.Id, e.Seat) },
            SeatTaken e => office with
            {
                Holders = office.Holders.SetItem(e.Seat, HoldersOf(office, e.Seat).Add(e.Account)),
            },
            SeatLeft e => office with { Holders = Without(office, e) },
            SettingsChanged e => office with { Settings = e.Settings },
            FallbackChanged e => office with { Fallback = e.Seat },
            LegalReviewerNamed e => office with { LegalReviewer = e.Seat },
            _ => throw new ArgumentOutOfRangeException(
                nameof(happened),
                happened,
                "No event of an office."
            ),
        };

    private static ImmutableSortedSet<string> HoldersOf(Office office, string seat) =>
        office.Holders.GetValueOrDefault(seat, []);

    private static ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Without(
        Office office,
        SeatLeft e
    )
    {
        var left = HoldersOf(office, e.Seat).Remove(e.Account);
        return left.IsEmpty ? office.Holders.Remove(e.Seat) : office.Holders.SetItem(e.Seat, left);
    }
}
