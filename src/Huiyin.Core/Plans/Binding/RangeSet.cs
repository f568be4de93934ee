using System.Collections.Immutable;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Plans.Binding;

/// <summary>Sets of values as ranges: sorted, apart from each other, inside a domain.</summary>
internal static class RangeSet
{
    public static ImmutableArray<FactRange> Normal(IEnumerable<FactRange> ranges, FactRange domain)
    {
        var result = new List<FactRange>();
        var inside = ranges
            .Select(r => Cut(r, domain))
            .Where(r => r.Least <= r.Most)
            .OrderBy(r => r.Least);
        foreach (var range in inside)
            if (result.Count > 0 && range.Least <= result[^1].Most + 1)
                result[^1] = result[^1] with { Most = Math.Max(result[^1].Most, range.Most) };
            else
                result.Add(range);
        return [.. result];
    }

    public static ImmutableArray<FactRange> Complement(
        ImmutableArray<FactRange> ranges,
        FactRange domain
    )
    {
        var least = domain.Least;
        var result = ImmutableArray.CreateBuilder<FactRange>();
        foreach (var range in ranges)
        {
            if (range.Least > least)
                result.Add(new FactRange(least, range.Least - 1));
            least = range.Most + 1;
        }
        if (least <= domain.Most)
            result.Add(new FactRange(least, domain.Most));
        return result.ToImmutable();
    }

    public static ImmutableArray<FactRange> Intersect(
        ImmutableArray<FactRange> a,
        ImmutableArray<FactRange> b
    ) =>
        [.. from x in a from y in b let both = Cut(x, y) where both.Least <= both.Most select both];

    private static FactRange Cut(FactRange range, FactRange domain) =>
        new(Math.Max(range.Least, domain.Least), Math.Min(range.Most, domain.Most));
}
