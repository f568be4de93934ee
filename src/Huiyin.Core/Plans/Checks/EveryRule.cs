using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Everything in a plan that cites a clause or a gap.</summary>
internal static class EveryRule
{
    public static IEnumerable<RuleSyntax> Of(PlanSyntax plan) =>
        plan
            .Rules.Select(it => it.Rule)
            .Concat(plan.Roles)
            .Concat(plan.Levels)
            .Concat(plan.Flagged)
            .Concat(plan.Gaps)
            .Concat(plan.Activation?.Calendar ?? [])
            .Concat(Single(plan));

    private static IEnumerable<RuleSyntax> Single(PlanSyntax plan) =>
        new RuleSyntax?[]
        {
            plan.Activation?.Decide,
            plan.Grading?.Unmatched,
            plan.LevelCommand,
        }.OfType<RuleSyntax>();
}
