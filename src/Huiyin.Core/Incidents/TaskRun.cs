using System.Collections.Immutable;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// Where a task stands. It waits for the tasks before it, is issued, acknowledged and done; it can be waived with a
/// reason at any time before it is done.
/// </summary>
public enum TaskState
{
    /// <summary>Other tasks must be finished first.</summary>
    Waiting,

    /// <summary>Handed to its owner, who has not yet answered.</summary>
    Issued,

    /// <summary>The owner said "I have it".</summary>
    Acknowledged,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Found not applicable, with a reason.</summary>
    Waived,
}

/// <summary>One task of a run.</summary>
public sealed record TaskRun
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Do { get; init; }

    /// <summary>The plan's role that owes it.</summary>
    public required string Role { get; init; }

    /// <summary>The seat the role is bound to.</summary>
    public required string Owner { get; init; }

    /// <summary>Seats that come along.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>The tasks it waits for.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>True when stand-down does not wait for it.</summary>
    public bool Optional { get; init; }

    /// <summary>What must be written when it is finished.</summary>
    public string? Evidence { get; init; }

    /// <summary>Where it stands.</summary>
    public TaskState State { get; init; }

    /// <summary>When it was handed over.</summary>
    public Instant? IssuedAt { get; init; }

    /// <summary>When its owner's notice was delivered.</summary>
    public Instant? NotifiedAt { get; init; }

    /// <summary>When and by whom it was acknowledged.</summary>
    public Instant? AcknowledgedAt { get; init; }

    /// <summary>Who acknowledged it.</summary>
    public string? AcknowledgedBy { get; init; }

    /// <summary>When it was finished or waived.</summary>
    public Instant? ClosedAt { get; init; }

    /// <summary>Who finished or waived it.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>What was written when it was finished, or why it was waived.</summary>
    public string? Note { get; init; }

    /// <summary>True when nothing is left to do.</summary>
    public bool IsClosed => State is TaskState.Done or TaskState.Waived;

    /// <summary>The obligation to acknowledge.</summary>
    public string AcknowledgeObligation => AcknowledgeOf(Rule);

    /// <summary>The obligation to finish.</summary>
    public string DueObligation => DueOf(Rule);

    /// <summary>The obligation to acknowledge the task of that rule.</summary>
    public static string AcknowledgeOf(string rule) => $"{rule}/ack";

    /// <summary>The obligation to finish the task of that rule.</summary>
    public static string DueOf(string rule) => $"{rule}/due";
}
