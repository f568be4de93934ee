using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Library;

/// <summary>Lets a suspended plan be used again.</summary>
public sealed record ResumePlan(Actor By)
{
    /// <summary>Decides the command.</summary>
    public Decision Decide(PlanRecord plan, Instant now) =>
        !By.MayAdminister ? Refusal.NotAdministrator()
        : plan.Suspended is null ? Decision.Nothing
        : Decision.Of(new PlanResumed(now, By.Id));
}
