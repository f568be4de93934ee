using System.Data;
using Dapper;
using Huiyin.Core;
using Huiyin.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Huiyin.Storage.Ledger;

/// <summary>What is wrong, and with which entry where one is to blame.</summary>
public sealed record Damage(long? Entry, Phrase What);

/// <summary>What a verification saw.</summary>
public sealed record VerificationResult(
    long Entries,
    long Streams,
    long OpenObligations,
    IReadOnlyList<Damage> Damages
);

/// <summary>
/// Proves the record: every entry's hash follows from the one before it in its stream, no number is missing, every
/// stream's state is the fold of its entries, the board shows what the states say, and every open obligation has exactly
/// one wake-up. States and wake-ups of
/// another format are not looked at: they are made anew when the file is opened.
/// </summary>
public static class Verification
{
    /// <summary>Verifies a file without writing to it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">Where the ledger is longer than this, only the streams that its last entries touched are folded.</param>
    /// <exception cref="NewerFileException">A newer program wrote it.</exception>
    /// <exception cref="DamagedLedgerException">The file is no ledger, or cannot be read.</exception>
    public static VerificationResult Verify(string path, long most = long.MaxValue)
    {
        try
        {
            using var connection = Connections.Reader(path);
            Migrator.RefuseNewer(connection, path);
            return Verify(connection, most);
        }
        catch (SqliteException e)
        {
            throw new DamagedLedgerException($"the file cannot be read as a ledger ({e.Message})");
        }
        catch (Exception e)
            when (e
                    is DataException
                        or InvalidOperationException
                        or InvalidCastException
                        or ArgumentException
                        or FormatException
                        or OverflowException
            )
        {
            throw new DamagedLedgerException($"a row cannot be read ({e.Message})");
        }
    }

    private static VerificationResult Verify(SqliteConnection connection, long most)
    {
        var damages = new List<Damage>();
        if (Migrator.IsFresh(connection))
            return new(0, 0, 0, damages);
        if (most == long.MaxValue)
            CheckPages(connection, damages);
        var entries = CheckSequence(connection, damages);
        var streams = 0L;
        var open = 0L;
        var trusted = StateFormat.IsCurrent(connection);
        foreach (var stream in StreamsTouchedSince(connection, entries - most))
        {
            streams++;
            open += CheckStream(connection, stream, trusted, damages);
        }
        CheckStrays(connection, damages);
        return new(
            entries,
            streams,
            open,
            [.. damages.OrderBy(found => found.Entry ?? long.MaxValue)]
        );
    }

    /// <summary>The engine's own check: every page is readable and every index agrees with its table.</summary>
    private static void CheckPages(SqliteConnection connection, List<Damage> damages)
    {
        foreach (var found in connection.Query<string>("PRAGMA integrity_check(5)"))
            if (found != "ok")
                damages.Add(
                    new(null, new($"文件已损坏（{found}）", $"the file is damaged ({found})"))
                );
    }

    private static IEnumerable<StreamRow> StreamsTouchedSince(
        SqliteConnection connection,
        long sequence
    ) =>
        connection.Query<StreamRow>(
            sequence <= 0
                ? "SELECT id, kind, key, version, head, state FROM streams ORDER BY id"
                : "SELECT id, kind, key, version, head, state FROM streams WHERE id IN (SELECT stream FROM ledger WHERE seq > @sequence)",
            new { sequence },
            buffered: false
        );

    private static long CheckSequence(SqliteConnection connection, List<Damage> damages)
    {
        var (count, last) = connection.QuerySingle<(long, long)>(
            "SELECT count(*), coalesce(max(seq), 0) FROM ledger"
        );
        if (count != last)
            damages.Add(new(FirstMissing(connection), new("该条缺失", "the entry is missing")));
        return count;
    }

    private static long FirstMissing(SqliteConnection connection) =>
        connection.ExecuteScalar<long>(
            """
            SELECT coalesce(min(n), 1) FROM (SELECT 1 AS n UNION ALL SELECT seq + 1 FROM ledger)
            WHERE n NOT IN (SELECT seq FROM ledger)
            """
        );

