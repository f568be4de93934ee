using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Huiyin.Storage.Ledger;

namespace Huiyin.App.Hosting;

/// <summary>
/// Tells open pages that something changed, so that they fetch what they show again. A page hears that and nothing
/// else: what it may see is decided when it asks.
/// </summary>
public sealed class LiveChanges : IDisposable
{
    private readonly ConcurrentDictionary<Channel<string>, byte> _pages = new();
    private readonly RunningOffice _office;
    private readonly string _start = Guid.NewGuid().ToString("N")[..8];
    private long _changes;

    /// <summary>
    /// Differs after every change and every start. A page that was built at another revision than its stream greets it
    /// with has missed something, and fetches what it shows again.
    /// </summary>
    public string Revision => $"{_start}-{Interlocked.Read(ref _changes)}";

    /// <summary>Listens to the office.</summary>
    public LiveChanges(RunningOffice office)
    {
        _office = office;
        office.Store.Committed += Tell;
    }

    /// <summary>The stream of changes as server-sent events: the keys of the streams that changed.</summary>
    public static IResult Stream(
        LiveChanges live,
        IHostApplicationLifetime lifetime,
        CancellationToken closed
    ) => Results.ServerSentEvents(live.Watch(lifetime.ApplicationStopping, closed));

    private async IAsyncEnumerable<SseItem<string>> Watch(
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken closed
    )
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, closed);
        var page = Channel.CreateBounded<string>(
            new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        _pages[page] = 0;
        try
        {
            yield return new(Revision, "hello");
            await foreach (var change in ReadUntil(page, either.Token))
                yield return new(change, "change");
        }
        finally
        {
            _pages.TryRemove(page, out _);
        }
    }

    private static async IAsyncEnumerable<string> ReadUntil(
        Channel<string> page,
        [EnumeratorCancellation] CancellationToken end
    )
    {
        while (await WaitToRead(page, end))
        while (page.Reader.TryRead(out var change))
            yield return change;
    }

    private static async ValueTask<bool> WaitToRead(Channel<string> page, CancellationToken end)
    {
        try
        {
            return await page.Reader.WaitToReadAsync(end);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Tell(IReadOnlyList<StreamChange> changes)
    {
        Interlocked.Increment(ref _changes);
        var keys = string.Join(' ', changes.Select(change => change.Key).Distinct());
        foreach (var page in _pages.Keys)
            page.Writer.TryWrite(keys);
    }

    /// <inheritdoc />
    public void Dispose() => _office.Store.Committed -= Tell;
}
