using Dapper;
using Microsoft.Data.Sqlite;

namespace Huiyin.IntegrationTests.Simulation;

/// <summary>Everything the office's file says, table by table.</summary>
internal sealed record Aftermath(string Everything)
{
    public static Aftermath Of(SimulatedOffice office) =>
        new(
            office.Office.Store.Read(reader =>
                string.Join('\n', Tables(reader).Select(table => Rows(reader, table)))
            )
        );

    private static IEnumerable<string> Tables(SqliteConnection reader) =>
        reader.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");

    private static string Rows(SqliteConnection reader, string table)
    {
        var columns = reader.Query<string>($"SELECT name FROM pragma_table_info('{table}')");
        var row = string.Join(" || ' ' || ", columns.Select(column => $"quote({column})"));
        return $"{table}\n{string.Join('\n', reader.Query<string>($"SELECT {row} FROM {table} ORDER BY 1"))}";
    }
}
