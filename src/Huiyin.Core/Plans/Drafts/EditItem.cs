using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Changes a rule, or completes a card; complete, it goes into the plan.</summary>
/// <param name="By">Who edits.</param>
/// <param name="Item">The rule or card.</param>
/// <param name="Fields">Its keys and values, all of them; a key without a value is taken out.</param>
public sealed record EditItem(Actor By, string Item, ImmutableArray<DraftField> Fields)
    : ReviewCommand(By)
{
    /// <summary>The clause it rests on; null to leave it.</summary>
    public string? Clause { get; init; }

    /// <summary>The words of that clause; null to leave them.</summary>
    public string? Quote { get; init; }

    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now)
    {
        if (draft.Item(Item) is not { } item)
            return Refusal.NotInDraft(Item);
        if (item.State == ItemState.Split)
            return Refusal.ItemWasSplit(Item);
        var rule = Changed(item.Rule);
        if (RuleScreen.IsRewrite(rule) && RefuseRewrite(item, rule, office) is { } improper)
            return improper;
        return Wrong(draft, rule) is { } wrong ? wrong
            : IsSame(rule, item.Rule) && item.State == ItemState.Accepted ? Decision.Nothing
            : Decision.Of(new ItemEdited(now, rule, By.Id));
    }

    private DraftRule Changed(DraftRule rule)
    {
        var fields = Fields
            .Where(field => !string.IsNullOrWhiteSpace(field.Value))
            .Select(field => field with { Value = field.Value.Trim() })
            .DistinctBy(field => field.Key)
            .ToImmutableArray();
        return rule with
        {
            Fields = fields,
            Clause = Clause ?? rule.Clause,
            Quote = Quote ?? rule.Quote,
            Missing = [.. rule.Missing.Where(key => !Has(fields, key))],
        };
    }

    private bool Has(ImmutableArray<DraftField> fields, string key) =>
        key switch
        {
            "clause" => Clause is { Length: > 0 },
            "quote" => Quote is { Length: > 0 },
            _ => fields.Any(field => field.Key == key),
        };

    private Refusal? RefuseRewrite(DraftItem item, DraftRule rule, Office office) =>
        item.Rewrites is null ? Refusal.RewriteNeedsFlag()
        : !office.IsLegalReviewer(By) || By.IsProgram ? Refusal.NotLegalReviewer()
        : RuleScreen.RefuseRewrite(rule);

    private static bool IsSame(DraftRule a, DraftRule b) =>
        a.Fields.SequenceEqual(b.Fields) && a.Clause == b.Clause && a.Quote == b.Quote;
}
