using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Huiyin.Storage.Sqlite;

/// <summary>
/// A statement of the write path, prepared once and bound without boxes or copies; its parameters are <c>?1</c>,
/// <c>?2</c> and so on. It speaks to the engine directly because every command runs some twenty of them.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public Statement Bind(int position, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, position, value));
        return this;
    }

    public Statement Bind(int position, long? value) =>
        value is { } known ? Bind(position, known) : BindNull(position);

    public Statement Bind(int position, bool value) => Bind(position, value ? 1L : 0L);

    public Statement Bind(int position, string? value)
    {
        if (value is null)
            return BindNull(position);
        Check(raw.sqlite3_bind_text(_statement, position, value));
        return this;
    }

    public Statement Bind(int position, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(_statement, position, value));
        return this;
    }

    /// <summary>Runs it for what it writes.</summary>
    public void Run()
    {
        try
        {
            Check(raw.sqlite3_step(_statement));
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>Runs it for its first row, read by <paramref name="read"/>; the default where there is none.</summary>
    public T? First<T>(Func<sqlite3_stmt, T> read)
    {
        try
        {
            var step = raw.sqlite3_step(_statement);
            Check(step);
            return step == raw.SQLITE_ROW ? read(_statement) : default;
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    private Statement BindNull(int position)
    {
        Check(raw.sqlite3_bind_null(_statement, position));
        return this;
    }

    private void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(code, _database);
    }

    public void Dispose() => _statement.Dispose();
}
