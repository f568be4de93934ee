using System.Collections.Immutable;

namespace Huiyin.Tests.Drafting.Scoring;

/// <summary>The items of a file's plans, all plans together.</summary>
internal static class ScoredItems
{
    /// <summary>The items of one kind, in the order of the plans.</summary>
    public static ImmutableArray<ScoredItem> Of(IEnumerable<ScoredPlan> plans, ScoredKind kind) =>
        [.. plans.SelectMany(plan => Of(plan, kind))];

    private static IEnumerable<ScoredItem> Of(ScoredPlan plan, ScoredKind kind) =>
        kind switch
        {
            ScoredKind.Plans => [new("", plan.Title)],
            ScoredKind.Levels => plan.Levels.Select(it => new ScoredItem(
                WordOverlap.Fold(it.Name),
                it.Quote
            )),
            ScoredKind.Conditions => Conditions(plan),
            ScoredKind.Timings => plan.Timings.Select(it => new ScoredItem(
                Packed(it.Limit),
                it.Quote
            )),
            ScoredKind.Groups => plan.Groups.Select(name => new ScoredItem("", name)),
            ScoredKind.Flags => plan.Flags.Select(it => new ScoredItem(it.Kind, it.Quote)),
        };

    private static IEnumerable<ScoredItem> Conditions(ScoredPlan plan) =>
        from level in plan.Levels
        from condition in level.Conditions
        select new ScoredItem($"{WordOverlap.Fold(level.Name)}|{Packed(condition)}", level.Quote);

    private static string Packed(string words) =>
        string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}
