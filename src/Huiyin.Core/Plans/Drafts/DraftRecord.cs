using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// Where a draft stands: in review, then submitted, then approved; sent back it is in review again. An abandoned draft is
/// over.
/// </summary>
public enum DraftStatus
{
    /// <summary>Its items are being settled.</summary>
    InReview,

    /// <summary>Before the approvers; nothing in it changes.</summary>
    Submitted,

    /// <summary>A version of the plan; over.</summary>
    Approved,

    /// <summary>Given up; over.</summary>
    Abandoned,
}

/// <summary>Where a draft comes from.</summary>
/// <param name="Source">The file.</param>
/// <param name="Original">The text as it came, before anything was repaired.</param>
public sealed record DraftOrigin(SourceFacts Source, string Original)
{
    /// <summary>The plan whose version it amends; null for a new plan.</summary>
    public string? Plan { get; init; }

    /// <summary>The hash of the version it amends.</summary>
    public string? Base { get; init; }
}

/// <summary>A plan on its way from a text to an approved version, folded from its events.</summary>
public sealed record DraftRecord
{
    /// <summary>How many different people must approve.</summary>
    public const int Approvers = 2;

    /// <summary>The state before anything happened.</summary>
    public static DraftRecord Empty { get; } = new();

    /// <summary>Its id; empty before it is imported.</summary>
    public string Id { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public DraftStatus Status { get; init; }

    /// <summary>Where it comes from.</summary>
    public DraftOrigin Origin { get; init; } = new(new("", ""), "");

    /// <summary>The text with its clauses; rules, flags and questions are kept with their decisions below.</summary>
    public DraftPlan Plan { get; init; } =
        new()
        {
            Title = "",
            Text = "",
            Clauses = [],
        };

    /// <summary>The head of the plan.</summary>
    public DraftHeader Header { get; init; } = new("", "", DraftHeader.FirstVersion);

    /// <summary>Rules and cards, in the order of the text.</summary>
    public ImmutableArray<DraftItem> Items { get; init; } = [];

    /// <summary>The flagged clauses, in the order of the text.</summary>
    public ImmutableArray<FlagItem> Flags { get; init; } = [];

    /// <summary>The questions.</summary>
    public ImmutableArray<QuestionItem> Questions { get; init; } = [];

    /// <summary>Minutes that this plan gives a vague word.</summary>
    public ImmutableSortedDictionary<string, int> Terms { get; init; } =
        ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>What is before the approvers; null while it is in review.</summary>
    public Submission? Submission { get; init; }

    /// <summary>Who approved, in order.</summary>
    public ImmutableArray<Settlement> Approvals { get; init; } = [];

    /// <summary>Why the approvers sent it back; null where they did not.</summary>
    public Settlement? SentBack { get; init; }

    /// <summary>Who imported it, and when.</summary>
    public Settlement? Imported { get; init; }

    /// <summary>The hash of the version it became.</summary>
    public string? Became { get; init; }

    /// <summary>True once it is imported.</summary>
    public bool Exists => Id.Length > 0;

    /// <summary>The rule or card of that id, or null.</summary>
    public DraftItem? Item(string id) => Items.FirstOrDefault(it => it.Rule.Id == id);

    /// <summary>The flag of that id, or null.</summary>
    public FlagItem? Flag(string id) => Flags.FirstOrDefault(it => it.Flag.Id == id);

    /// <summary>The question of that id, or null.</summary>
    public QuestionItem? Question(string id) =>
        Questions.FirstOrDefault(it => it.Question.Id == id);

    /// <summary>The clause of that id, or null.</summary>
    public DraftClause? Clause(string id) => Plan.Clauses.FirstOrDefault(it => it.Id == id);

    /// <summary>The flag that keeps every rule off a clause, or null.</summary>
    public DraftFlag? NeverOn(string clause) =>
        Flags.FirstOrDefault(it => it.IsNever && it.Flag.Clause == clause)?.Flag;

    /// <summary>How many things there are to settle.</summary>
    public int Total =>
        Items.Count(it => it.State != ItemState.Split) + Flags.Length + Questions.Length;

    /// <summary>How many of them are settled.</summary>
    public int SettledCount =>
        Items.Count(it => it.State is ItemState.Accepted or ItemState.Rejected)
        + Flags.Count(it => it.Decision != FlagDecision.Open)
        + Questions.Count(it => it.State != QuestionState.Open);

    /// <summary>What it would print to, with everything that has not been rejected.</summary>
    public DraftSheet Sheet =>
        new(Header, Origin.Source, Plan)
        {
            Rows =
            [
                .. Items.Where(it => it.Stands).Select(it => it.Rule),
                .. Terms
                    .Where(term => Items.All(it => it.Rule.Id != term.Key))
                    .Select(term => Term(term.Key, term.Value)),
            ],
            Flags = [.. Flags.Select(SheetOf)],
            Questions =
            [
                .. Questions
                    .Where(it => it.State is QuestionState.Open or QuestionState.Dismissed)
                    .Select(it => it.Question),
            ],
        };

    /// <summary>The plan file as it would be in force.</summary>
    public DraftFile InForce() => DraftYaml.Print(Sheet with { Status = PlanStatus.Approved });

    private static DraftRule Term(string word, int minutes) =>
        new(word, "terms", [new("value", $"{minutes}m")], null, null, []);

    private static SheetFlag SheetOf(FlagItem it) =>
        new(it.Flag)
        {
            Dropped = it.Decision == FlagDecision.Dropped,
            To = it.To,
            Note = it.Settled?.Note,
        };
}
