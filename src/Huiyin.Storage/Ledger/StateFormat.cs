using Dapper;
using Microsoft.Data.Sqlite;

namespace Huiyin.Storage.Ledger;

/// <summary>
/// How states are written and folded. States and projections that another version wrote are not trusted: they are made
/// anew from the ledger when the file is opened.
/// </summary>
internal static class StateFormat
{
    /// <summary>Raise it whenever a state reads or folds differently, or a projection gains a column.</summary>
    public const int Current = 2;

    private const string Name = "state_format";

    public static void Ensure(SqliteConnection connection)
    {
        if (!IsCurrent(connection))
            Rebuild.All(connection);
    }

    /// <summary>Whether the states in the file are of this program's format.</summary>
    public static bool IsCurrent(SqliteConnection connection) =>
        connection.ExecuteScalar<int?>(
            "SELECT CAST(value AS INTEGER) FROM meta WHERE name = @Name",
            new { Name }
        ) == Current;

    public static void Mark(SqliteConnection connection) =>
        connection.Execute(
            "INSERT INTO meta (name, value) VALUES (@Name, @Current) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            new { Name, Current = $"{Current}" }
        );
}
