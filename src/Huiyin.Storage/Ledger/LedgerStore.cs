using System.Collections.Concurrent;
using System.Threading.Channels;
using Huiyin.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Huiyin.Storage.Ledger;

/// <summary>
/// The office's file. One writer takes queued commands in groups: each runs in a savepoint of its own, the group is made
/// durable by one commit, and only then does any caller hear what became of its command. Readers run beside it on
/// snapshots.
/// </summary>
public sealed class LedgerStore : IAsyncDisposable
{
    /// <summary>The most commands one durable commit may carry.</summary>
    public const int LargestGroup = 256;

    private readonly Channel<Queued> _queue = Channel.CreateBounded<Queued>(
        new BoundedChannelOptions(4096)
        {
            SingleReader = true,
            FullMode = BoundedChannelFullMode.Wait,
        }
    );
    private readonly ConcurrentBag<SqliteConnection> _readers = [];
    private readonly SqliteConnection _connection;
    private readonly WriteSession _session;
    private readonly Action<string>? _step;
    private readonly Thread _writer;
    private readonly string _path;
    private volatile Exception? _stopped;

    private LedgerStore(string path, Action<string>? step)
    {
        _path = path;
        _step = step;
        _connection = Connections.Writer(path);
        try
        {
            Migrator.Migrate(_connection, path);
            StateFormat.Ensure(_connection);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
        _session = new WriteSession(_connection, step);
        _writer = new Thread(Run) { IsBackground = true, Name = "ledger" };
        _writer.Start();
    }

    /// <summary>Told of every change once it is durable.</summary>
    public event Action<IReadOnlyList<StreamChange>>? Committed;

    /// <summary>Opens the file, making or upgrading it where need be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="step">Called between any two steps of a write; a test stops the program there by throwing <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="NewerFileException">A newer program wrote the file.</exception>
    /// <exception cref="DamagedLedgerException">The states had to be folded anew and an entry cannot be read.</exception>
    public static LedgerStore Open(string path, Action<string>? step = null) => new(path, step);

    /// <summary>
    /// Runs a command on the writer and completes when it is durable. What it throws undoes this command alone.
    /// </summary>
    /// <exception cref="StorageUnavailableException">Nothing could be written: the disk is full, say.</exception>
    public async Task<T> Write<T>(
        Func<WriteSession, T> command,
        CancellationToken cancellation = default
    )
    {
        var queued = new Queued<T>(command);
        try
        {
            await _queue.Writer.WriteAsync(queued, cancellation);
        }
        catch (ChannelClosedException closed)
        {
            throw new StorageUnavailableException(_stopped ?? closed);
        }
        return await queued.Completion;
    }

    /// <summary>Reads on a snapshot beside the writer.</summary>
    public T Read<T>(Func<SqliteConnection, T> query)
    {
        if (!_readers.TryTake(out var connection))
            connection = Connections.Reader(_path);
        try
        {
            return query(connection);
        }
        finally
        {
            _readers.Add(connection);
        }
    }

    private void Run()
    {
        var group = new List<Queued>(LargestGroup);
        try
        {
            while (Take(group))
            {
                CommitGroup(group);
                group.Clear();
            }
        }
        catch (Exception e)
        {
            _stopped = e;
            _queue.Writer.TryComplete();
            foreach (var queued in group.Concat(Drain()))
                queued.Fail(new StorageUnavailableException(e));
        }
    }

    private IEnumerable<Queued> Drain()
    {
        while (_queue.Reader.TryRead(out var queued))
            yield return queued;
    }

    private bool Take(List<Queued> group)
    {
        if (!_queue.Reader.TryRead(out var first))
        {
            if (!_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
                return false;
            if (!_queue.Reader.TryRead(out first))
                return true;
        }
        group.Add(first);
        return true;
    }

    /// <summary>What arrived while the group was carried out joins it: the fewer commits, the more commands a second.</summary>
    private bool TakeOneMore(List<Queued> group)
    {
        if (group.Count >= LargestGroup || !_queue.Reader.TryRead(out var next))
            return false;
        group.Add(next);
        return true;
    }

    /// <summary>A full disk fails the group and nothing else; the next group may find room again.</summary>
    private void CommitGroup(List<Queued> group)
    {
        try
        {
            _session.Begin();
            for (var next = 0; next < group.Count || TakeOneMore(group); next++)
                _session.InSavepoint(group[next]);
            _step?.Invoke("commit");
            _session.Commit();
        }
        catch (SqliteException e)
        {
            _session.Abandon();
            foreach (var queued in group)
                queued.Fail(new StorageUnavailableException(e));
            return;
        }
        _step?.Invoke("committed");
        var changes = _session.TakeChanges();
        foreach (var queued in group)
            queued.Complete();
        if (changes.Count > 0)
            Committed?.Invoke(changes);
    }

    /// <summary>Lets what is queued finish, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await Task.Run(_writer.Join);
        foreach (var reader in _readers)
            reader.Dispose();
        _session.Dispose();
        _connection.Dispose();
    }
}