    private static long CheckStream(
        SqliteConnection connection,
        StreamRow stream,
        bool trusted,
        List<Damage> damages
    )
    {
        var before = damages.Count;
        var folded = Fold(connection, stream, damages);
        if (folded is not { } state || damages.Count > before)
            return 0;
        var kind = Streams.Named(stream.Kind);
        if (!trusted)
            return kind.Obligations(state).Values.Count(owed => owed.IsOpen);
        if (!StateBuffer.Bytes(kind, state).AsSpan().SequenceEqual(stream.State))
            damages.Add(
                new(
                    null,
                    new(
                        $"{stream.Name} 的状态与其记录不符",
                        $"the state of {stream.Name} is not what its entries give"
                    )
                )
            );
        damages.AddRange(
            BoardCheck.Of(connection, stream.Id, stream.Name, state, kind.Obligations(state).Values)
        );
        return WakeUpCheck.Of(
            connection,
            stream.Id,
            stream.Name,
            kind.Obligations(state)
                .Values.Where(o => o.IsOpen)
                .Select(o => (o.Id, WriteSession.Milliseconds(o.Wake))),
            damages
        );
    }

    private static object? Fold(SqliteConnection connection, StreamRow stream, List<Damage> damages)
    {
        var kind = Streams.Named(stream.Kind);
        var state = kind.Empty;
        var head = EntryHash.First;
        var version = 0L;
        foreach (var entry in Entries(connection, stream.Id))
        {
            if (entry.Version != ++version)
            {
                damages.Add(
                    new(
                        entry.Seq,
                        new(
                            $"{stream.Name} 缺少第 {version} 版",
                            $"{stream.Name} lacks its version {version}"
                        )
                    )
                );
                return null;
            }
            head = EntryHash.Of(
                head,
                stream.Name,
                version,
                entry.Type,
                entry.Data,
                entry.At,
                entry.Actor,
                entry.Governed
            );
            if (!head.AsSpan().SequenceEqual(entry.Hash))
            {
                damages.Add(
                    new(
                        entry.Seq,
                        new("该条写入后被改动", "the entry was changed after it was written")
                    )
                );
                return null;
            }
            try
            {
                state = kind.Fold(state, EventCodec.Read(entry.Type, entry.Data));
            }
            catch (Exception e)
                when (e is DamagedLedgerException or ArgumentException or KeyNotFoundException)
            {
                damages.Add(new(entry.Seq, Phrase.Same(e.Message)));
                return null;
            }
        }
        if (version != stream.Version || !head.AsSpan().SequenceEqual(stream.Head))
            damages.Add(
                new(
                    null,
                    new(
                        $"{stream.Name} 应有 {stream.Version} 条记录，实有 {version} 条",
                        $"{stream.Name} should have {stream.Version} entries and has {version}"
                    )
                )
            );
        return state;
    }

    private static void CheckStrays(SqliteConnection connection, List<Damage> damages)
    {
        foreach (
            var entry in connection.Query<long>(
                "SELECT seq FROM ledger WHERE stream NOT IN (SELECT id FROM streams)"
            )
        )
            damages.Add(new(entry, new("该条所属的事项流缺失", "the entry's stream is missing")));
        foreach (
            var obligation in connection.Query<string>(
                "SELECT obligation FROM wakeups WHERE stream NOT IN (SELECT id FROM streams)"
            )
        )
            damages.Add(
                new(
                    null,
                    new(
                        $"对 {obligation} 的唤醒不属于任何事项流",
                        $"a wake-up for {obligation} belongs to no stream"
                    )
                )
            );
    }

    private static IEnumerable<EntryRow> Entries(SqliteConnection connection, long stream) =>
        connection.Query<EntryRow>(
            "SELECT seq, version, type, CAST(data AS BLOB) AS data, at, actor, governed, hash FROM ledger WHERE stream = @stream ORDER BY version",
            new { stream },
            buffered: false
        );

    private sealed record StreamRow(
        long Id,
        string Kind,
        string Key,
        long Version,
        byte[] Head,
        byte[] State
    )
    {
        public string Name => $"{Kind}/{Key}";
    }

    private sealed record EntryRow(
        long Seq,
        long Version,
        string Type,
        byte[] Data,
        long At,
        string Actor,
        string Governed,
        byte[] Hash
    );
}
