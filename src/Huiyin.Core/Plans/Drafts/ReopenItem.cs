using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Takes a decision about a rule, a flag or a question back.</summary>
public sealed record ReopenItem(Actor By, string Item) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now) =>
        IsSettled(draft) switch
        {
            null => Refusal.NotInDraft(Item),
            false => Decision.Nothing,
            true when draft.Item(Item) is { State: ItemState.Split } => Refusal.ItemWasSplit(Item),
            true => Decision.Of(new ItemReopened(now, Item, By.Id)),
        };

    private bool? IsSettled(DraftRecord draft) =>
        draft.Item(Item) is { } item ? item.State != ItemState.Open
        : draft.Flag(Item) is { } flag ? flag.Decision != FlagDecision.Open
        : draft.Question(Item) is { } question ? question.State != QuestionState.Open
        : null;
}
