using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// Makes a rule by hand: from a passage of the text, word for word, or supplied by the office where the text is silent.
/// </summary>
/// <param name="By">Who makes it.</param>
/// <param name="Block">The block it belongs to.</param>
/// <param name="Fields">Its keys and values.</param>
/// <param name="Clause">The clause it rests on; null where it is supplied.</param>
/// <param name="Quote">The words of that clause.</param>
public sealed record AddItem(
    Actor By,
    string Block,
    ImmutableArray<DraftField> Fields,
    string? Clause,
    string? Quote
) : ReviewCommand(By)
{
    /// <summary>The id or key it is to have; null for the next free one.</summary>
    public string? Key { get; init; }

    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now)
    {
        if (DraftBlocks.Find(Block) is not { } block)
            return Refusal.NotInDraft(Block);
        if (Clause is { Length: > 0 } && block.Cites && string.IsNullOrWhiteSpace(Quote))
            return Refusal.QuoteMissing();
        var rule = Made(block, draft);
        return draft.Item(rule.Id) is not null ? Refusal.IdTaken(rule.Id)
            : RuleScreen.IsRewrite(rule) ? Refusal.RewriteNeedsFlag()
            : Wrong(draft, rule) is { } wrong ? wrong
            : Decision.Of(new ItemAdded(now, rule, By.Id));
    }

    private DraftRule Made(DraftBlock block, DraftRecord draft)
    {
        var cited = string.IsNullOrWhiteSpace(Clause) ? null : Clause.Trim();
        return new(
            string.IsNullOrWhiteSpace(Key) ? FreeId(block, draft) : Key.Trim(),
            block.Name,
            [
                .. Fields
                    .Where(field => !string.IsNullOrWhiteSpace(field.Value))
                    .Select(field => field with { Value = field.Value.Trim() })
                    .DistinctBy(field => field.Key),
            ],
            cited,
            cited is null ? null : Quote?.Trim(),
            []
        )
        {
            Supplied = cited is null && block.Cites && block.Form != BlockForm.Table,
        };
    }

    /// <summary>The next free id of a block.</summary>
    public static string FreeId(DraftBlock block, DraftRecord draft)
    {
        var taken = draft
            .Items.Select(it => it.Rule.Id)
            .Concat(draft.Flags.Select(it => it.Flag.Id))
            .Concat(draft.Questions.Select(it => it.Question.Id))
            .ToHashSet();
        return Enumerable
            .Range(1, int.MaxValue)
            .Select(n => $"{block.Prefix}{n}")
            .First(id => !taken.Contains(id));
    }
}
