using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Answers a question of the text in words; what follows for the rules is edited there.</summary>
public sealed record AnswerQuestion(Actor By, string Question, string Answer) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now) =>
        draft.Question(Question) is not { } asked ? Refusal.NotInDraft(Question)
        : string.IsNullOrWhiteSpace(Answer) ? Refusal.ReasonMissing()
        : WrittenWords.Refuse(Answer) is { } wrong ? wrong
        : asked is { State: QuestionState.Answered, Settled.Note: { } note }
        && note == Answer.Trim()
            ? Decision.Nothing
        : Decision.Of(new QuestionAnswered(now, Question, Answer.Trim(), By.Id));
}

/// <summary>Leaves a question open in the plan, for a reason. One that blocks approval must be answered.</summary>
public sealed record DismissQuestion(Actor By, string Question, string Reason) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now) =>
        draft.Question(Question) is not { } asked ? Refusal.NotInDraft(Question)
        : asked.State == QuestionState.Dismissed ? Decision.Nothing
        : KindText.Blocks(asked.Question.Kind) ? Refusal.QuestionBlocks()
        : string.IsNullOrWhiteSpace(Reason) ? Refusal.ReasonMissing()
        : WrittenWords.Refuse(Reason) is { } wrong ? wrong
        : Decision.Of(new QuestionDismissed(now, Question, Reason.Trim(), By.Id));
}

/// <summary>Takes the rule suggested for a gap, marked supplied and with its ground.</summary>
public sealed record TakeSuggestion(Actor By, string Question) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now)
    {
        if (draft.Question(Question) is not { } asked)
            return Refusal.NotInDraft(Question);
        if (asked.State == QuestionState.Taken)
            return Decision.Nothing;
        if (asked.Question.Suggestion is not { } suggestion)
            return Refusal.NothingSuggested();
        var rule = suggestion.Rule with { Supplied = true };
        if (draft.Item(rule.Id) is not null)
            return Refusal.IdTaken(rule.Id);
        return Wrong(draft, rule) is { } wrong
            ? wrong
            : Decision.Of(new SuggestionTaken(now, Question, rule, By.Id));
    }
}
