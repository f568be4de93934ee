using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// Says that a clause that is never carried out was seen. It is shown with its ground; nothing is made of it, whatever
/// anybody decides.
/// </summary>
public sealed record AcknowledgeFlag(Actor By, string Flag) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now) =>
        draft.Flag(Flag) is not { } flag ? Refusal.NotInDraft(Flag)
        : !flag.IsNever ? Refusal.FlagNeedsDecision()
        : flag.Decision == FlagDecision.Acknowledged ? Decision.Nothing
        : Decision.Of(new FlagDecided(now, Flag, FlagDecision.Acknowledged, "", null, By.Id));
}

/// <summary>Drops words that may infringe: nothing is made of them.</summary>
public sealed record DropFlag(Actor By, string Flag, string Note) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now) =>
        draft.Flag(Flag) is not { } flag ? Refusal.NotInDraft(Flag)
        : flag.IsNever ? Refusal.ClauseNeverCarried(Flag, flag.Flag.Class.Name)
        : flag.Decision == FlagDecision.Dropped ? Decision.Nothing
        : flag.Decision == FlagDecision.Rewritten ? Refusal.ReopenFirst()
        : WrittenWords.Refuse(Note) is { } wrong ? wrong
        : Decision.Of(new FlagDecided(now, Flag, FlagDecision.Dropped, Note.Trim(), null, By.Id));
}

/// <summary>
/// Puts a neutral rule in the place of words that may infringe. Only the legal reviewer does, in person; the rule's own
/// words may only hear, explain, inform, care, re-examine or answer.
/// </summary>
/// <param name="By">The legal reviewer.</param>
/// <param name="Flag">The flag.</param>
/// <param name="Block">The block of the neutral rule.</param>
/// <param name="Fields">Its keys and values.</param>
/// <param name="Note">Why it is neutral.</param>
public sealed record RewriteFlag(
    Actor By,
    string Flag,
    string Block,
    ImmutableArray<DraftField> Fields,
    string Note
) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now)
    {
        if (draft.Flag(Flag) is not { } flag)
            return Refusal.NotInDraft(Flag);
        if (flag.IsNever)
            return Refusal.ClauseNeverCarried(Flag, flag.Flag.Class.Name);
        if (!office.IsLegalReviewer(By) || By.IsProgram)
            return Refusal.NotLegalReviewer();
        return Written(draft, flag) is { } refusal
            ? refusal
            : Decision.Of(
                new FlagDecided(
                    now,
                    Flag,
                    FlagDecision.Rewritten,
                    Note.Trim(),
                    Rule(draft, flag),
                    By.Id
                )
            );
    }

    private Refusal? Written(DraftRecord draft, FlagItem flag) =>
        flag.Decision == FlagDecision.Rewritten ? Refusal.ReopenFirst()
        : DraftBlocks.Find(Block) is not { HasIds: true, Form: BlockForm.Rows }
            ? Refusal.NotInDraft(Block)
        : string.IsNullOrWhiteSpace(Note) ? Refusal.ReasonMissing()
        : WrittenWords.Refuse(Note)
            ?? RuleScreen.RefuseRewrite(Rule(draft, flag))
            ?? Wrong(Rewritten(draft), Rule(draft, flag));

    /// <summary>The draft as it would be for the check of the rule's fit.</summary>
    private DraftRecord Rewritten(DraftRecord draft) =>
        draft with
        {
            Flags =
            [
                .. draft.Flags.Select(it =>
                    it.Flag.Id == Flag
                        ? it with
                        {
                            Decision = FlagDecision.Rewritten,
                            To = Rule(draft, it).Id,
                        }
                        : it
                ),
            ],
        };

    private DraftRule Rule(DraftRecord draft, FlagItem flag)
    {
        var block = DraftBlocks.Find(Block)!;
        return new(
            AddItem.FreeId(block, draft),
            block.Name,
            [
                .. Fields
                    .Where(field => field.Key is not ("status" or "rewrite_of"))
                    .Where(field => !string.IsNullOrWhiteSpace(field.Value))
                    .Select(field => field with { Value = field.Value.Trim() })
                    .DistinctBy(field => field.Key),
                new("status", "rewritten"),
                new("rewrite_of", Flag),
            ],
            flag.Flag.Clause,
            flag.Flag.Quote,
            []
        );
    }
}
