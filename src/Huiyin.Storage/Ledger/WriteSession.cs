using Dapper;
using Huiyin.Core;
using Huiyin.Core.Obligations;
using Huiyin.Storage.Projections;
using Huiyin.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Huiyin.Storage.Ledger;

/// <summary>
/// What a command sees while it runs on the writer: the streams as they are at this moment, and one transaction for
/// everything that follows from it.
/// </summary>
public sealed class WriteSession : IDisposable
{
    /// <summary>How many states stay in memory; some twenty kilobytes each.</summary>
    private const int MostLoaded = 1024;

    private readonly Dictionary<(string, string), Loaded> _loaded = [];
    private readonly List<(string, string)> _touched = [];
    private readonly List<StreamChange> _changes = [];
    private readonly Boundaries _boundaries;
    private readonly StateBuffer _buffer = new();
    private readonly StreamRows _rows;
    private readonly ProjectionRows _projections;
    private readonly Action<string>? _step;
    private long _lastSequence = -1;

    internal WriteSession(SqliteConnection connection, Action<string>? step)
    {
        Connection = connection;
        _boundaries = new Boundaries(connection);
        _rows = new StreamRows(connection);
        _projections = new ProjectionRows(connection);
        _step = step;
    }

    /// <summary>The writer's connection, inside the command's transaction.</summary>
    public SqliteConnection Connection { get; }

    /// <summary>The state of a stream; the empty state where there is none yet.</summary>
    public TState Load<TState>(StreamKind<TState> kind, string key)
        where TState : class => (TState)Find(kind, key).State;

    /// <summary>The version of a stream; 0 where there is none yet.</summary>
    public long VersionOf(StreamKind kind, string key) => Find(kind, key).Version;

    /// <summary>Puts a decision on a stream. A refusal and a command done before leave everything as it was.</summary>
    /// <param name="kind">The kind of stream.</param>
    /// <param name="key">Which stream.</param>
    /// <param name="decision">What was decided on the state <see cref="Load"/> gives.</param>
    /// <param name="actor">Who gave the command.</param>
    /// <param name="governed">The hash of the plan, or the name of the rulebook, that governed it; may be empty.</param>
    /// <param name="notices">Who hears of an event, given the state after it.</param>
    public Outcome<TState> Append<TState>(
        StreamKind<TState> kind,
        string key,
        Decision decision,
        string actor,
        string governed = "",
        Func<TState, LedgerEvent, IEnumerable<Notice>>? notices = null
    )
        where TState : class
    {
        var before = Find(kind, key);
        if (decision.Events.IsEmpty)
            return new((TState)before.State, before.Version, [], decision.Refusal);
        var stream = before.Id == 0 ? before with { Id = _rows.Insert(kind, key, before) } : before;
        var after = Write(kind, key, stream, decision, actor, governed, notices);
        Keep(kind, key, after);
        _step?.Invoke("appended");
        _rows.Update(after, _buffer.Write(kind, after.State));
        _projections.Update(kind, after.Id, before.State, after.State);
        _step?.Invoke("projected");
        return new((TState)after.State, after.Version, decision.Events, null);
    }

    private Loaded Write<TState>(
        StreamKind<TState> kind,
        string key,
        Loaded stream,
        Decision decision,
        string actor,
        string governed,
        Func<TState, LedgerEvent, IEnumerable<Notice>>? notices
    )
        where TState : class
    {
        var name = $"{kind.Name}/{key}";
        foreach (var happened in decision.Events)
        {
            stream = stream with
            {
                Version = stream.Version + 1,
                State = kind.Fold(stream.State, happened),
            };
            var entry = new Entry(
                NextSequence(),
                stream.Id,
                stream.Version,
                happened,
                actor,
                governed
            );
            stream = stream with { Head = _rows.Insert(entry, name, stream.Head) };
            _step?.Invoke("entry");
            var number = 0;
            foreach (var notice in notices?.Invoke((TState)stream.State, happened) ?? [])
                _projections.Queue(
                    $"{name}/{stream.Version}/{number++}",
                    stream.Id,
                    notice,
                    happened.At
                );
        }
        return stream;
    }

