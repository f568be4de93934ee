using Dapper;
using Huiyin.App.Hosting;
using Huiyin.Core;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.App.Obligations;

/// <summary>The notices that arrived, by seat.</summary>
public sealed class Inbox(LedgerStore store, TimeProvider time)
{
    /// <summary>The newest notices of these seats.</summary>
    public IReadOnlyList<InboxNotice> Newest(IEnumerable<string> seats, int most = 50) =>
        store.Read(reader =>
            reader
                .Query<Row>(
                    """
                    SELECT inbox.key, number, seat, zh, en, urgent, at, read FROM inbox
                    LEFT JOIN incidents ON incidents.stream = inbox.stream
                    WHERE seat IN @seats ORDER BY at DESC, inbox.key DESC LIMIT @most
                    """,
                    new { seats = seats.ToArray(), most }
                )
                .Select(row => row.Notice)
                .ToList()
        );

    /// <summary>How many notices of these seats nobody has read.</summary>
    public int Unread(IEnumerable<string> seats) =>
        store.Read(reader =>
            reader.ExecuteScalar<int>(
                "SELECT count(*) FROM inbox WHERE read IS NULL AND seat IN @seats",
                new { seats = seats.ToArray() }
            )
        );

    /// <summary>Marks the notices of these seats as read.</summary>
    public Task MarkRead(IEnumerable<string> seats, string account) =>
        store.Write(session =>
            session.Connection.Execute(
                "UPDATE inbox SET read = @now, reader = @account WHERE read IS NULL AND seat IN @seats",
                new
                {
                    now = time.Now().ToUnixTimeMilliseconds(),
                    account,
                    seats = seats.ToArray(),
                }
            )
        );

    private sealed record Row(
        string Key,
        string? Number,
        string Seat,
        string Zh,
        string En,
        long Urgent,
        long At,
        long? Read
    )
    {
        public InboxNotice Notice =>
            new(
                Key,
                Number ?? "",
                Seat,
                new(Zh, En),
                Urgent != 0,
                Instant.FromUnixTimeMilliseconds(At),
                Read is not null
            );
    }
}

/// <summary>A notice that arrived.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Incident">The number of the incident it is about.</param>
/// <param name="Seat">The seat it is for.</param>
/// <param name="Text">What it says.</param>
/// <param name="Urgent">True when somebody is being called.</param>
/// <param name="At">When it arrived.</param>
/// <param name="Read">True when somebody in the seat has read it.</param>
public sealed record InboxNotice(
    string Key,
    string Incident,
    string Seat,
    Phrase Text,
    bool Urgent,
    Instant At,
    bool Read
);
