using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The decider finds that the plan does not apply. What the facts alone demand, such as a threshold report, stays owed.</summary>
public sealed record RejectProposal(Actor By, string Reason) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        var seat = context.DeciderSeat;
        if ((NotProposedTo(seat, run, context) ?? Unreasoned(Reason)) is { } refusal)
            return refusal;
        var unfolding = new Unfolding(run, context, now);
        unfolding.Meet(run.Proposal!.Obligation, By.Id);
        unfolding.Then(new IncidentRejected(now, seat, By.Id, Reason));
        return unfolding.Decision;
    }
}
