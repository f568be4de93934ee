using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Keeps a rule or card out of the plan, for a reason.</summary>
public sealed record RejectItem(Actor By, string Item, string Reason) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now) =>
        draft.Item(Item) is not { } item ? Refusal.NotInDraft(Item)
        : item.State == ItemState.Rejected ? Decision.Nothing
        : item.State == ItemState.Split ? Refusal.ItemWasSplit(Item)
        : item.Rewrites is not null ? Refusal.RewriteNeedsFlag()
        : string.IsNullOrWhiteSpace(Reason) ? Refusal.ReasonMissing()
        : WrittenWords.Refuse(Reason) is { } wrong ? wrong
        : Decision.Of(new ItemRejected(now, Item, Reason.Trim(), By.Id));
}
