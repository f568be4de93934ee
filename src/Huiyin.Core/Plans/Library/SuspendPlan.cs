using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Library;

/// <summary>Takes a plan out of use for new incidents; what runs on it goes on.</summary>
public sealed record SuspendPlan(Actor By, string Reason)
{
    /// <summary>Decides the command.</summary>
    public Decision Decide(PlanRecord plan, Instant now) =>
        !By.MayAdminister ? Refusal.NotAdministrator()
        : plan.Retired is not null ? Refusal.PlanIsRetired()
        : plan.Suspended is not null ? Decision.Nothing
        : string.IsNullOrWhiteSpace(Reason) ? Refusal.ReasonMissing()
        : Decision.Of(new PlanSuspended(now, Reason, By.Id));
}
