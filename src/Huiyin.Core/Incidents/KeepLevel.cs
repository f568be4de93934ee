using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The decider keeps the level against what the facts give, and says why.</summary>
public sealed record KeepLevel(Actor By, string Reason) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        var seat = context.DeciderSeat;
        if (Refuse(run, context, seat) is { } refusal)
            return refusal;
        var unfolding = new Unfolding(run, context, now);
        unfolding.Meet(run.Proposal!.Obligation, By.Id);
        unfolding.Then(new LevelKept(now, run.Level!, seat, By.Id, Reason));
        return unfolding.Decision;
    }

    private Refusal? Refuse(Incident run, IncidentContext context, string seat) =>
        NotRunningFor(seat, run, context)
        ?? (run.Proposal is null ? Refusal.AlreadyDecided() : Unreasoned(Reason));
}
