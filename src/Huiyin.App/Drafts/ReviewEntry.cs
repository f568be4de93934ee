using Huiyin.Core;
using Huiyin.Core.Plans.Drafts;

namespace Huiyin.App.Drafts;

/// <summary>What an entry of the review is; each has a word, a colour and a shape.</summary>
public enum EntryKind
{
    /// <summary>A rule that can go into the plan as it is.</summary>
    Rule,

    /// <summary>A rule that lacks something.</summary>
    Card,

    /// <summary>A flagged clause.</summary>
    Flag,

    /// <summary>Something the text leaves open.</summary>
    Question,
}

/// <summary>One thing to settle, whatever it is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Clause">The clause it stands at; null for the plan as a whole.</param>
/// <param name="Quote">The words; null where there are none.</param>
public sealed record ReviewEntry(string Id, EntryKind Kind, string? Clause, string? Quote)
{
    /// <summary>The rule or card, where it is one.</summary>
    public DraftItem? Item { get; init; }

    /// <summary>The flag, where it is one.</summary>
    public FlagItem? Flag { get; init; }

    /// <summary>The question, where it is one.</summary>
    public QuestionItem? Question { get; init; }

    /// <summary>Why the rule could not be put into the file; null where it could.</summary>
    public Phrase? LeftOut { get; init; }

    /// <summary>What the checks say of it.</summary>
    public IReadOnlyList<DraftNote> Notes { get; init; } = [];

    /// <summary>Its place on the page.</summary>
    public string Anchor => $"item-{Id}";

    /// <summary>True while nobody has settled it.</summary>
    public bool IsOpen =>
        Item is { State: ItemState.Open }
        || Flag is { Decision: FlagDecision.Open }
        || Question is { State: QuestionState.Open };

    /// <summary>Who settled it.</summary>
    public Settlement? Settled => Item?.Settled ?? Flag?.Settled ?? Question?.Settled;

    /// <summary>What it is, in a word.</summary>
    public static Phrase Word(EntryKind kind) =>
        kind switch
        {
            EntryKind.Rule => new("规则", "rule"),
            EntryKind.Card => new("待补", "card"),
            EntryKind.Flag => new("标记", "flag"),
            EntryKind.Question => new("问题", "question"),
        };

    /// <summary>How it was settled, in a word.</summary>
    public Phrase Outcome =>
        this switch
        {
            { Item: { State: ItemState.Accepted, Rewrites: not null } } => new("改写", "rewritten"),
            { Item: { State: ItemState.Accepted, Added: true } } => new(
                "人工添加",
                "added by hand"
            ),
            { Item: { State: ItemState.Accepted, Edited: true } } => new(
                "改后采纳",
                "accepted as edited"
            ),
            { Item.State: ItemState.Accepted } => new("已采纳", "accepted"),
            { Item.State: ItemState.Rejected } => new("不采纳", "rejected"),
            { Flag.Decision: FlagDecision.Acknowledged } => new(
                "已知悉，不执行",
                "seen; never carried out"
            ),
            { Flag.Decision: FlagDecision.Dropped } => new("已删去", "dropped"),
            { Flag.Decision: FlagDecision.Rewritten } => new("已改写", "rewritten"),
            { Question.State: QuestionState.Answered } => new("已答复", "answered"),
            { Question.State: QuestionState.Dismissed } => new("留待以后", "left open"),
            { Question.State: QuestionState.Taken } => new("已采用建议", "suggestion taken"),
            _ => new("未定", "open"),
        };

    internal static ReviewEntry Of(DraftItem item) =>
        new(
            item.Rule.Id,
            item.Rule.IsCard ? EntryKind.Card : EntryKind.Rule,
            item.Rule.Clause,
            item.Rule.Quote
        )
        {
            Item = item,
        };

    internal static ReviewEntry Of(FlagItem flag) =>
        new(flag.Flag.Id, EntryKind.Flag, flag.Flag.Clause, flag.Flag.Quote) { Flag = flag };

    internal static ReviewEntry Of(QuestionItem question) =>
        new(
            question.Question.Id,
            EntryKind.Question,
            question.Question.Clause,
            question.Question.Quote
        )
        {
            Question = question,
        };
}
