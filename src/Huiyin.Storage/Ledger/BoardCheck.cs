using Dapper;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Huiyin.Storage.Ledger;

/// <summary>What the pages query must say what the states say: an obligation that no board shows is one that ended silently.</summary>
internal static class BoardCheck
{
    public static IEnumerable<Damage> Of(
        SqliteConnection connection,
        long stream,
        string name,
        object state,
        IEnumerable<Obligation> obligations
    ) =>
        Obligations(connection, stream, name, obligations)
            .Concat(state is Incident run ? Incident(connection, stream, name, run) : []);

    private static IEnumerable<Damage> Obligations(
        SqliteConnection connection,
        long stream,
        string name,
        IEnumerable<Obligation> obligations
    )
    {
        var shown = connection
            .Query<(string, string, string, long?, long?, long)>(
                "SELECT id, owner, state, due, closed, step FROM obligations WHERE stream = @stream",
                new { stream }
            )
            .ToHashSet();
        shown.SymmetricExceptWith(
            obligations.Select(owed =>
                (
                    owed.Id,
                    owed.Owner,
                    owed.State.ToString(),
                    At(owed.Due),
                    At(owed.Closed),
                    (long)owed.Step
                )
            )
        );
        return shown
            .Select(row => row.Item1)
            .Distinct()
            .Select(id => new Damage(
                null,
                new(
                    $"{name} 的应办事项 {id} 在列表中的记载与账本不符",
                    $"the board does not show {id} of {name} as the ledger has it"
                )
            ));
    }

    private static IEnumerable<Damage> Incident(
        SqliteConnection connection,
        long stream,
        string name,
        Incident run
    )
    {
        var shown = connection.QuerySingleOrDefault<(string, string, string, string?)>(
            "SELECT number, status, title, level FROM incidents WHERE stream = @stream",
            new { stream }
        );
        if (shown != (run.Number, run.Status.ToString(), run.Title, run.Level))
            yield return new(
                null,
                new(
                    $"{name} 在列表中的记载与账本不符",
                    $"the board does not show {name} as the ledger has it"
                )
            );
    }

    private static long? At(Instant? at) => at?.ToUnixTimeMilliseconds();
}
