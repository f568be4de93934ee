using Dapper;
using Microsoft.Data.Sqlite;

namespace Huiyin.Storage.Ledger;

/// <summary>Every open obligation has exactly one wake-up, and nothing else has one.</summary>
internal static class WakeUpCheck
{
    /// <summary>Adds what is wrong; returns how many obligations are open.</summary>
    public static long Of(
        SqliteConnection connection,
        long stream,
        string name,
        IEnumerable<(string Id, long Due)> open,
        List<Damage> damages
    )
    {
        var owed = open.ToHashSet();
        var wakeUps = connection
            .Query<(string, long)>(
                "SELECT obligation, due FROM wakeups WHERE stream = @stream",
                new { stream }
            )
            .ToHashSet();
        foreach (var (id, _) in owed.Except(wakeUps))
            damages.Add(
                new(
                    null,
                    new(
                        $"{name} 的 {id} 未办结，却没有唤醒",
                        $"{name} owes {id} and nothing will wake it"
                    )
                )
            );
        foreach (var (id, _) in wakeUps.Except(owed))
            damages.Add(
                new(
                    null,
                    new(
                        $"{name} 对 {id} 有多余的唤醒",
                        $"{name} has a wake-up for {id}, which is not owed then"
                    )
                )
            );
        return owed.Count;
    }
}
