using System.Collections.Immutable;
using NodaTime;

namespace Huiyin.Core.Clocks;

/// <summary>How a due moment came about, kept with it so that screen, letter and command line show the same working.</summary>
/// <param name="From">The moment the length was counted from.</param>
/// <param name="Length">The length as the plan language writes it: <c>15m</c>, <c>3wd</c>.</param>
/// <param name="Due">The moment it ends.</param>
/// <param name="Supplied">True when the length is the organisation's own and not the text's.</param>
/// <param name="Steps">The working, in the order of counting.</param>
public sealed record Computation(
    Instant From,
    string Length,
    Instant Due,
    bool Supplied,
    ImmutableArray<Phrase> Steps
)
{
    /// <summary>Minutes the organisation supplies where the text gives no figure.</summary>
    public static Computation OfOrganisation(Instant from, int minutes) =>
        new(from, $"{minutes}m", from + Duration.FromMinutes(minutes), true, []);

    /// <inheritdoc />
    public bool Equals(Computation? other) =>
        other is not null
        && From == other.From
        && Length == other.Length
        && Due == other.Due
        && Supplied == other.Supplied
        && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(From, Length, Due, Supplied);
}
