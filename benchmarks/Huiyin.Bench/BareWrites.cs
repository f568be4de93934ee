using System.Diagnostics;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Huiyin.Bench;

/// <summary>Writes the rows of a finished run again: the same tables, statements and sizes, and nothing decided.</summary>
internal static class BareWrites
{
    private sealed record Row(string Sql, object?[] Values);

    /// <summary>Returns the seconds it took.</summary>
    public static double Replay(string from, string to, int commands, int group)
    {
        var rows = Load(from, commands);
        using var connection = new SqliteConnection($"Data Source={to};Pooling=False");
        connection.Open();
        connection.Execute(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000;"
        );
        foreach (var table in Schema(from))
            connection.Execute(table);
        var watch = Stopwatch.StartNew();
        Write(connection, rows, commands, group);
        return watch.Elapsed.TotalSeconds;
    }

    private static void Write(SqliteConnection connection, List<Row> rows, int commands, int group)
    {
        var prepared = new Dictionary<string, SqliteCommand>();
        var perCommit = Math.Max(1, rows.Count / Math.Max(1, commands / group));
        foreach (var chunk in rows.Chunk(perCommit))
        {
            connection.Execute("BEGIN IMMEDIATE");
            foreach (var row in chunk)
                Run(connection, prepared, row);
            connection.Execute("COMMIT");
        }
    }

    private static void Run(
        SqliteConnection connection,
        Dictionary<string, SqliteCommand> prepared,
        Row row
    )
    {
        if (!prepared.TryGetValue(row.Sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = row.Sql;
            for (var i = 1; i <= row.Values.Length; i++)
                command.Parameters.Add(new SqliteParameter($"${i}", null));
            prepared[row.Sql] = command;
        }
        for (var i = 0; i < row.Values.Length; i++)
            command.Parameters[i].Value = row.Values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private static IEnumerable<string> Schema(string from)
    {
        using var source = Open(from);
        return source
            .Query<string>(
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC"
            )
            .ToList();
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>
    /// Every ledger entry and notice once; the stream's state once a command; the incident's row when it is reported and
    /// when it is activated; every obligation and its wake-up when they open and when they close. The rows are dealt out to the
    /// commands evenly, so that every commit touches every table as it does in the run.
    /// </summary>
    private static List<Row> Load(string from, int commands)
    {
        using var source = Open(from);
        var streams = Table(source, "streams", "WHERE kind = 'incident'");
        var incidents = Table(source, "incidents");
        var obligations = Table(source, "obligations");
        var ledger = Table(source, "ledger").Select(values => Insert("ledger", values)).ToList();
        var outbox = Table(source, "outbox").Select(values => Insert("outbox", values)).ToList();
        var activated = incidents.Select(Activated).ToList();
        var opened = obligations.Select(Opened).ToList();
        var closed = obligations
            .Where(values => (string)values[9]! != "Open")
            .Select(Closed)
            .ToList();
        return
        [
            .. Table(source, "streams").Select(values => Insert("streams", values)),
            .. incidents.Select(values => Insert("incidents", values)),
            .. Enumerable
                .Range(0, commands)
                .SelectMany(i =>
                    Command(streams[i % streams.Count])
                        .Concat(Share(activated, i, commands))
                        .Concat(Share(ledger, i, commands))
                        .Concat(Share(outbox, i, commands))
                        .Concat(Share(opened, i, commands).SelectMany(rows => rows))
                        .Concat(Share(closed, i, commands).SelectMany(rows => rows))
                ),
        ];
    }

    private static IEnumerable<T> Share<T>(List<T> all, int part, int parts)
    {
        var (first, end) = (
            (int)((long)all.Count * part / parts),
            (int)((long)all.Count * (part + 1) / parts)
        );
        return all.GetRange(first, end - first);
    }

    private static IEnumerable<Row> Command(object?[] stream) =>
        [
            new(
                "UPDATE streams SET version = $2, head = $3, state = $4 WHERE id = $1",
                [stream[0], stream[3], stream[4], stream[5]]
            ),
        ];

    private static Row Activated(object?[] incident) =>
        new(
            "UPDATE incidents SET status = $2, title = $3, place = $4, level = $5, activated = $6, ended = $7 WHERE stream = $1",
            [
                incident[0],
                incident[2],
                incident[4],
                incident[5],
                incident[6],
                incident[9],
                incident[10],
            ]
        );

    private static IEnumerable<Row> Opened(object?[] obligation) =>
        [
            Insert("obligations", obligation),
            Insert("wakeups", [obligation[0], obligation[1], obligation[7]]),
        ];

    private static IEnumerable<Row> Closed(object?[] obligation) =>
        [
            new(
                "UPDATE obligations SET due = $3, state = $4, closed = $5, step = $6, called = $7, answered = $8 WHERE stream = $1 AND id = $2",
                [obligation[0], obligation[1], .. obligation[8..14]]
            ),
            new(
                "DELETE FROM wakeups WHERE stream = $1 AND obligation = $2",
                [obligation[0], obligation[1]]
            ),
        ];

    private static Row Insert(string table, object?[] values) =>
        new(
            $"INSERT INTO {table} VALUES ({string.Join(", ", values.Select((_, i) => $"${i + 1}"))})",
            values
        );

    private static List<object?[]> Table(
        SqliteConnection source,
        string table,
        string where = ""
    ) =>
        source
            .Query($"SELECT * FROM {table} {where}")
            .Select(row => ((IDictionary<string, object?>)row).Values.ToArray())
            .ToList();
}
