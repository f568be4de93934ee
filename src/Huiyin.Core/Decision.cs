using System.Collections.Immutable;
using NodaTime;

namespace Huiyin.Core;

/// <summary>Something that happened, in the past tense; the only thing that ever changes a state.</summary>
/// <param name="At">When it happened, by the clock of the host that decided it.</param>
public abstract record LedgerEvent(Instant At);

/// <summary>
/// What became of a command: events, or a refusal. Neither events nor refusal means that the command had been carried
/// out before: it changes nothing, and <see cref="AlreadyDone"/> says so.
/// </summary>
public sealed record Decision
{
    private Decision(ImmutableArray<LedgerEvent> events, Refusal? refusal)
    {
        Events = events;
        Refusal = refusal;
    }

    /// <summary>What happened, in order; empty when refused or already done.</summary>
    public ImmutableArray<LedgerEvent> Events { get; }

    /// <summary>Why not, when refused.</summary>
    public Refusal? Refusal { get; }

    /// <summary>True when the same command was carried out before and nothing is left to do.</summary>
    public bool AlreadyDone => Refusal is null && Events.IsEmpty;

    /// <summary>The command had been carried out before.</summary>
    public static Decision Nothing { get; } = new([], null);

    /// <summary>These things happened.</summary>
    public static Decision Of(params ReadOnlySpan<LedgerEvent> events) => new([.. events], null);

    /// <summary>These things happened.</summary>
    public static Decision Of(IEnumerable<LedgerEvent> events) => new([.. events], null);

    /// <summary>A refusal is a decision.</summary>
    public static implicit operator Decision(Refusal refusal) => new([], refusal);
}
