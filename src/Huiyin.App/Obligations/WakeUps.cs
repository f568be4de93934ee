using System.Collections.Concurrent;
using Dapper;
using Huiyin.App.Hosting;
using Huiyin.App.Incidents;
using Huiyin.App.Plans;
using Huiyin.Core.Incidents;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.App.Obligations;

/// <summary>
/// Fires what is due, in time order. After downtime everything missed fires once: the state decides what then follows.
/// A wake-up that fails is tried again after a minute, while the others go on.
/// </summary>
public sealed class WakeUps(
    LedgerStore store,
    IncidentDesk incidents,
    PlanShelf shelf,
    TimeProvider time
)
{
    private const int Batch = 200;
    private static readonly Duration Pause = Duration.FromMinutes(1);
    private readonly ConcurrentDictionary<(string, string, string), Instant> _failing = new();

    /// <summary>What could not be fired at the last try, for the page that says what is wrong.</summary>
    public IReadOnlyCollection<(string Stream, string Obligation)> Failing =>
        [.. _failing.Keys.Select(wake => (wake.Item2, wake.Item3))];

    /// <summary>Fires everything due now; returns how many were fired.</summary>
    public async Task<int> FireDue(CancellationToken cancellation = default)
    {
        var now = time.Now();
        var due = Due(now)
            .Where(wake => !_failing.TryGetValue(wake, out var again) || again <= now)
            .ToList();
        await Task.WhenAll(due.Select(wake => Fire(wake, now))).WaitAsync(cancellation);
        return due.Count;
    }

    /// <summary>When the next wake-up is due; null when none is.</summary>
    public Instant? Next() =>
        store.Read(reader => reader.ExecuteScalar<long?>("SELECT min(due) FROM wakeups")) is { } due
            ? Instant.FromUnixTimeMilliseconds(due)
            : null;

    private List<(string Kind, string Key, string Obligation)> Due(Instant now) =>
        store.Read(reader =>
            reader
                .Query<(string, string, string)>(
                    """
                    SELECT kind, key, obligation FROM wakeups JOIN streams ON streams.id = stream
                    WHERE due <= @now ORDER BY due, stream, obligation LIMIT @Batch
                    """,
                    new { now = now.ToUnixTimeMilliseconds(), Batch }
                )
                .ToList()
        );

    private async Task Fire((string Kind, string Key, string Obligation) wake, Instant now)
    {
        try
        {
            if (wake.Kind == Streams.Plan.Name)
                await shelf.Wake(wake.Key, wake.Obligation);
            else
                await incidents.Do(wake.Key, new EscalateSilence(wake.Obligation));
            _failing.TryRemove(wake, out _);
        }
        catch (Exception e)
            when (e is not StorageUnavailableException and not OperationCanceledException)
        {
            _failing[wake] = now + Pause;
        }
    }
}
