using System.Collections.Concurrent;
using System.Collections.Immutable;
using Huiyin.App.Hosting;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Library;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.App.Plans;

/// <summary>The office's plans, compiled once a version and kept.</summary>
public sealed class PlanShelf(LedgerStore store, TimeProvider time)
{
    // Days of effect are dates of the plans' own country.
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    private readonly ConcurrentDictionary<string, PlanFile> _loaded = new(StringComparer.Ordinal);

    /// <summary>Every plan of the office, by title.</summary>
    public IReadOnlyList<PlanRecord> All() =>
        store.Read(reader =>
            StreamReads
                .States(reader, Streams.Plan)
                .OrderBy(plan => plan.Current?.Title, StringComparer.Ordinal)
                .ToList()
        );

    /// <summary>One plan; the empty record where the office has none of that id.</summary>
    public PlanRecord Find(string id) =>
        store.Read(reader => StreamReads.State(reader, Streams.Plan, id));

    /// <summary>The day it is at the office.</summary>
    public LocalDate Today => time.Now().InZone(Zone).Date;

    /// <summary>The version that a new incident runs on today; null where none may.</summary>
    public PlanVersion? Usable(PlanRecord plan) =>
        plan.RefuseNew(Today) is null ? plan.InForceOn(Today) : null;

    /// <summary>A version as it runs.</summary>
    public CompiledPlan Compiled(PlanRecord plan, string hash) => Loaded(plan, hash).Compiled!;

    /// <summary>A version as it was read, with its clauses and diagnostics.</summary>
    public PlanFile Loaded(PlanRecord plan, string hash) =>
        _loaded.GetOrAdd(
            hash,
            wanted =>
            {
                var version = plan.Versions.Single(version => version.Hash == wanted);
                return PlanFile.Load(version.Yaml, version.Source);
            }
        );

    /// <summary>Takes a plan version into the office, with the new seats its roles need: all of it or nothing.</summary>
    public Task<Outcome<PlanRecord>> Adopt(
        Actor by,
        string yaml,
        string? source,
        ImmutableSortedDictionary<string, string> bindings,
        ImmutableArray<Seat> opened = default
    ) =>
        store.Write(session =>
        {
            var id = PlanFile.Load(yaml, source).Compiled?.Id ?? "";
            var plan = session.Load(Streams.Plan, id);
            var seats = Open(
                by,
                opened,
                session.Load(Streams.Office, Streams.OfficeKey),
                time.Now(),
                out var office
            );
            var decision = seats.Refusal is { } refusal
                ? refusal
                : new AdoptPlan(by, yaml, source, bindings).Decide(plan, office, time.Now());
            if (decision.Refusal is null)
                session.Append(Streams.Office, Streams.OfficeKey, seats, by.Id);
            return session.Append(Streams.Plan, id, decision, by.Id);
        });

    /// <summary>Makes new seats; <paramref name="after"/> is the office with them.</summary>
    internal static Decision Open(
        Actor by,
        ImmutableArray<Seat> seats,
        Office before,
        Instant now,
        out Office after
    )
    {
        after = before;
        var events = new List<LedgerEvent>();
        foreach (var seat in seats.IsDefault ? [] : seats)
        {
            var decision = new SetSeat(by, seat).Decide(after, now);
            if (decision.Refusal is { } refusal)
                return refusal;
            events.AddRange(decision.Events);
            after = decision.Events.Aggregate(after, OfficeApply.Apply);
        }
        return Decision.Of(events);
    }

    /// <summary>Takes a plan out of use for new incidents.</summary>
    public Task<Outcome<PlanRecord>> Suspend(string id, Actor by, string reason) =>
        store.Write(session =>
            session.Append(
                Streams.Plan,
                id,
                new SuspendPlan(by, reason).Decide(session.Load(Streams.Plan, id), time.Now()),
                by.Id
            )
        );

    /// <summary>Looks at what a plan owes for itself.</summary>
    public Task<Outcome<PlanRecord>> Wake(string id, string obligation) =>
        store.Write(session =>
            Append(
                session,
                id,
                new EscalatePlanDuty(obligation).Decide(
                    session.Load(Streams.Plan, id),
                    session.Load(Streams.Office, Streams.OfficeKey),
                    time.Now()
                ),
                Actor.Clock
            )
        );

    /// <summary>Records on the writer that a drill under the plan was held.</summary>
    internal void Drilled(WriteSession session, string id, Actor by)
    {
        var plan = session.Load(Streams.Plan, id);
        if (plan.InForceOn(Today) is { } version)
            Append(
                session,
                id,
                new RecordDrill(by).Decide(plan, Loaded(plan, version.Hash), time.Now()),
                by
            );
    }

    /// <summary>Puts a decision on a plan; whoever owes something by it hears of it.</summary>
    internal static Outcome<PlanRecord> Append(
        WriteSession session,
        string id,
        Decision decision,
        Actor by
    )
    {
        var office = session.Load(Streams.Office, Streams.OfficeKey);
        return session.Append(
            Streams.Plan,
            id,
            decision,
            by.Id,
            "",
            (plan, happened) => EscalatePlanDuty.Notices(plan, happened, office)
        );
    }

    /// <summary>Withdraws a plan for good.</summary>
    public Task<Outcome<PlanRecord>> Retire(string id, Actor by, string reason) =>
        store.Write(session =>
            session.Append(
                Streams.Plan,
                id,
                new RetirePlan(by, reason).Decide(session.Load(Streams.Plan, id), time.Now()),
                by.Id
            )
        );

    /// <summary>Lets a suspended plan be used again.</summary>
    public Task<Outcome<PlanRecord>> Resume(string id, Actor by) =>
        store.Write(session =>
            session.Append(
                Streams.Plan,
                id,
                new ResumePlan(by).Decide(session.Load(Streams.Plan, id), time.Now()),
                by.Id
            )
        );
}
