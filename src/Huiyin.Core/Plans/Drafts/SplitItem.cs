using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Makes several rules of one that says several things; each is then settled for itself.</summary>
/// <param name="By">Who splits.</param>
/// <param name="Item">The rule or card.</param>
/// <param name="Words">What each of them says; the other fields are the same until they are edited.</param>
public sealed record SplitItem(Actor By, string Item, ImmutableArray<string> Words)
    : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now)
    {
        if (draft.Item(Item) is not { } item)
            return Refusal.NotInDraft(Item);
        if (item.State == ItemState.Split)
            return Decision.Nothing;
        var words = Words.Where(it => !string.IsNullOrWhiteSpace(it)).ToList();
        if (words.Count < 2 || DraftBlocks.Find(item.Rule.Block)?.WordsKey is not { } key)
            return Refusal.NothingToSplit();
        var parts = words.Select((it, i) => Part(item.Rule, key, it.Trim(), i, draft)).ToList();
        return
            parts.Select(part => Wrong(draft, part)).FirstOrDefault(it => it is not null)
                is { } wrong
            ? wrong
            : Decision.Of(new ItemSplit(now, Item, [.. parts], By.Id));
    }

    private static DraftRule Part(
        DraftRule rule,
        string key,
        string words,
        int at,
        DraftRecord draft
    )
    {
        var id = $"{rule.Id}{(char)('a' + at)}";
        while (draft.Item(id) is not null)
            id += "x";
        return rule with
        {
            Id = id,
            Fields =
            [
                .. rule.Fields.Any(field => field.Key == key)
                    ? rule.Fields.Select(field =>
                        field.Key == key ? field with { Value = words } : field
                    )
                    : rule.Fields.Append(new(key, words)),
            ],
            Missing = [.. rule.Missing.Where(missing => missing != key)],
        };
    }
}
