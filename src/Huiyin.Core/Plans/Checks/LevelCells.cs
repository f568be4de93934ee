using System.Collections.Immutable;
using Huiyin.Core.Plans.Binding;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Plans.Checks;

/// <summary>
/// The cases a grading table tells apart: each fact's values are cut wherever some row cuts them, and within one cell all
/// values are graded alike.
/// </summary>
internal sealed class LevelCells
{
    public const int Most = 10_000;

    private readonly BoundPlan _plan;
    private readonly bool _withNone;
    private readonly int[] _facts;
    private readonly ImmutableArray<FactRange>[] _cuts;

    /// <summary>Tells the cases apart; a count of none is one only <paramref name="withNone"/>.</summary>
    public LevelCells(BoundPlan plan, bool withNone = false)
    {
        _plan = plan;
        _withNone = withNone;
        _facts =
        [
            .. plan.Rows.SelectMany(row => row.Tests).Select(test => test.Fact).Distinct().Order(),
        ];
        _cuts = [.. _facts.Select(Cuts)];
        Count = _cuts.Aggregate(1L, (count, cuts) => Math.Min(count * cuts.Length, Most + 1));
    }

    /// <summary>How many cases there are; beyond <see cref="Most"/> they are not told apart.</summary>
    public long Count { get; }

    /// <summary>All cases: for each fact the number of its cut.</summary>
    public IEnumerable<int[]> All()
    {
        var cell = new int[_facts.Length];
        for (var more = true; more; more = Advance(cell))
            yield return [.. cell];
    }

    private bool Advance(int[] cell)
    {
        for (var i = cell.Length - 1; i >= 0; i--)
        {
            if (++cell[i] < _cuts[i].Length)
                return true;
            cell[i] = 0;
        }
        return false;
    }

    /// <summary>The level of a case, or a number beyond all levels when no row covers it.</summary>
    public int Level(int[] cell) =>
        _plan
            .Rows.Where(row => row.Level >= 0 && row.Tests.All(test => Passes(test, cell)))
            .Select(row => row.Level)
            .DefaultIfEmpty(int.MaxValue)
            .Min();

    /// <summary>The most tests of any one row that a case passes: how near it is to being covered.</summary>
    public int Nearness(int[] cell) =>
        _plan
            .Rows.Select(row => row.Tests.Count(test => Passes(test, cell)))
            .DefaultIfEmpty()
            .Max();

    private bool Passes(FactTest test, int[] cell) =>
        test.Accepts(Value(cell, Array.IndexOf(_facts, test.Fact)));

    private long Value(int[] cell, int fact)
    {
        var cut = _cuts[fact][cell[fact]];
        return !_withNone && cut.Least == 0 && cut.Most > 0 && Fact(fact).Type == FactType.Int
            ? 1
            : cut.Least;
    }

    private Fact Fact(int index) => _plan.Facts.Facts[_facts[index]];

    /// <summary>The same case with one fact a step worse; nothing where the fact has no order or no worse value.</summary>
    public IEnumerable<int[]> OneStepWorse(int[] cell)
    {
        for (var i = 0; i < cell.Length; i++)
            if (Fact(i).Type != FactType.Enum && cell[i] + 1 < _cuts[i].Length)
                yield return [.. cell[..i], cell[i] + 1, .. cell[(i + 1)..]];
    }

    /// <summary>The case in the plan's words: <c>2 persons, city, major</c>.</summary>
    public string Words(int[] cell) =>
        cell.Length == 0
            ? "—"
            : string.Join(", ", cell.Select((_, i) => Words(Fact(i), Value(cell, i))));

    /// <summary>One value in the plan's words.</summary>
    public static string Words(Fact fact, long value) =>
        fact.Type switch
        {
            FactType.Int => $"{value} {fact.Name}",
            FactType.Bool => value == 0 ? $"not {fact.Name}" : fact.Name,
            FactType.Duration => $"{fact.Name} {FactText.Format(fact, value)}",
            FactType.Ordered or FactType.Enum => FactText.Format(fact, value),
        };

    // A count of none is no case: a row from one person on leaves no gap at nobody.
    private ImmutableArray<FactRange> Cuts(int fact)
    {
        var domain = _plan.Facts.Facts[fact].Domain();
        var starts = _plan
            .Rows.SelectMany(row => row.Tests)
            .Where(test => test.Fact == fact)
            .SelectMany(test => test.Ranges)
            .SelectMany(range => new[] { range.Least, range.Most + 1 })
            .Append(domain.Least)
            .Where(start => start >= domain.Least && start <= domain.Most)
            .Distinct()
            .Order()
            .ToArray();
        var cuts = starts.Select(
            (start, i) =>
                new FactRange(start, i + 1 < starts.Length ? starts[i + 1] - 1 : domain.Most)
        );
        var isCount = !_withNone && _plan.Facts.Facts[fact].Type == FactType.Int;
        return [.. cuts.Where(cut => !isCount || cut.Most > 0 || starts.Length == 1)];
    }
}
