using System.Collections.Immutable;
using Huiyin.Core.Drafting;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Folds a draft from its events.</summary>
public static class DraftApply
{
    /// <summary>The draft after the event.</summary>
    public static DraftRecord Apply(DraftRecord draft, LedgerEvent happened) =>
        happened switch
        {
            DraftImported e => Imported(e),
            SettlementsCarried e => Carried(draft, e),
            ItemsAccepted e => e.Items.Aggregate(draft, (it, id) => Accepted(it, id, e)),
            ItemEdited e => Edited(draft, e),
            ItemRejected e => With(
                draft,
                e.Item,
                it =>
                    it with
                    {
                        State = ItemState.Rejected,
                        Settled = new(e.By, e.At) { Note = e.Reason },
                    }
            ),
            ItemReopened e => Reopened(draft, e.Item),
            ItemSplit e => Split(draft, e),
            ItemAdded e => Insert(draft, Made(e.Rule, new(e.By, e.At))),
            _ => Settled(draft, happened),
        };

    private static DraftRecord Settled(DraftRecord draft, LedgerEvent happened) =>
        happened switch
        {
            QuestionAnswered e => With(
                draft,
                e.Question,
                QuestionState.Answered,
                new(e.By, e.At) { Note = e.Answer }
            ),
            QuestionDismissed e => With(
                draft,
                e.Question,
                QuestionState.Dismissed,
                new(e.By, e.At) { Note = e.Reason }
            ),
            SuggestionTaken e => Insert(
                With(draft, e.Question, QuestionState.Taken, new(e.By, e.At)),
                Made(e.Rule, new(e.By, e.At))
            ),
            FlagDecided e => Decided(draft, e),
            TermsSet e => draft with
            {
                Terms = e.Minutes.Aggregate(
                    draft.Terms,
                    (all, it) => all.SetItem(it.Key, it.Value)
                ),
            },
            HeaderSet e => draft with { Header = e.Header },
            _ => Ended(draft, happened),
        };

    private static DraftRecord Ended(DraftRecord draft, LedgerEvent happened) =>
        happened switch
        {
            DraftSubmitted e => draft with
            {
                Status = DraftStatus.Submitted,
                Submission = new(e.By, e.At, e.Bindings, e.Opened),
                Approvals = [],
                SentBack = null,
            },
            DraftSigned e => draft with { Approvals = draft.Approvals.Add(new(e.By, e.At)) },
            DraftSentBack e => draft with
            {
                Status = DraftStatus.InReview,
                Approvals = [],
                SentBack = new(e.By, e.At) { Note = e.Reason },
            },
            DraftApproved e => draft with { Status = DraftStatus.Approved, Became = e.Hash },
            DraftAbandoned e => draft with
            {
                Status = DraftStatus.Abandoned,
                SentBack = new(e.By, e.At) { Note = e.Reason },
            },
            _ => throw new ArgumentOutOfRangeException(
                nameof(happened),
                happened,
                "No event of a draft."
            ),
        };

    private static DraftRecord Imported(DraftImported e) =>
        DraftRecord.Empty with
        {
            Id = e.Id,
            Origin = e.Origin,
            Header = e.Header,
            Plan = e.Plan with
            {
                Rules = [],
                Flags = [],
                Questions = [],
                Levels = [],
                Timings = [],
                Groups = [],
            },
            Items = [.. e.Plan.Rules.Select(rule => new DraftItem(rule))],
            Flags = [.. e.Plan.Flags.Select(flag => new FlagItem(flag))],
            Questions = [.. e.Plan.Questions.Select(question => new QuestionItem(question))],
            Imported = new(e.By, e.At),
        };

    private static DraftRecord Carried(DraftRecord draft, SettlementsCarried e)
    {
        var flags = e.Flags.ToDictionary(it => it.Flag.Id);
        var by = new Settlement(e.By, e.At) { Carried = true };
        return e.Items.Aggregate(
            draft,
            (it, id) =>
                With(
                    it,
                    id,
                    item =>
                        item with
                        {
                            State = ItemState.Accepted,
                            Settled = by,
                            Rewrites = RewriteOf(item.Rule),
                        }
                )
        ) with
        {
            Flags =
            [
                .. draft.Flags.Select(it =>
                    flags.TryGetValue(it.Flag.Id, out var known)
                        ? it with
                        {
                            Decision = DecisionOf(known),
                            To = known.To,
                            Settled = by with { Note = known.Note },
                        }
                        : it
                ),
            ],
        };
    }