    /// <summary>The number a register gives next in a year, <c>2026-000123</c>.</summary>
    public string PeekNumber(string register, int year) =>
        $"{year}-{Connection.ExecuteScalar<long>(
            "SELECT coalesce(max(last), 0) + 1 FROM numbers WHERE register = @register AND year = @year",
            new { register, year }
        ):000000}";

    /// <summary>Uses the number <see cref="PeekNumber"/> gave, once the command that asked for it was accepted.</summary>
    public void TakeNumber(string register, int year) =>
        Connection.Execute(
            "INSERT INTO numbers (register, year, last) VALUES (@register, @year, 1) ON CONFLICT DO UPDATE SET last = last + 1",
            new { register, year }
        );

    /// <summary>The moment as the database writes it.</summary>
    public static long Milliseconds(Instant at) => at.ToUnixTimeMilliseconds();

    private long NextSequence()
    {
        if (_lastSequence < 0)
            _lastSequence = _rows.LastSequence();
        return ++_lastSequence;
    }

    private Loaded Find(StreamKind kind, string key)
    {
        var at = (kind.Name, key);
        if (_loaded.TryGetValue(at, out var cached))
            return cached;
        var found = _rows.Find(kind, key) ?? new Loaded(0, 0, EntryHash.First, kind.Empty);
        if (_loaded.Count >= MostLoaded)
            _loaded.Clear();
        return _loaded[at] = found;
    }

    private void Keep(StreamKind kind, string key, Loaded after)
    {
        _loaded[(kind.Name, key)] = after;
        _touched.Add((kind.Name, key));
        _changes.Add(new(kind.Name, key, after.Version));
    }

    internal void Begin() => _boundaries.Begin();

    internal void Commit() => _boundaries.Commit();

    /// <summary>Runs one command; what it throws undoes it alone, unless the file itself failed.</summary>
    internal void InSavepoint(Queued command)
    {
        var changes = _changes.Count;
        var sequence = _lastSequence;
        _touched.Clear();
        _boundaries.BeginCommand();
        try
        {
            command.Run(this);
            _step?.Invoke("carried out");
            _boundaries.EndCommand();
        }
        catch (Exception e) when (!IsTheFile(e) && !IsStop(e))
        {
            _boundaries.UndoCommand();
            foreach (var touched in _touched)
                _loaded.Remove(touched);
            _changes.RemoveRange(changes, _changes.Count - changes);
            _lastSequence = sequence;
            command.Threw(e);
        }
    }

    /// <summary>
    /// A wrong statement, a text beyond the engine's size, a constraint, a wrong type or a wrong parameter is the
    /// command's own fault; every other error of the engine is the file's.
    /// </summary>
    private static bool IsTheFile(Exception e) =>
        e is SqliteException { SqliteErrorCode: not (1 or 18 or 19 or 20 or 25) };

    private bool IsStop(Exception e) => _step is not null && e is OperationCanceledException;

    internal void Abandon()
    {
        try
        {
            _boundaries.Rollback();
        }
        catch (SqliteException)
        {
            // The failed statement had ended the transaction itself.
        }
        Forget();
    }

    private void Forget()
    {
        _loaded.Clear();
        _changes.Clear();
        _lastSequence = -1;
    }

    internal IReadOnlyList<StreamChange> TakeChanges()
    {
        StreamChange[] changes = [.. _changes];
        _changes.Clear();
        return changes;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _boundaries.Dispose();
        _buffer.Dispose();
        _rows.Dispose();
        _projections.Dispose();
    }
}

/// <summary>A stream in memory.</summary>
internal sealed record Loaded(long Id, long Version, byte[] Head, object State);

/// <summary>An entry about to be written.</summary>
internal sealed record Entry(
    long Sequence,
    long Stream,
    long Version,
    LedgerEvent Happened,
    string Actor,
    string Governed
);
