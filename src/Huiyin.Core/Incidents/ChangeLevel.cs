using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// The decider raises or lowers the level, proposed or not. Only the difference is issued: what is done stays done, what
/// is open moves to the earlier due, nothing is recalled (突发事件应对法 70).
/// </summary>
public sealed record ChangeLevel(Actor By, string Level, string Reason) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        var seat = context.DeciderSeat;
        if (Refuse(run, context, seat) is { } refusal)
            return refusal;
        var unfolding = new Unfolding(run, context, now);
        if (run.Proposal is { } proposal)
            unfolding.Meet(proposal.Obligation, By.Id);
        unfolding.Then(new LevelChanged(now, run.Level!, Level, seat, By.Id, Reason));
        unfolding.IssueForLevel(Level);
        unfolding.ReportForLevel(Level, context.RankOf(Level) < context.RankOf(run.Level!));
        return unfolding.Decision;
    }

    private Refusal? Refuse(Incident run, IncidentContext context, string seat) =>
        NotRunningFor(seat, run, context)
        ?? (
            context.RankOf(Level) < 0 ? Refusal.NotInPlan("level", Level)
            : Level == run.Level ? Refusal.SameLevel(context.LevelName(Level))
            : Level != run.Proposal?.Level ? Unreasoned(Reason)
            : WrittenWords.Refuse(Reason)
        );
}
