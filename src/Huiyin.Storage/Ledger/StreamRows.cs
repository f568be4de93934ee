using Dapper;
using Huiyin.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Huiyin.Storage.Ledger;

/// <summary>The tables <c>streams</c> and <c>ledger</c>, by statements prepared once.</summary>
internal sealed class StreamRows(SqliteConnection connection) : IDisposable
{
    private readonly Statement _find = new(
        connection,
        "SELECT id, version, head, state FROM streams WHERE kind = ?1 AND key = ?2"
    );
    private readonly Statement _insertStream = new(
        connection,
        "INSERT INTO streams (kind, key, version, head, state) VALUES (?1, ?2, 0, ?3, x'') RETURNING id"
    );
    private readonly Statement _updateStream = new(
        connection,
        "UPDATE streams SET version = ?2, head = ?3, state = ?4 WHERE id = ?1"
    );
    private readonly Statement _insertEntry = new(
        connection,
        "INSERT INTO ledger (seq, stream, version, type, data, at, actor, governed, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
    );

    public long LastSequence() =>
        connection.ExecuteScalar<long>("SELECT coalesce(max(seq), 0) FROM ledger");

    public Loaded? Find(StreamKind kind, string key) =>
        _find
            .Bind(1, kind.Name)
            .Bind(2, key)
            .First(row => new Loaded(
                raw.sqlite3_column_int64(row, 0),
                raw.sqlite3_column_int64(row, 1),
                raw.sqlite3_column_blob(row, 2).ToArray(),
                kind.Read(raw.sqlite3_column_blob(row, 3))
            ));

    public long Insert(StreamKind kind, string key, Loaded stream) =>
        _insertStream
            .Bind(1, kind.Name)
            .Bind(2, key)
            .Bind(3, stream.Head)
            .First(row => raw.sqlite3_column_int64(row, 0));

    public void Update(Loaded stream, ReadOnlySpan<byte> state) =>
        _updateStream
            .Bind(1, stream.Id)
            .Bind(2, stream.Version)
            .Bind(3, stream.Head)
            .Bind(4, state)
            .Run();

    /// <summary>Writes the entry and returns its hash.</summary>
    public byte[] Insert(Entry entry, string stream, byte[] previous)
    {
        var type = EventCodec.Name(entry.Happened);
        var data = EventCodec.Write(entry.Happened);
        var at = WriteSession.Milliseconds(entry.Happened.At);
        var hash = EntryHash.Of(
            previous,
            stream,
            entry.Version,
            type,
            data,
            at,
            entry.Actor,
            entry.Governed
        );
        _insertEntry
            .Bind(1, entry.Sequence)
            .Bind(2, entry.Stream)
            .Bind(3, entry.Version)
            .Bind(4, type)
            .Bind(5, data)
            .Bind(6, at)
            .Bind(7, entry.Actor)
            .Bind(8, entry.Governed)
            .Bind(9, hash)
            .Run();
        return hash;
    }

    public void Dispose()
    {
        _find.Dispose();
        _insertStream.Dispose();
        _updateStream.Dispose();
        _insertEntry.Dispose();
    }
}
