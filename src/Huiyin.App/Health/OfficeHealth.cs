using Dapper;
using Huiyin.App.Hosting;
using Huiyin.Core.Identity;
using Huiyin.Storage.Ledger;

namespace Huiyin.App.Health;

/// <summary>What stands in the way of the office's being reached, and the figures an administrator looks at.</summary>
/// <param name="DeadLetters">Notices that could not be delivered.</param>
/// <param name="Failing">Timers that could not fire, with the run and what is owed.</param>
/// <param name="FallbackVacant">True while nobody holds the seat that is called last.</param>
/// <param name="VacantSeats">Seats that plans rely on and nobody holds.</param>
public sealed record OfficeHealth(
    IReadOnlyList<DeadLetter> DeadLetters,
    IReadOnlyCollection<(string Stream, string Obligation)> Failing,
    bool FallbackVacant,
    IReadOnlyList<Seat> VacantSeats
)
{
    /// <summary>True where nothing needs an administrator.</summary>
    public bool IsGood =>
        DeadLetters.Count == 0 && Failing.Count == 0 && !FallbackVacant && VacantSeats.Count == 0;

    /// <summary>How the office is now.</summary>
    public static OfficeHealth Of(RunningOffice running)
    {
        var office = running.Office;
        var used = running
            .Shelf.All()
            .Where(plan => plan is { Suspended: null, Retired: null })
            .SelectMany(plan => plan.Bindings.Values);
        return new(
            running.Store.Read(reader => reader.Query<DeadLetter>(DeadLetter.Newest).ToList()),
            running.WakeUps.Failing,
            office.IsVacant(office.Fallback),
            [
                .. used.Distinct()
                    .Where(office.IsVacant)
                    .Where(office.Seats.ContainsKey)
                    .Select(seat => office.Seats[seat]),
            ]
        );
    }
}

/// <summary>A notice that could not be delivered.</summary>
public sealed class DeadLetter
{
    internal const string Newest =
        "SELECT seat, zh, en, tries, at, error FROM outbox WHERE state = 'dead' ORDER BY at DESC LIMIT 50";

    /// <summary>The seat it was for.</summary>
    public string Seat { get; init; } = "";

    /// <summary>What it says, in Chinese.</summary>
    public string Zh { get; init; } = "";

    /// <summary>What it says, in English.</summary>
    public string En { get; init; } = "";

    /// <summary>How often it was tried.</summary>
    public int Tries { get; init; }

    /// <summary>When it was written, in milliseconds since 1970-01-01 UTC.</summary>
    public long At { get; init; }

    /// <summary>Why it could not be delivered.</summary>
    public string? Error { get; init; }
}

/// <summary>How much the office has on its books.</summary>
/// <param name="Entries">Entries in the ledger.</param>
/// <param name="Last">When the last one was written; null for none.</param>
/// <param name="Open">Obligations that are open.</param>
/// <param name="Pending">Notices on their way.</param>
public sealed record OfficeFigures(long Entries, long? Last, long Open, long Pending)
{
    /// <summary>The figures now.</summary>
    public static OfficeFigures Of(LedgerStore store) =>
        store.Read(reader =>
            reader.QuerySingle<OfficeFigures>(
                """
                SELECT (SELECT count(*) FROM ledger) AS entries, (SELECT max(at) FROM ledger) AS last,
                    (SELECT count(*) FROM obligations WHERE state = 'Open') AS open,
                    (SELECT count(*) FROM outbox WHERE state = 'pending') AS pending
                """
            )
        );
}
