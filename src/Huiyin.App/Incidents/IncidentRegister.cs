using System.Collections.Immutable;
using Dapper;
using Huiyin.App.Hosting;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Storage.Ledger;

namespace Huiyin.App.Incidents;

/// <summary>Looks incidents and what they owe up.</summary>
public sealed class IncidentRegister(LedgerStore store, TimeProvider time)
{
    internal const int PageSize = 50;

    /// <summary>An incident by number or id; null where there is none.</summary>
    public FoundIncident? Find(string numberOrId) =>
        store.Read(reader =>
            reader.QueryFirstOrDefault<string>(
                """
                SELECT key FROM streams WHERE kind = 'incident' AND key = @numberOrId
                UNION ALL SELECT key FROM incidents JOIN streams ON streams.id = stream WHERE number = @numberOrId
                """,
                new { numberOrId = numberOrId.ToLowerInvariant() }
            )
                is { } key
                ? new FoundIncident(key, StreamReads.State(reader, Streams.Incident, key))
                : null
        );

    /// <summary>The incidents that are not over, newest first.</summary>
    public IReadOnlyList<FoundIncident> Running() =>
        store.Read(reader =>
            reader
                .Query<string>(
                    """
                    SELECT key FROM incidents JOIN streams ON streams.id = stream
                    WHERE status IN ('Proposed', 'StandingBy', 'Active') ORDER BY reported DESC, number DESC LIMIT 100
                    """
                )
                .Select(key => new FoundIncident(
                    key,
                    StreamReads.State(reader, Streams.Incident, key)
                ))
                .ToList()
        );

    /// <summary>A page of incidents, newest first; of one status or of every, exercises or not or both.</summary>
    public IReadOnlyList<IncidentRow> Newest(
        string? status = null,
        int page = 1,
        bool? exercise = null
    ) =>
        store.Read(reader =>
            reader
                .Query<IncidentRow>(
                    """
                    SELECT number, status, plan, title, place, level, exercise, reported, activated, ended,
                        (SELECT min(due) FROM obligations WHERE stream = incidents.stream AND state = 'Open') AS next
                    FROM incidents WHERE (@status IS NULL OR lower(status) = replace(lower(@status), '-', ''))
                        AND (@exercise IS NULL OR exercise = @exercise)
                    ORDER BY reported DESC, number DESC LIMIT @PageSize OFFSET @skip
                    """,
                    new
                    {
                        status,
                        exercise,
                        PageSize,
                        skip = (page - 1L) * PageSize,
                    }
                )
                .ToList()
        );

    /// <summary>A page of obligations by due time; those without a due come last.</summary>
    public IReadOnlyList<ObligationRow> Obligations(ObligationFilter filter, int page = 1) =>
        store.Read(reader =>
            reader
                .Query<ObligationRow>(
                    """
                    SELECT coalesce(number, streams.key) AS incident, coalesce(incidents.title, '') AS title, coalesce(exercise, 0) AS exercise, streams.kind AS stream, obligations.id, obligations.kind, subject, owner, what, citation, opened, due, obligations.state, closed, step, called, answered
                    FROM obligations JOIN streams ON streams.id = obligations.stream
                    LEFT JOIN incidents ON incidents.stream = obligations.stream
                    WHERE (@state IS NULL OR lower(obligations.state) = replace(lower(@state), '-', ''))
                        AND (@owner IS NULL OR owner = @owner) AND (NOT @late OR (obligations.state = 'Open' AND due < @now))
                    ORDER BY due IS NULL, due, incident, obligations.id LIMIT @PageSize OFFSET @skip
                    """,
                    new
                    {
                        state = filter.State,
                        owner = filter.Owner,
                        late = filter.Late,
                        now = time.Now().ToUnixTimeMilliseconds(),
                        PageSize,
                        skip = (page - 1L) * PageSize,
                    }
                )
                .ToList()
        );

