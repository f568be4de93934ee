using Dapper;
using Huiyin.App.Incidents;
using Huiyin.Storage.Ledger;

namespace Huiyin.App.Plans;

/// <summary>When and for what the office used its plans.</summary>
public sealed class PlanUse(LedgerStore store)
{
    /// <summary>When each plan was last used, in milliseconds since 1970-01-01 UTC.</summary>
    public IReadOnlyDictionary<string, long> Last() =>
        store.Read(reader =>
            reader
                .Query<(string Plan, long At)>(
                    "SELECT plan, max(reported) FROM incidents GROUP BY plan"
                )
                .ToDictionary(row => row.Plan, row => row.At, StringComparer.Ordinal)
        );

    /// <summary>The incidents under a plan, newest first.</summary>
    public IReadOnlyList<IncidentRow> Of(string plan, int most = 50) =>
        store.Read(reader =>
            reader
                .Query<IncidentRow>(
                    """
                    SELECT number, status, plan, title, place, level, exercise, reported, activated, ended
                    FROM incidents WHERE plan = @plan ORDER BY reported DESC, number DESC LIMIT @most
                    """,
                    new { plan, most }
                )
                .ToList()
        );
}
