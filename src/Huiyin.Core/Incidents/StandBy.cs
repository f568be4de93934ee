using Huiyin.Core.Clocks;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The decider has it watched without response. It is put to the decider again after the organisation's interval.</summary>
public sealed record StandBy(Actor By, string Reason) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        var seat = context.DeciderSeat;
        if (Refuse(run, context, seat, now) is { } refusal)
            return refusal;
        var proposal = run.Proposal!;
        var unfolding = new Unfolding(run, context, now);
        unfolding.Meet(proposal.Obligation, By.Id);
        unfolding.Then(new StoodBy(now, seat, By.Id, Reason));
        unfolding.Propose(ProposalKind.Activate, proposal.Level, Again(context, now));
        return unfolding.Decision;
    }

    private static Computation Again(IncidentContext context, Instant now) =>
        Computation.OfOrganisation(now, context.Office.Settings.StandByMinutes);

    private Refusal? Refuse(Incident run, IncidentContext context, string seat, Instant now) =>
        NotProposedTo(seat, run, context)
        ?? (StandsBy(run, now) ? Refusal.AlreadyDecided() : Unreasoned(Reason));

    /// <summary>True while it stands by, nothing has changed since and it has not been put to the decider again.</summary>
    private static bool StandsBy(Incident run, Instant now) =>
        run.Status == IncidentStatus.StandingBy
        && run.Proposal?.At == run.Decided?.At
        && now < run.Open(run.Proposal!.Obligation)?.Due;
}