    /// <summary>What is open and owed by, or called to, any of these seats.</summary>
    public IReadOnlyList<ObligationRow> OwedBy(IEnumerable<string> seats) =>
        store.Read(reader =>
            reader
                .Query<ObligationRow>(
                    """
                    SELECT coalesce(number, streams.key) AS incident, coalesce(incidents.title, '') AS title, coalesce(exercise, 0) AS exercise, streams.kind AS stream, obligations.id, obligations.kind, subject, owner, what, citation, opened, due, obligations.state, closed, step, called, answered
                    FROM obligations JOIN streams ON streams.id = obligations.stream
                    LEFT JOIN incidents ON incidents.stream = obligations.stream
                    WHERE obligations.state = 'Open' AND (owner IN @seats OR called IN @seats)
                    ORDER BY due IS NULL, due, incident, obligations.id LIMIT 500
                    """,
                    new { seats = seats.ToArray() }
                )
                .ToList()
        );

    /// <summary>What happened to an incident, oldest first.</summary>
    public ImmutableArray<LedgerEntry> Entries(string key) =>
        store.Read(reader => StreamReads.Entries(reader, Streams.Incident, key));
}

/// <summary>An incident that was looked up.</summary>
public sealed record FoundIncident(string Key, Incident Run);

/// <summary>Which obligations.</summary>
public sealed record ObligationFilter(
    string? State = null,
    string? Owner = null,
    bool Late = false
);

/// <summary>An incident in a list; times are milliseconds since 1970-01-01 UTC.</summary>
public sealed class IncidentRow
{
    /// <summary>Its number.</summary>
    public string Number { get; init; } = "";

    /// <summary>Its status.</summary>
    public IncidentStatus Status { get; init; }

    /// <summary>The plan's id.</summary>
    public string Plan { get; init; } = "";

    /// <summary>What is happening.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where.</summary>
    public string Place { get; init; } = "";

    /// <summary>The level decided.</summary>
    public string? Level { get; init; }

    /// <summary>True for an exercise.</summary>
    public bool Exercise { get; init; }

    /// <summary>When it was reported.</summary>
    public long Reported { get; init; }

    /// <summary>When it was activated.</summary>
    public long? Activated { get; init; }

    /// <summary>When it ended.</summary>
    public long? Ended { get; init; }

    /// <summary>When the next thing falls due.</summary>
    public long? Next { get; init; }
}

/// <summary>An obligation in a list; times are milliseconds since 1970-01-01 UTC.</summary>
public sealed class ObligationRow
{
    /// <summary>The number of the incident it belongs to, or the id of the plan.</summary>
    public string Incident { get; init; } = "";

    /// <summary>The incident's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The kind of stream it lives in: an incident, or a plan that owes it for itself.</summary>
    public string Stream { get; init; } = "";

    /// <summary>True for what a plan owes for itself.</summary>
    public bool OfPlan => Stream == "plan";

    /// <summary>True where the incident is an exercise.</summary>
    public bool Exercise { get; init; }

    /// <summary>Its id in the incident.</summary>
    public string Id { get; init; } = "";

    /// <summary>What kind of act is owed.</summary>
    public ObligationKind Kind { get; init; }

    /// <summary>The task or report rule.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The seat that owes it.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What is owed.</summary>
    public string What { get; init; } = "";

    /// <summary>The clause.</summary>
    public string Citation { get; init; } = "";

    /// <summary>When it arose.</summary>
    public long Opened { get; init; }

    /// <summary>By when.</summary>
    public long? Due { get; init; }

    /// <summary>Where it stands.</summary>
    public ObligationState State { get; init; }

    /// <summary>When it was closed.</summary>
    public long? Closed { get; init; }

    /// <summary>How many calls up the chain there were.</summary>
    public int Step { get; init; }

    /// <summary>The seat called last.</summary>
    public string? Called { get; init; }

    /// <summary>When the last call was answered.</summary>
    public long? Answered { get; init; }
}
