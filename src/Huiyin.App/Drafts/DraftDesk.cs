using Huiyin.App.Hosting;
using Huiyin.App.Plans;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Storage.Ledger;

namespace Huiyin.App.Drafts;

/// <summary>Carries commands to drafts: load, decide, append. An approved draft becomes a version in the same transaction.</summary>
public sealed class DraftDesk(LedgerStore store, TimeProvider time)
{
    /// <summary>A draft; the empty record where there is none of that id.</summary>
    public DraftRecord Find(string id) =>
        store.Read(reader => StreamReads.State(reader, Streams.Draft, id));

    /// <summary>The drafts that are not over, oldest first.</summary>
    public IReadOnlyList<DraftRecord> Pending() =>
        store.Read(reader =>
            StreamReads
                .States(reader, Streams.Draft)
                .Where(draft => draft.Status is DraftStatus.InReview or DraftStatus.Submitted)
                .ToList()
        );

    /// <summary>An id for a new draft.</summary>
    public static string NewId() => $"draft-{Guid.NewGuid():N}"[..16];

    /// <summary>Puts a plan that was read from a file before the reviewers.</summary>
    public Task<Outcome<DraftRecord>> Import(ImportDraft command) =>
        store.Write(session =>
            Append(
                session,
                command.Id,
                command.Decide(
                    session.Load(Streams.Draft, command.Id),
                    OfficeIn(session),
                    time.Now()
                ),
                command.By
            )
        );

    /// <summary>Begins a draft from the newest version of a plan.</summary>
    public Task<Outcome<DraftRecord>> Amend(string plan, AmendPlan command) =>
        store.Write(session =>
            Append(
                session,
                command.Id,
                command.Decide(
                    session.Load(Streams.Draft, command.Id),
                    session.Load(Streams.Plan, plan),
                    OfficeIn(session),
                    time.Now()
                ),
                command.By
            )
        );

    /// <summary>Carries a command to the draft of that id.</summary>
    public Task<Outcome<DraftRecord>> Do(string id, DraftCommand command) =>
        store.Write(session => Do(session, id, command));

    /// <summary>Carries two commands that belong together; the second only where the first was carried out.</summary>
    public Task<Outcome<DraftRecord>> Do(string id, DraftCommand first, DraftCommand then) =>
        store.Write(session =>
            Do(session, id, first) is { Refusal: not null } refused
                ? refused
                : Do(session, id, then)
        );

    private Outcome<DraftRecord> Do(WriteSession session, string id, DraftCommand command)
    {
        var draft = session.Load(Streams.Draft, id);
        var decision = command.Decide(draft, OfficeIn(session), time.Now());
        return
            decision.Events.OfType<DraftApproved>().Any()
            && Adopt(session, draft, command.By) is { } refusal
            ? new(draft, 0, [], refusal)
            : Append(session, id, decision, command.By);
    }

    /// <summary>Makes the version, its seats and its bindings; why not, where that is refused.</summary>
    private Refusal? Adopt(WriteSession session, DraftRecord draft, Actor by)
    {
        var seats = PlanShelf.Open(
            Actor.Setup,
            draft.Submission!.Opened,
            OfficeIn(session),
            time.Now(),
            out var office
        );
        var plan = session.Load(Streams.Plan, draft.Header.Id);
        var adoption =
            seats.Refusal is { } refused ? refused
            : plan.Current is not null && draft.Origin.Plan is null
                ? Refusal.IdTaken(draft.Header.Id)
            : ApproveDraft.Adoption(draft, by).Decide(plan, office, time.Now());
        if (adoption.Refusal is { } refusal)
            return refusal;
        session.Append(Streams.Office, Streams.OfficeKey, seats, by.Id);
        PlanShelf.Append(session, draft.Header.Id, adoption, by);
        return null;
    }

    private static Outcome<DraftRecord> Append(
        WriteSession session,
        string id,
        Decision decision,
        Actor by
    ) => session.Append(Streams.Draft, id, decision, by.Id);

    private static Office OfficeIn(WriteSession session) =>
        session.Load(Streams.Office, Streams.OfficeKey);
}
