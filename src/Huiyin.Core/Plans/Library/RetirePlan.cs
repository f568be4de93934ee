using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Library;

/// <summary>Withdraws a plan for good; what runs on it goes on, nothing new does.</summary>
public sealed record RetirePlan(Actor By, string Reason)
{
    /// <summary>Decides the command.</summary>
    public Decision Decide(PlanRecord plan, Instant now) =>
        !By.MayAdminister ? Refusal.NotAdministrator()
        : plan.Current is null ? Refusal.NoSuchPlan(plan.Id)
        : plan.Retired is not null ? Decision.Nothing
        : string.IsNullOrWhiteSpace(Reason) ? Refusal.ReasonMissing()
        : WrittenWords.Refuse(Reason) is { } wrong ? wrong
        : Decision.Of([new PlanRetired(now, Reason.Trim(), By.Id), .. PlanDuties.End(plan, now)]);
}
