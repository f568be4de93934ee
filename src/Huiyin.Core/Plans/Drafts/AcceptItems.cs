using System.Collections.Immutable;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Takes rules into the plan as they are drafted. A card lacks something and is refused.</summary>
/// <param name="By">Who accepts.</param>
/// <param name="Items">The rules.</param>
public sealed record AcceptItems(Actor By, ImmutableArray<string> Items) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now)
    {
        var wanted = Items
            .Where(id => draft.Item(id)?.State != ItemState.Accepted)
            .ToImmutableArray();
        return wanted.Select(id => Wrong(draft, id)).FirstOrDefault(it => it is not null)
                is { } refusal
                ? refusal
            : wanted.IsEmpty ? Decision.Nothing
            : Decision.Of(new ItemsAccepted(now, wanted, By.Id));
    }

    private static Refusal? Wrong(DraftRecord draft, string id) =>
        draft.Item(id) is not { } item ? Refusal.NotInDraft(id)
        : item.State == ItemState.Split ? Refusal.ItemWasSplit(id)
        : item.Rule.IsCard ? Refusal.CardLacks(id, item.Rule.Missing)
        : Wrong(draft, item.Rule);
}
