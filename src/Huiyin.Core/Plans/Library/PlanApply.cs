using Huiyin.Core.Obligations;

namespace Huiyin.Core.Plans.Library;

/// <summary>Folds a plan's record from its events.</summary>
public static class PlanApply
{
    /// <summary>The record after the event.</summary>
    public static PlanRecord Apply(PlanRecord plan, LedgerEvent happened) =>
        happened switch
        {
            PlanAdopted e => plan with { Id = e.PlanId, Versions = plan.Versions.Add(e.Version) },
            RolesBound e => plan with { Bindings = e.Bindings },
            PlanSuspended e => plan with { Suspended = e.Reason },
            ObligationEvent e => plan with { Obligations = plan.Obligations.Apply(e) },
            PlanRetired e => plan with { Retired = e.Reason },
            PlanResumed => plan with { Suspended = null },
            _ => throw new ArgumentOutOfRangeException(
                nameof(happened),
                happened,
                "No event of a plan."
            ),
        };
}