    private static FlagDecision DecisionOf(SheetFlag it) =>
        it.IsNever ? FlagDecision.Acknowledged
        : it.To is not null ? FlagDecision.Rewritten
        : it.Dropped ? FlagDecision.Dropped
        : FlagDecision.Open;

    private static string? RewriteOf(DraftRule rule) =>
        rule.Fields.FirstOrDefault(field => field.Key == "rewrite_of")?.Value;

    private static DraftRecord Accepted(DraftRecord draft, string id, ItemsAccepted e) =>
        With(draft, id, it => it with { State = ItemState.Accepted, Settled = new(e.By, e.At) });

    private static DraftRecord Edited(DraftRecord draft, ItemEdited e) =>
        With(
            draft,
            e.Rule.Id,
            it =>
                it with
                {
                    Rule = e.Rule,
                    Edited = true,
                    State = e.Rule.IsCard ? ItemState.Open : ItemState.Accepted,
                    Settled = e.Rule.IsCard ? null : new(e.By, e.At),
                }
        );

    /// <summary>An item, a flag or a question is open again; what had been made in its place goes.</summary>
    private static DraftRecord Reopened(DraftRecord draft, string id)
    {
        var rewrite = draft.Flag(id)?.To;
        var taken = draft.Question(id) is { State: QuestionState.Taken } it
            ? it.Question.Suggestion?.Rule.Id
            : null;
        return draft with
        {
            Items =
            [
                .. draft
                    .Items.Where(item => item.Rule.Id != rewrite && item.Rule.Id != taken)
                    .Select(item =>
                        item.Rule.Id == id
                            ? item with
                            {
                                State = ItemState.Open,
                                Settled = null,
                            }
                            : item
                    ),
            ],
            Flags =
            [
                .. draft.Flags.Select(flag => flag.Flag.Id == id ? new FlagItem(flag.Flag) : flag),
            ],
            Questions =
            [
                .. draft.Questions.Select(question =>
                    question.Question.Id == id ? new QuestionItem(question.Question) : question
                ),
            ],
        };
    }

    private static DraftRecord Split(DraftRecord draft, ItemSplit e)
    {
        var by = new Settlement(e.By, e.At);
        var at = draft.Items.IndexOf(draft.Item(e.Item)!) + 1;
        return
            With(draft, e.Item, it => it with { State = ItemState.Split, Settled = by })
                is var split
            ? split with
            {
                Items = split.Items.InsertRange(
                    at,
                    e.Into.Select(rule => new DraftItem(rule) { Edited = true })
                ),
            }
            : draft;
    }

    private static DraftRecord Decided(DraftRecord draft, FlagDecided e)
    {
        var by = new Settlement(e.By, e.At) { Note = e.Note };
        var decided = draft with
        {
            Flags =
            [
                .. draft.Flags.Select(it =>
                    it.Flag.Id == e.Flag
                        ? it with
                        {
                            Decision = e.Decision,
                            Settled = by,
                            To = e.Rewrite?.Id,
                        }
                        : it
                ),
            ],
        };
        return e.Rewrite is { } rule
            ? Insert(decided, Made(rule, by) with { Rewrites = e.Flag })
            : decided;
    }

    private static DraftItem Made(DraftRule rule, Settlement by) =>
        new(rule)
        {
            State = rule.IsCard ? ItemState.Open : ItemState.Accepted,
            Settled = rule.IsCard ? null : by,
            Added = true,
        };

    /// <summary>Puts an item after the last one of its clause, or at the end.</summary>
    private static DraftRecord Insert(DraftRecord draft, DraftItem item)
    {
        var order = draft
            .Plan.Clauses.Select((clause, i) => (clause.Id, i))
            .DistinctBy(it => it.Id)
            .ToDictionary(it => it.Id, it => it.i);
        int Place(DraftItem it) =>
            it.Rule.Clause is { } clause
                ? order.GetValueOrDefault(clause, int.MaxValue)
                : int.MaxValue;
        var mine = Place(item);
        var at = draft.Items.Count(it => Place(it) <= mine);
        return draft with { Items = draft.Items.Insert(Math.Min(at, draft.Items.Length), item) };
    }

    private static DraftRecord With(
        DraftRecord draft,
        string id,
        Func<DraftItem, DraftItem> change
    ) => draft with { Items = [.. draft.Items.Select(it => it.Rule.Id == id ? change(it) : it)] };

    private static DraftRecord With(
        DraftRecord draft,
        string id,
        QuestionState state,
        Settlement by
    ) =>
        draft with
        {
            Questions =
            [
                .. draft.Questions.Select(it =>
                    it.Question.Id == id ? it with { State = state, Settled = by } : it
                ),
            ],
        };
}
