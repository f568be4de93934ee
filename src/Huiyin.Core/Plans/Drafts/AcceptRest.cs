using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// Takes every rule that is still open, complete and fits. What lacks something, what is flagged and what is asked stays
/// for a person to look at one by one.
/// </summary>
/// <param name="By">Who accepts.</param>
public sealed record AcceptRest(Actor By) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now)
    {
        var left = DraftYaml.Print(draft.Sheet).LeftOut;
        var ready = draft
            .Items.Where(it => it.State == ItemState.Open && !it.Rule.IsCard)
            .Select(it => it.Rule)
            .Where(rule =>
                !left.ContainsKey(rule.Id) && RuleScreen.RefuseUnfit(draft, rule) is null
            )
            .Select(rule => rule.Id);
        return ready.ToList() is { Count: > 0 } ids
            ? Decision.Of(new ItemsAccepted(now, [.. ids], By.Id))
            : Decision.Nothing;
    }
}
