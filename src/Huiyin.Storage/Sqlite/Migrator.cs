using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Huiyin.Storage.Sqlite;

/// <summary>
/// Brings a file to the present shape: numbered scripts, forward only, each in its own transaction. A file that holds
/// anything is copied beside itself first.
/// </summary>
internal static class Migrator
{
    /// <exception cref="NewerFileException">The file has a shape this program does not know.</exception>
    public static void Migrate(SqliteConnection connection, string path) =>
        Migrate(connection, path, [.. Scripts()]);

    /// <summary>The same with given scripts, in the order of their numbers.</summary>
    internal static void Migrate(
        SqliteConnection connection,
        string path,
        IReadOnlyList<Script> scripts
    )
    {
        RefuseNewer(connection, path, scripts[^1].Number);
        var applied = Applied(connection);
        var pending = scripts.Where(script => script.Number > applied).ToList();
        if (pending.Count == 0)
            return;
        if (applied > 0)
            Backup(connection, $"{path}.before-{pending[0].Number:0000}");
        foreach (var script in pending)
            Apply(connection, script);
    }

    /// <summary>True for a file in which nothing was made yet: a start that was stopped leaves one.</summary>
    public static bool IsFresh(SqliteConnection connection) =>
        Applied(connection) == 0
        && connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;

    /// <exception cref="NewerFileException">The file has a shape this program does not know.</exception>
    public static void RefuseNewer(SqliteConnection connection, string path) =>
        RefuseNewer(connection, path, Scripts().Last().Number);

    private static void RefuseNewer(SqliteConnection connection, string path, int known)
    {
        if (Applied(connection) is var applied && applied > known)
            throw new NewerFileException(path, applied, known);
    }

    private static long Applied(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("PRAGMA user_version");

    private static void Apply(SqliteConnection connection, Script script)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(script.Sql, transaction: transaction);
        connection.Execute($"PRAGMA user_version = {script.Number}", transaction: transaction);
        transaction.Commit();
    }

    private static void Backup(SqliteConnection connection, string path)
    {
        using var copy = new SqliteConnection($"Data Source={path};Pooling=False");
        copy.Open();
        connection.BackupDatabase(copy);
    }

    internal static IEnumerable<Script> Scripts()
    {
        var assembly = typeof(Migrator).Assembly;
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
                .Order()
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var number = name.Split('.')[^2].Split('_')[0];
            yield return new(int.Parse(number, CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }

    internal sealed record Script(int Number, string Sql);
}
