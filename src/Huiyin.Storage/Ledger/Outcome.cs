using System.Collections.Immutable;
using Huiyin.Core;

namespace Huiyin.Storage.Ledger;

/// <summary>What became of a command once it is durable.</summary>
/// <param name="State">The stream's state afterwards.</param>
/// <param name="Version">The stream's version afterwards.</param>
/// <param name="Events">What happened; empty when refused or done before.</param>
/// <param name="Refusal">Why not, when refused.</param>
public sealed record Outcome<TState>(
    TState State,
    long Version,
    ImmutableArray<LedgerEvent> Events,
    Refusal? Refusal
)
{
    /// <summary>True when the command had been carried out before.</summary>
    public bool AlreadyDone => Refusal is null && Events.IsEmpty;
}

/// <summary>A stream that changed, told to whoever watches after the change is durable.</summary>
public readonly record struct StreamChange(string Kind, string Key, long Version);
