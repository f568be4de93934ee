using System.Collections.Immutable;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Storage.Ledger;
using Huiyin.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Huiyin.Storage.Projections;

/// <summary>Keeps what pages query in step with the states, in the transaction that changed them.</summary>
internal sealed class ProjectionRows(SqliteConnection connection) : IDisposable
{
    private readonly Statement _incident = new(
        connection,
        """
        INSERT INTO incidents (stream, number, status, plan, title, place, level, exercise, reported, activated, ended)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        ON CONFLICT (stream) DO UPDATE SET status = ?3, title = ?5, place = ?6, level = ?7, activated = ?10, ended = ?11
        """
    );
    private readonly Statement _obligation = new(
        connection,
        """
        INSERT INTO obligations (stream, id, kind, subject, owner, what, citation, opened, due, state, closed, step, called, answered)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
        ON CONFLICT (stream, id) DO UPDATE SET due = ?9, state = ?10, closed = ?11, step = ?12, called = ?13, answered = ?14
        """
    );
    private readonly Statement _wake = new(
        connection,
        "INSERT INTO wakeups (stream, obligation, due) VALUES (?1, ?2, ?3) ON CONFLICT (stream, obligation) DO UPDATE SET due = ?3"
    );
    private readonly Statement _sleep = new(
        connection,
        "DELETE FROM wakeups WHERE stream = ?1 AND obligation = ?2"
    );
    private readonly Statement _notice = new(
        connection,
        """
        INSERT INTO outbox (key, stream, seat, zh, en, urgent, confirms, at, next_try)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8) ON CONFLICT (key) DO NOTHING
        """
    );

    /// <summary>Empties what <see cref="Update"/> fills.</summary>
    public void Clear() =>
        Connections.Run(
            connection,
            "DELETE FROM wakeups; DELETE FROM obligations; DELETE FROM incidents"
        );

    public void Update(StreamKind kind, long stream, object before, object after)
    {
        if (after is Incident run && (before is not Incident listed || !Shows(listed, run)))
            Write(stream, run);
        var was = kind.Obligations(before);
        foreach (var (id, obligation) in kind.Obligations(after))
            if (!ReferenceEquals(was.GetValueOrDefault(id), obligation))
                Write(stream, obligation, was.ContainsKey(id));
    }

    /// <summary>True when the list already says what it would say of the run.</summary>
    private static bool Shows(Incident listed, Incident run) =>
        listed.Exists
        && listed.Status == run.Status
        && listed.Level == run.Level
        && listed.ActivatedAt == run.ActivatedAt
        && listed.Ended == run.Ended
        && listed.Title == run.Title
        && listed.Place == run.Place;

    public void Queue(string key, long stream, Notice notice, Instant at) =>
        _notice
            .Bind(1, key)
            .Bind(2, stream)
            .Bind(3, notice.Seat)
            .Bind(4, notice.Text.Zh)
            .Bind(5, notice.Text.En)
            .Bind(6, notice.Urgent)
            .Bind(7, notice.Confirms)
            .Bind(8, WriteSession.Milliseconds(at))
            .Run();

    private void Write(long stream, Incident run) =>
        _incident
            .Bind(1, stream)
            .Bind(2, run.Number)
            .Bind(3, run.Status.ToString())
            .Bind(4, run.PlanId)
            .Bind(5, run.Title)
            .Bind(6, run.Place)
            .Bind(7, run.Level)
            .Bind(8, run.Exercise)
            .Bind(9, WriteSession.Milliseconds(run.ReportedAt))
            .Bind(10, At(run.ActivatedAt))
            .Bind(11, At(run.Ended?.At))
            .Run();

    private void Write(long stream, Obligation obligation, bool known)
    {
        _obligation
            .Bind(1, stream)
            .Bind(2, obligation.Id)
            .Bind(3, obligation.Kind.ToString())
            .Bind(4, obligation.Subject)
            .Bind(5, obligation.Owner)
            .Bind(6, obligation.What)
            .Bind(7, obligation.Basis.Citation)
            .Bind(8, WriteSession.Milliseconds(obligation.Opened))
            .Bind(9, At(obligation.Due))
            .Bind(10, obligation.State.ToString())
            .Bind(11, At(obligation.Closed))
            .Bind(12, obligation.Step)
            .Bind(13, obligation.Called.LastOrDefault())
            .Bind(14, At(obligation.CallAcknowledged))
            .Run();
        if (obligation.IsOpen)
            _wake
                .Bind(1, stream)
                .Bind(2, obligation.Id)
                .Bind(3, WriteSession.Milliseconds(obligation.Wake))
                .Run();
        else if (known)
            _sleep.Bind(1, stream).Bind(2, obligation.Id).Run();
    }

    private static long? At(Instant? at) =>
        at is { } instant ? WriteSession.Milliseconds(instant) : null;

    public void Dispose()
    {
        _incident.Dispose();
        _obligation.Dispose();
        _wake.Dispose();
        _sleep.Dispose();
        _notice.Dispose();
    }
}
