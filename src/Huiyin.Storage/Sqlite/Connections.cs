using Microsoft.Data.Sqlite;

namespace Huiyin.Storage.Sqlite;

/// <summary>Opens the office's file. Every durable commit reaches the disk before anybody is told.</summary>
internal static class Connections
{
    static Connections() => SQLitePCL.Batteries_V2.Init();

    public static SqliteConnection Writer(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        Run(
            connection,
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 4000;"
        );
        return connection;
    }

    public static SqliteConnection Reader(string path) => Open(path, SqliteOpenMode.ReadOnly);

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
        };
        var connection = new SqliteConnection(settings.ToString());
        connection.Open();
        Run(
            connection,
            "PRAGMA busy_timeout = 5000; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;"
        );
        return connection;
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
