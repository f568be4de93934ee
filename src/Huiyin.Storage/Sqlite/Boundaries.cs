using Microsoft.Data.Sqlite;

namespace Huiyin.Storage.Sqlite;

/// <summary>Where a group and each command in it begin and end; prepared once, for they come with every command.</summary>
internal sealed class Boundaries(SqliteConnection connection) : IDisposable
{
    private readonly Statement _begin = new(connection, "BEGIN IMMEDIATE");
    private readonly Statement _commit = new(connection, "COMMIT");
    private readonly Statement _rollback = new(connection, "ROLLBACK");
    private readonly Statement _savepoint = new(connection, "SAVEPOINT command");
    private readonly Statement _release = new(connection, "RELEASE command");
    private readonly Statement _undo = new(connection, "ROLLBACK TO command");

    public void Begin() => _begin.Run();

    public void Commit() => _commit.Run();

    public void Rollback() => _rollback.Run();

    public void BeginCommand() => _savepoint.Run();

    public void EndCommand() => _release.Run();

    public void UndoCommand()
    {
        _undo.Run();
        _release.Run();
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _begin, _commit, _rollback, _savepoint, _release, _undo })
            statement.Dispose();
    }
}
