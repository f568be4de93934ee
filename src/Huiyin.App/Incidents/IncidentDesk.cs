using System.Collections.Immutable;
using Huiyin.App.Hosting;
using Huiyin.App.Plans;
using Huiyin.Core;
using Huiyin.Core.Clocks;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Plans.Library;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.App.Incidents;

/// <summary>Carries commands to runs: load, decide, append. Every branch is in the core.</summary>
public sealed class IncidentDesk(
    LedgerStore store,
    PlanShelf shelf,
    TimeProvider time,
    WorkingCalendar calendar
)
{
    /// <summary>The register that numbers incidents.</summary>
    public const string Register = "incident";

    /// <summary>Reports an incident. The id is the caller's, so that a form sent twice reports once.</summary>
    public Task<Outcome<Incident>> Report(
        IncidentId id,
        string plan,
        IncidentReport report,
        Actor by
    ) =>
        store.Write(session =>
        {
            var record = session.Load(Streams.Plan, plan);
            if (record.Versions.IsEmpty)
                return Refused(Refusal.NoSuchPlan(plan));
            if (record.RefuseNew(shelf.Today) is { } refusal)
                return Refused(refusal);
            var context = Context(session, record, record.InForceOn(shelf.Today)!.Hash);
            var now = time.Now();
            var run = session.Load(Streams.Incident, id.ToString());
            var year = YearOf(now, context);
            var decision = report
                .Command(by, session.PeekNumber(Register, year))
                .Decide(run, context, now);
            if (!decision.Events.IsEmpty)
                session.TakeNumber(Register, year);
            return Append(session, id.ToString(), decision, by, context);
        });

    /// <summary>Carries a command to the run of that id.</summary>
    /// <param name="id">The incident's id.</param>
    /// <param name="command">The command.</param>
    /// <param name="request">
    /// What the sender calls this request; one of the same name that was carried out is not carried out again.
    /// </param>
    public Task<Outcome<Incident>> Do(string id, IncidentCommand command, string? request = null) =>
        store.Write(session =>
            request is null ? Do(session, id, command) : DoOnce(session, id, command, request)
        );

    private Outcome<Incident> DoOnce(
        WriteSession session,
        string id,
        IncidentCommand command,
        string request
    )
    {
        if (AnsweredRequests.Contains(session, request))
            return new(
                session.Load(Streams.Incident, id),
                session.VersionOf(Streams.Incident, id),
                [],
                null
            );
        var outcome = Do(session, id, command);
        if (!outcome.Events.IsEmpty)
            AnsweredRequests.Keep(session, request, $"{id}/{outcome.Version}", time.Now());
        return outcome;
    }

    /// <summary>The same, on the writer.</summary>
    internal Outcome<Incident> Do(WriteSession session, string id, IncidentCommand command)
    {
        var run = session.Load(Streams.Incident, id);
        if (!run.Exists)
            return Refused(Refusal.NoSuchIncident(id));
        var context = Context(session, session.Load(Streams.Plan, run.PlanId), run.PlanHash);
        var outcome = Append(
            session,
            id,
            command.Decide(run, context, time.Now()),
            command.By,
            context
        );
        if (run.Exercise && outcome.Events.OfType<StoodDown>().Any())
            shelf.Drilled(session, run.PlanId, command.By);
        return outcome;
    }

    /// <summary>What surrounds a run now, for pages that show what could be done.</summary>
    public IncidentContext ContextOf(Incident run, Office office, PlanRecord plan) =>
        new(office, shelf.Compiled(plan, run.PlanHash), plan.Bindings, calendar);

    private IncidentContext Context(WriteSession session, PlanRecord plan, string hash) =>
        new(
            session.Load(Streams.Office, Streams.OfficeKey),
            shelf.Compiled(plan, hash),
            plan.Bindings,
            calendar
        )
        {
            Retired = plan.Retired is not null,
        };

    private static Outcome<Incident> Append(
        WriteSession session,
        string id,
        Decision decision,
        Actor by,
        IncidentContext context
    )
    {
        return session.Append(
            Streams.Incident,
            id,
            decision,
            by.Id,
            context.Plan.Hash,
            (run, happened) => IncidentNotices.For(run, happened, context)
        );
    }

    private static Outcome<Incident> Refused(Refusal refusal) =>
        new(Incident.Empty, 0, [], refusal);

    private static int YearOf(Instant now, IncidentContext context) =>
        now.InZone(context.Zone).Year;
}

/// <summary>What somebody reports.</summary>
public sealed record IncidentReport(
    string Title,
    string Place,
    ImmutableSortedDictionary<string, string?> Facts
)
{
    /// <summary>True for an exercise.</summary>
    public bool Exercise { get; init; }

    /// <summary>The number of the incident this one takes up again.</summary>
    public string? Continues { get; init; }

    internal ReportIncident Command(Actor by, string number) =>
        new(by, number, Title, Place, Facts) { Exercise = Exercise, Continues = Continues };
}
