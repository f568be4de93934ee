using Dapper;
using Huiyin.App.Hosting;
using Huiyin.App.Incidents;
using Huiyin.Core.Incidents;
using Huiyin.Storage.Ledger;

namespace Huiyin.App.Obligations;

/// <summary>
/// Carries notices from the outbox to the inbox. The move, its mark and what it sets off are one transaction, and the
/// key keeps a notice from arriving twice. One that fails is tried again, later each time; after ten tries it is a dead
/// letter that a page shows.
/// </summary>
public sealed class Deliveries(LedgerStore store, IncidentDesk incidents, TimeProvider time)
{
    private const int Batch = 200;
    private const int MostTries = 10;

    /// <summary>Delivers what is pending now; returns how many were handled.</summary>
    public async Task<int> DeliverPending(CancellationToken cancellation = default)
    {
        var pending = Pending();
        await Task.WhenAll(pending.Select(Deliver)).WaitAsync(cancellation);
        return pending.Count;
    }

    private List<Outgoing> Pending() =>
        store.Read(reader =>
            reader
                .Query<Outgoing>(
                    """
                    SELECT outbox.id, streams.key, confirms FROM outbox JOIN streams ON streams.id = stream
                    WHERE outbox.state = 'pending' AND next_try <= @now ORDER BY next_try, outbox.id LIMIT @Batch
                    """,
                    new { now = time.Now().ToUnixTimeMilliseconds(), Batch }
                )
                .ToList()
        );

    private async Task Deliver(Outgoing notice)
    {
        try
        {
            await store.Write(session => Deliver(session, notice));
        }
        catch (Exception e)
            when (e is not StorageUnavailableException and not OperationCanceledException)
        {
            await store.Write(session => Failed(session, notice, e.Message));
        }
    }

    private bool Deliver(WriteSession session, Outgoing notice)
    {
        var taken = session.Connection.Execute(
            "UPDATE outbox SET state = 'delivered', tries = tries + 1 WHERE id = @Id AND state = 'pending'",
            notice
        );
        if (taken == 0)
            return false;
        session.Connection.Execute(
            """
            INSERT INTO inbox (key, stream, seat, zh, en, urgent, at)
            SELECT key, stream, seat, zh, en, urgent, @at FROM outbox WHERE id = @Id ON CONFLICT (key) DO NOTHING
            """,
            new { notice.Id, at = time.Now().ToUnixTimeMilliseconds() }
        );
        if (notice.Confirms is { } task)
            incidents.Do(session, notice.Key, new ConfirmDelivery(task));
        return true;
    }

    private int Failed(WriteSession session, Outgoing notice, string error) =>
        session.Connection.Execute(
            """
            UPDATE outbox SET tries = tries + 1, error = @error, next_try = @now + (1 << min(tries, 9)) * 1000,
                state = CASE WHEN tries + 1 >= @MostTries THEN 'dead' ELSE 'pending' END
            WHERE id = @Id AND state = 'pending'
            """,
            new
            {
                notice.Id,
                error,
                now = time.Now().ToUnixTimeMilliseconds(),
                MostTries,
            }
        );

    private sealed record Outgoing(long Id, string Key, string? Confirms);
}
