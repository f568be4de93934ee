using System.Collections.Immutable;

namespace Huiyin.Core.Plans.Execution;

/// <summary>The type of a fact; it fixes how values are written, compared and asked for.</summary>
public enum FactType
{
    /// <summary>A count, zero or more.</summary>
    Int,

    /// <summary>Yes or no.</summary>
    Bool,

    /// <summary>A length of time, written <c>3d</c>, <c>36h</c> or <c>3d1m</c> and held in whole seconds.</summary>
    Duration,

    /// <summary>One of the values, in rising order.</summary>
    Ordered,

    /// <summary>One of the values, without order.</summary>
    Enum,
}

/// <summary>Something the plan asks about an incident. No fact may be about an individual.</summary>
/// <param name="Name">The key used in tests and on the command line.</param>
/// <param name="Type">How it is written and compared.</param>
/// <param name="Values">The values of an ordered or enum fact, as the plan lists them.</param>
/// <param name="Ask">The question to put, in the plan's words.</param>
/// <param name="JudgedBy">The role whose judgement it is, when the plan names one.</param>
/// <param name="Derived">The test it follows from, for a fact that is never asked.</param>
public sealed record Fact(
    string Name,
    FactType Type,
    ImmutableArray<string> Values,
    string Ask,
    string? JudgedBy,
    FactTest? Derived
);

/// <summary>One test of one fact: the value lies in one of the ranges (bounds included).</summary>
/// <param name="Fact">The position of the fact in <see cref="CompiledPlan.Facts"/>.</param>
/// <param name="Ranges">The accepted ranges in the fact's own unit: a count, seconds, 0 or 1, or the position in its values.</param>
/// <param name="Text">The test as the plan writes it, with the fact's name: <c>persons >= 5</c>.</param>
public sealed record FactTest(int Fact, ImmutableArray<FactRange> Ranges, string Text)
{
    /// <summary>True when the value passes.</summary>
    public bool Accepts(long value)
    {
        foreach (ref readonly var range in Ranges.AsSpan())
            if (value >= range.Least && value <= range.Most)
                return true;
        return false;
    }
}

/// <summary>A closed range of values.</summary>
public readonly record struct FactRange(long Least, long Most);
