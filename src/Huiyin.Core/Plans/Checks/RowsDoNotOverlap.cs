using System.Collections.Immutable;
using Huiyin.Core.Plans.Binding;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Plans.Checks;

/// <summary>
/// Rows of different levels that test the same facts hold apart, unless the more severe lies within the other, as
/// thresholds do. Rows over different facts may both hold: the highest level hit applies, which is what such a table means.
/// </summary>
internal sealed class RowsDoNotOverlap : IPlanCheck
{
    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan)
    {
        var rows = plan.Bound.Rows.Where(row => row.Level >= 0).Take(Grading.Most).ToArray();
        return from severe in rows
            from other in rows
            where severe.Level < other.Level && TestedBy(severe).SetEquals(TestedBy(other))
            let problem = Overlap(plan, severe, other)
            where problem is not null
            select problem;
    }

    private static HashSet<int> TestedBy(BoundRow row) => [.. row.Tests.Select(test => test.Fact)];

    private static Diagnostic? Overlap(PlanUnderCheck plan, BoundRow severe, BoundRow other)
    {
        var facts = plan.Bound.Facts.Facts;
        var shared = facts
            .Select((fact, i) => RangeSet.Intersect(Of(severe, i, fact), Of(other, i, fact)))
            .ToArray();
        if (
            shared.Any(ranges => ranges.IsEmpty)
            || facts.Select((_, i) => i).All(i => Within(severe, other, facts[i], i))
        )
            return null;
        var tested = Enumerable
            .Range(0, facts.Length)
            .Where(i => Tests(severe, i) || Tests(other, i))
            .ToArray();
        var example = string.Join(
            ", ",
            tested.Select(i => LevelCells.Words(facts[i], shared[i][0].Least))
        );
        var touches = tested.Any(i =>
            IsSharedBound(facts[i], shared[i], Of(severe, i, facts[i]), Of(other, i, facts[i]))
        );
        return touches
            ? GradingDiagnostics.SharedBound(
                other.Syntax.Place,
                severe.Syntax.Name,
                other.Syntax.Name,
                example
            )
            : GradingDiagnostics.Overlap(
                other.Syntax.Place,
                severe.Syntax.Name,
                other.Syntax.Name,
                example
            );
    }

    private static bool IsSharedBound(
        Fact fact,
        ImmutableArray<FactRange> shared,
        ImmutableArray<FactRange> a,
        ImmutableArray<FactRange> b
    ) =>
        fact.Type is FactType.Int or FactType.Duration or FactType.Ordered
        && shared is [{ } only]
        && only.Least == only.Most
        && (a[0].Least == b[^1].Most || b[0].Least == a[^1].Most);

    private static bool Within(BoundRow inner, BoundRow outer, Fact fact, int index)
    {
        var innerRanges = Of(inner, index, fact);
        return RangeSet
            .Intersect(innerRanges, Of(outer, index, fact))
            .AsSpan()
            .SequenceEqual(innerRanges.AsSpan());
    }

    private static bool Tests(BoundRow row, int fact) => row.Tests.Any(test => test.Fact == fact);

    private static ImmutableArray<FactRange> Of(BoundRow row, int index, Fact fact) =>
        row
            .Tests.Where(test => test.Fact == index)
            .Aggregate(
                ImmutableArray.Create(fact.Domain()),
                (ranges, test) => RangeSet.Intersect(ranges, test.Ranges)
            );
}
