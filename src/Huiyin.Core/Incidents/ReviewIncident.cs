using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The reviewing seat closes the review with a summary; the findings stand as proposals to change the plan.</summary>
public sealed record ReviewIncident(Actor By, string Summary) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (run.Status == IncidentStatus.Reviewed)
            return Decision.Nothing;
        if (run.Status != IncidentStatus.StoodDown)
            return Refusal.NotStoodDown(run);
        var owner = run.Obligations[StandDown.ReviewObligation].Owner;
        if (
            NotFor(owner, context) is { } refusal
            && NotFor(context.DeciderSeat, context) is not null
        )
            return refusal;
        if (Unreasoned(Summary) is { } unsaid)
            return unsaid;
        var unfolding = new Unfolding(run, context, now);
        unfolding.Meet(StandDown.ReviewObligation, By.Id);
        unfolding.Then(new IncidentReviewed(now, By.Id, Summary.Trim()));
        return unfolding.Decision;
    }
}
