using System.Collections.Immutable;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The reports one rule demands over a run: a first, follow-ups, a final (首报、续报、终报).</summary>
public sealed record ReportLine
{
    /// <summary>The rule in force.</summary>
    public required string Rule { get; init; }

    /// <summary>The plan's role that owes the reports.</summary>
    public required string Role { get; init; }

    /// <summary>The seat the role is bound to.</summary>
    public required string Owner { get; init; }

    /// <summary>What the report is called.</summary>
    public required string What { get; init; }

    /// <summary>The fields of its form.</summary>
    public ImmutableArray<string> Content { get; init; } = [];

    /// <summary>Whom it goes to, by printed name.</summary>
    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>The number of the next slot; the first is 1.</summary>
    public int Next { get; init; } = 1;

    /// <summary>What was submitted, in order.</summary>
    public ImmutableArray<SubmittedReport> Submitted { get; init; } = [];

    /// <summary>How many reports other lines of the role had submitted when this one took over.</summary>
    public int Before { get; init; }

    /// <summary>The number the next report gets, counted over the run.</summary>
    public int NextReport => Before + Submitted.Length + 1;

    /// <summary>True when no further follow-up falls due.</summary>
    public bool Ended { get; init; }

    /// <summary>The obligation of a numbered slot.</summary>
    public static string SlotOf(string rule, int number) => $"{rule}/{number}";

    /// <summary>The obligation of the final report.</summary>
    public static string FinalOf(string rule) => $"{rule}/final";
}

/// <summary>A report that was submitted. It never changes; a mistake is put right by the next one.</summary>
/// <param name="Number">Counted from 1 over the run, whichever rule demanded them.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Final">True for the final report.</param>
/// <param name="Content">The fields as filled in.</param>
public sealed record SubmittedReport(
    int Number,
    Instant At,
    string By,
    bool Final,
    ImmutableSortedDictionary<string, string> Content
);
