using System.Collections.Immutable;
using Huiyin.Core.Clocks;

namespace Huiyin.Core.Plans.Execution;

/// <summary>What sets a rule off.</summary>
public abstract record Trigger
{
    /// <summary>The level is one of these. A rule for any level names them all.</summary>
    public sealed record AtLevel(ImmutableArray<string> Levels) : Trigger;

    /// <summary>A fact passes a test, whatever the level; it fires once each time the test begins to hold.</summary>
    public sealed record OnFact(FactTest Test) : Trigger;

    /// <summary>A person records that something happened.</summary>
    public sealed record OnEvent(string Name) : Trigger;

    /// <summary>Other tasks are finished.</summary>
    public sealed record AfterTasks(ImmutableArray<string> Tasks) : Trigger;
}

/// <summary>How long a rule gives.</summary>
public abstract record Limit
{
    /// <summary>A length the text or the organisation states.</summary>
    public sealed record Of(DayCount Length) : Limit;

    /// <summary>One length by day and another by night, chosen at the moment of notification.</summary>
    public sealed record ByDayAndNight(DayCount Day, DayCount Night) : Limit;

    /// <summary>立即, 第一时间, 及时, 尽快: start now, no due; the organisation's own table says when silence is noticed.</summary>
    /// <param name="Word">The vague word found in the quote, or null when the quote holds none that is known.</param>
    public sealed record Vague(string? Word) : Limit;
}

/// <summary>The moment a limit runs from.</summary>
public abstract record Anchor
{
    /// <summary>The decision to activate, or to change to the level that set the rule off.</summary>
    public sealed record Activation : Anchor;

    /// <summary>The delivery of that person's own notice.</summary>
    public sealed record Notified : Anchor;

    /// <summary>The moment the task is handed to its owner.</summary>
    public sealed record Assigned : Anchor;

    /// <summary>The completion of another task.</summary>
    public sealed record TaskDone(string Task) : Anchor;
}

/// <summary>Who decides on activation.</summary>
/// <param name="By">The deciding role; empty while the plan leaves it open.</param>
/// <param name="Within">How long the decider has; null when neither text nor organisation says.</param>
/// <param name="Basis">Where the text says so.</param>
public sealed record ActivationRule(string By, Limit? Within, Basis Basis);

/// <summary>A task of the plan.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Trigger">What sets it off.</param>
/// <param name="Optional">True when somebody may start it and nothing starts it by itself.</param>
/// <param name="Who">The role that owes it.</param>
/// <param name="With">Roles that come along and are told.</param>
/// <param name="Do">What is to be done.</param>
/// <param name="Limit">By when; null when the rule gives none.</param>
/// <param name="From">What the limit runs from.</param>
/// <param name="After">Tasks that must be finished first, those of them that were issued.</param>
/// <param name="Evidence">What must be attached or written when it is finished; null for nothing special.</param>
/// <param name="Basis">Where the text says so.</param>
public sealed record TaskRule(
    string Id,
    Trigger Trigger,
    bool Optional,
    string Who,
    ImmutableArray<string> With,
    string Do,
    Limit? Limit,
    Anchor From,
    ImmutableArray<string> After,
    string? Evidence,
    Basis Basis
);

/// <summary>A report that falls due, once or again and again.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Trigger">What sets it off.</param>
/// <param name="Optional">True when somebody may start it and nothing starts it by itself.</param>
/// <param name="By">The roles that owe it; the first one bound to a seat owes it, the rest are told.</param>
/// <param name="To">Role keys, or the printed names of recipients outside the plan's roles.</param>
/// <param name="What">The report's own name, when the text gives it one.</param>
/// <param name="Content">The fields of its form, in the plan's words.</param>
/// <param name="First">By when the first is due.</param>
/// <param name="FirstWith">The task it is due together with, instead of <paramref name="First"/>.</param>
/// <param name="Every">The interval of follow-up reports; null when there is only the first.</param>
/// <param name="Final">By when the final report is due after stand-down; null when the plan leaves it open.</param>
/// <param name="Basis">Where the text says so.</param>
public sealed record ReportRule(
    string Id,
    Trigger Trigger,
    bool Optional,
    ImmutableArray<string> By,
    ImmutableArray<string> To,
    string? What,
    ImmutableArray<string> Content,
    Limit? First,
    string? FirstWith,
    DayCount? Every,
    Limit? Final,
    Basis Basis
);

/// <summary>A request the text provides for: to whom, and what decision is asked.</summary>
public sealed record EscalationRule(
    string Id,
    Trigger Trigger,
    bool Optional,
    string By,
    string To,
    string Ask,
    Basis Basis
);

/// <summary>When the response ends.</summary>
/// <param name="When">The condition as the text words it; somebody attests it.</param>
/// <param name="By">The deciding role.</param>
/// <param name="Basis">Where the text says so.</param>
public sealed record StandDownRule(string When, string By, Basis Basis);

/// <summary>When the review falls due.</summary>
public sealed record ReviewRule(string Who, string Do, DayCount Within, Basis Basis);

/// <summary>What must or must not be done, shown on every task card of the role.</summary>
public sealed record ConstraintRule(
    string Id,
    string Who,
    string? Must,
    string? MustNot,
    Basis Basis
);
