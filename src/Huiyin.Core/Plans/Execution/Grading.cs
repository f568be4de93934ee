using System.Collections.Immutable;
using System.Numerics;

namespace Huiyin.Core.Plans.Execution;

/// <summary>One row of the grading table: all its tests together give the level.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Level">The position of the level in <see cref="CompiledPlan.Levels"/>; 0 is the most severe.</param>
/// <param name="Tests">The tests; a row without tests always holds.</param>
/// <param name="Basis">Where the text says so.</param>
public sealed record GradingRow(string Id, int Level, ImmutableArray<FactTest> Tests, Basis Basis);

/// <summary>
/// What the facts known so far give. Bit <c>n</c> of a mask stands for level, fact or row number <c>n</c>.
/// </summary>
/// <param name="Level">The most severe level hit, or -1 when none is.</param>
/// <param name="PossibleLevels">The levels above it that facts still unknown could yet give.</param>
/// <param name="Ask">The unknown facts that would settle them.</param>
/// <param name="Hit">The rows that hold.</param>
/// <param name="Possible">The rows that could still hold and would give one of the possible levels.</param>
public readonly record struct GradingResult(
    int Level,
    ulong PossibleLevels,
    ulong Ask,
    ulong Hit,
    ulong Possible
);

/// <summary>What a reviewer settled for facts that no row covers. It is shown to the decider, never applied by itself.</summary>
public sealed record UnmatchedPolicy(string Policy, string? Question);

/// <summary>The compiled grading table.</summary>
public sealed class Grading
{
    /// <summary>The most rows, facts and levels a table can have: a bit each.</summary>
    public const int Most = 64;

    private readonly ImmutableArray<GradingRow> _rows;
    private readonly PackedRow[] _packed = [];
    private readonly PackedTest[] _tests = [];

    /// <summary>The rows in the plan's order; their order never matters. At most <see cref="Most"/>.</summary>
    public required ImmutableArray<GradingRow> Rows
    {
        get => _rows;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value.Length, Most, nameof(Rows));
            _rows = value;
            (_packed, _tests) = Pack(value);
        }
    }

    /// <summary>What applies when no row covers the facts; null when the plan leaves it open.</summary>
    public UnmatchedPolicy? Unmatched { get; init; }

    /// <summary>True when the table grades the items of a day rather than incidents.</summary>
    public bool OfDailyItems { get; init; }

    /// <summary>Grades. Allocates nothing.</summary>
    /// <param name="values">The value of each fact, in the order of the plan's facts.</param>
    /// <param name="known">Bit <c>n</c> is set when fact <c>n</c> is known.</param>
    public GradingResult Grade(ReadOnlySpan<long> values, ulong known)
    {
        ulong hit = 0;
        ulong possible = 0;
        var level = int.MaxValue;
        for (var row = 0; row < _packed.Length; row++)
        {
            var answer = Answer(in _packed[row], values, known);
            if (answer == Truth.True)
                (hit, level) = (hit | (1UL << row), Math.Min(level, _packed[row].Level));
            else if (answer == Truth.Unknown)
                possible |= 1UL << row;
        }
        return Settle(level, hit, possible, known);
    }

    // Rows that could still hold matter only when they would give a more severe level than the one already hit.
    private GradingResult Settle(int level, ulong hit, ulong possible, ulong known)
    {
        ulong levels = 0;
        ulong ask = 0;
        ulong open = 0;
        for (var rest = possible; rest != 0; rest &= rest - 1)
        {
            var row = BitOperations.TrailingZeroCount(rest);
            if (_packed[row].Level >= level)
                continue;
            levels |= 1UL << _packed[row].Level;
            ask |= _packed[row].Facts & ~known;
            open |= 1UL << row;
        }
        return new GradingResult(level == int.MaxValue ? -1 : level, levels, ask, hit, open);
    }

    private Truth Answer(in PackedRow row, ReadOnlySpan<long> values, ulong known)
    {
        var answer = Truth.True;
        for (var i = row.First; i < row.End; i++)
        {
            ref readonly var test = ref _tests[i];
            if ((known >> test.Fact & 1) == 0)
                answer = Truth.Unknown;
            else if (!test.Accepts(values[test.Fact]))
                return Truth.False;
        }
        return answer;
    }

    private static (PackedRow[], PackedTest[]) Pack(ImmutableArray<GradingRow> rows)
    {
        var tests = new List<PackedTest>();
        var packed = new PackedRow[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var first = tests.Count;
            tests.AddRange(
                rows[i].Tests.Select(test => new PackedTest(test.Fact, [.. test.Ranges]))
            );
            var facts = rows[i].Tests.Aggregate(0UL, (mask, test) => mask | 1UL << test.Fact);
            packed[i] = new PackedRow(rows[i].Level, first, tests.Count, facts);
        }
        return (packed, [.. tests]);
    }

    private enum Truth
    {
        False,
        Unknown,
        True,
    }

    private readonly record struct PackedRow(int Level, int First, int End, ulong Facts);

    private readonly record struct PackedTest(int Fact, FactRange[] Ranges)
    {
        public bool Accepts(long value)
        {
            foreach (ref readonly var range in Ranges.AsSpan())
                if (value >= range.Least && value <= range.Most)
                    return true;
            return false;
        }
    }
}
