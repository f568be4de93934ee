using System.Collections.Immutable;
using Dapper;
using Huiyin.Core;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Huiyin.Storage.Ledger;

/// <summary>Reads streams beside the writer.</summary>
public static class StreamReads
{
    /// <summary>The state of a stream; the empty state where there is none.</summary>
    public static TState State<TState>(SqliteConnection reader, StreamKind<TState> kind, string key)
        where TState : class =>
        reader.ExecuteScalar<byte[]?>(
            "SELECT state FROM streams WHERE kind = @Name AND key = @key",
            new { kind.Name, key }
        )
            is { } state
            ? (TState)kind.Read(state)
            : (TState)kind.Empty;

    /// <summary>The states of every stream of a kind.</summary>
    public static IEnumerable<TState> States<TState>(
        SqliteConnection reader,
        StreamKind<TState> kind
    )
        where TState : class =>
        reader
            .Query<byte[]>(
                "SELECT state FROM streams WHERE kind = @Name ORDER BY id",
                new { kind.Name }
            )
            .Select(state => (TState)kind.Read(state));

    /// <summary>The entries of a stream, oldest first.</summary>
    public static ImmutableArray<LedgerEntry> Entries(
        SqliteConnection reader,
        StreamKind kind,
        string key
    ) =>
        [
            .. reader
                .Query<(long, long, string, byte[], long, string)>(
                    """
                    SELECT seq, ledger.version, type, data, at, actor FROM ledger
                    JOIN streams ON streams.id = stream WHERE kind = @Name AND key = @key ORDER BY ledger.version
                    """,
                    new { kind.Name, key }
                )
                .Select(row => new LedgerEntry(
                    row.Item1,
                    row.Item2,
                    Instant.FromUnixTimeMilliseconds(row.Item5),
                    row.Item6,
                    EventCodec.Read(row.Item3, row.Item4)
                )),
        ];
}

/// <summary>An entry of the ledger as it reads.</summary>
/// <param name="Sequence">Its number in the whole ledger.</param>
/// <param name="Version">Its number in its stream.</param>
/// <param name="At">When it was written.</param>
/// <param name="Actor">Who gave the command.</param>
/// <param name="Event">What happened.</param>
public sealed record LedgerEntry(
    long Sequence,
    long Version,
    Instant At,
    string Actor,
    LedgerEvent Event
);
