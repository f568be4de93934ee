using Dapper;
using Huiyin.Storage.Projections;
using Huiyin.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Huiyin.Storage.Ledger;

/// <summary>
/// Makes everything that follows from the ledger anew: the states, what pages query, and the wake-ups. Notices are no
/// part of it, for whether one arrived is a fact of its own.
/// </summary>
internal static class Rebuild
{
    /// <summary>Rebuilds in one transaction; a failure leaves the file as it was.</summary>
    /// <exception cref="DamagedLedgerException">An entry cannot be read.</exception>
    public static void All(SqliteConnection connection)
    {
        using var projections = new ProjectionRows(connection);
        Connections.Run(connection, "BEGIN IMMEDIATE");
        try
        {
            projections.Clear();
            foreach (var stream in Streams(connection))
                One(connection, projections, stream);
            StateFormat.Mark(connection);
            Connections.Run(connection, "COMMIT");
        }
        catch
        {
            Connections.Run(connection, "ROLLBACK");
            throw;
        }
    }

    private static void One(
        SqliteConnection connection,
        ProjectionRows projections,
        StreamRow stream
    )
    {
        var kind = Ledger.Streams.Named(stream.Kind);
        var state = kind.Empty;
        foreach (var (sequence, type, data) in Entries(connection, stream.Id))
            state = Fold(kind, state, sequence, type, data);
        connection.Execute(
            "UPDATE streams SET state = @state WHERE id = @Id",
            new { state = StateBuffer.Bytes(kind, state), stream.Id }
        );
        projections.Update(kind, stream.Id, kind.Empty, state);
    }

    private static object Fold(
        StreamKind kind,
        object state,
        long sequence,
        string type,
        byte[] data
    )
    {
        try
        {
            return kind.Fold(state, EventCodec.Read(type, data));
        }
        catch (Exception e)
            when (e is DamagedLedgerException or ArgumentException or KeyNotFoundException)
        {
            throw new DamagedLedgerException(e.Message) { Entry = sequence };
        }
    }

    private static List<StreamRow> Streams(SqliteConnection connection) =>
        connection.Query<StreamRow>("SELECT id, kind FROM streams ORDER BY id").AsList();

    private static IEnumerable<(long, string, byte[])> Entries(
        SqliteConnection connection,
        long stream
    ) =>
        connection.Query<(long, string, byte[])>(
            "SELECT seq, type, data FROM ledger WHERE stream = @stream ORDER BY version",
            new { stream },
            buffered: false
        );

    private sealed record StreamRow(long Id, string Kind);
}
