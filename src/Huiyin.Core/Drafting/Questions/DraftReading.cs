using System.Collections.Immutable;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions;

/// <summary>What has been read of a plan when its text is asked about.</summary>
/// <param name="Title">The title as the text has it.</param>
/// <param name="Clauses">The clauses in the order of the text.</param>
/// <param name="Levels">The grades the plan defines.</param>
/// <param name="Timings">Its limits of time.</param>
/// <param name="Groups">Its bodies.</param>
public sealed record DraftReading(
    string Title,
    ImmutableArray<Clause> Clauses,
    ImmutableArray<DraftLevel> Levels,
    ImmutableArray<DraftTiming> Timings,
    ImmutableArray<DraftGroup> Groups
)
{
    /// <summary>Places where the text says that something was left out, counted as <see cref="Clause.Start"/> is.</summary>
    public ImmutableArray<int> Omissions { get; init; } = [];

    /// <summary>Words that could not be read, counted as <see cref="Clause.Start"/> is.</summary>
    public ImmutableArray<TextSpan> Unrepaired { get; init; } = [];

    /// <summary>The lines of a table of contents that was taken out of the text, as repaired.</summary>
    public ImmutableArray<string> Contents { get; init; } = [];

    /// <summary>
    /// What was already made of the text. A block that has rules is not asked for, and suggestions name the roles in it;
    /// without it they name nobody.
    /// </summary>
    public ImmutableArray<DraftRule> Rules { get; init; } = [];

    /// <summary>True when a block has a complete row.</summary>
    internal bool Has(string block) => Rules.Any(rule => rule.Block == block && !rule.IsCard);
}

/// <summary>A stretch of the text of a file, as repaired.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
public readonly record struct TextSpan(int Start, int End);
