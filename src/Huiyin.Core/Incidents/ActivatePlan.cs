using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// The decider starts the response at a level. The level may differ from the proposed one when a reason is given:
/// "treat it as the higher one if unsure" is a choice of the decider, never a default.
/// </summary>
/// <param name="By">Who decides.</param>
/// <param name="Level">The level's id.</param>
/// <param name="Reason">Why; required where it differs from the proposal.</param>
/// <param name="ExpectedHours">How long the response is expected to last (突发事件应对法 72).</param>
/// <param name="Measures">What will be done, in the decider's words (突发事件应对法 72).</param>
public sealed record ActivatePlan(
    Actor By,
    string Level,
    string Reason,
    int? ExpectedHours = null,
    string? Measures = null
) : IncidentCommand(By)
{
    /// <summary>A response is expected to last a year at the most.</summary>
    public const int MostHours = 8760;

    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        var seat = context.DeciderSeat;
        if (Refuse(run, context, seat) is { } refusal)
            return refusal;
        var unfolding = new Unfolding(run, context, now);
        unfolding.Meet(run.Proposal!.Obligation, By.Id);
        unfolding.Then(new PlanActivated(now, Level, seat, By.Id, Reason, ExpectedHours, Measures));
        unfolding.IssueForLevel(Level);
        unfolding.ReportForLevel(Level, raised: true);
        unfolding.FireFactRules();
        return unfolding.Decision;
    }

    private Refusal? Refuse(Incident run, IncidentContext context, string seat) =>
        NotProposedTo(seat, run, context)
        ?? (
            context.Retired ? Refusal.PlanIsRetired()
            : context.RankOf(Level) < 0 ? Refusal.NotInPlan("level", Level)
            : ExpectedHours is < 1 or > MostHours ? Refusal.HoursOutOfBounds(MostHours)
            : WrittenWords.Refuse(Reason, Measures)
                ?? (Level != run.Proposal!.Level ? Unreasoned(Reason) : null)
        );
}
