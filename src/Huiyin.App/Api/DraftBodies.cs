using System.Collections.Immutable;
using Huiyin.Core.Plans.Drafts;

namespace Huiyin.App.Api;

/// <summary>A text to import: its words, or a file's bytes in Base64.</summary>
internal sealed record ImportBody(string Name, string? Text = null, string? File = null);

internal sealed record ItemsBody(ImmutableArray<string> Items);

internal sealed record ItemBody(string Item, string? Reason = null, string? Answer = null);

internal sealed record EditBody(
    string Item,
    Dictionary<string, string> Fields,
    string? Clause = null,
    string? Quote = null
);

internal sealed record SplitBody(string Item, ImmutableArray<string> Words);

internal sealed record AddBody(
    string Block,
    Dictionary<string, string> Fields,
    string? Clause = null,
    string? Quote = null,
    string? Key = null
);

internal sealed record RewriteBody(
    string Item,
    Dictionary<string, string> Fields,
    string Reason,
    string Block = "tasks"
);

internal sealed record TermsBody(Dictionary<string, int> Minutes);

internal sealed record HeadBody(
    string? Plan = null,
    string? Title = null,
    string? Version = null,
    string? Office = null,
    string? From = null,
    string? To = null
);

internal sealed record SubmitBody(Dictionary<string, string> Seats);

/// <summary>A body without anything in it.</summary>
internal sealed record EmptyBody;

/// <summary>A draft in a list.</summary>
internal sealed record DraftLine(
    string Id,
    string Title,
    string Status,
    int Settled,
    int Total,
    int Flagged
)
{
    public static DraftLine Of(DraftRecord draft) =>
        new(
            draft.Id,
            draft.Header.Title,
            Words.Of(draft.Status),
            draft.SettledCount,
            draft.Total,
            draft.Flags.Length
        );
}

/// <summary>A clause of a draft.</summary>
internal sealed record ClauseLine(string Id, string Number, int Line, string Words);

/// <summary>A rule, card, flag or question of a draft.</summary>
internal sealed record DraftEntry(
    string Id,
    string Kind,
    string State,
    string? Clause,
    string? Quote
)
{
    public string? Block { get; init; }

    public IReadOnlyDictionary<string, string>? Fields { get; init; }

    public ImmutableArray<string> Missing { get; init; } = [];

    public string? Class { get; init; }

    public string? Ask { get; init; }

    public static DraftEntry Of(DraftItem it) =>
        new(
            it.Rule.Id,
            it.Rule.IsCard ? "card" : "rule",
            Words.Of(it.State),
            it.Rule.Clause,
            it.Rule.Quote
        )
        {
            Block = it.Rule.Block,
            Fields = it
                .Rule.Fields.DistinctBy(field => field.Key)
                .ToDictionary(field => field.Key, field => field.Value),
            Missing = it.Rule.Missing,
        };

    public static DraftEntry Of(FlagItem it) =>
        new(
            it.Flag.Id,
            it.IsNever ? "never" : "review",
            Words.Of(it.Decision),
            it.Flag.Clause,
            it.Flag.Quote
        )
        {
            Class = it.Flag.Class.Id,
        };

    public static DraftEntry Of(QuestionItem it, string language) =>
        new(it.Question.Id, "question", Words.Of(it.State), it.Question.Clause, it.Question.Quote)
        {
            Ask = it.Question.Ask.In(language),
        };
}

/// <summary>A draft as it stands.</summary>
internal sealed record DraftBody(
    string Id,
    string Plan,
    string Title,
    string Version,
    string Status,
    int Settled,
    int Total,
    IReadOnlyList<string> Blocking,
    IReadOnlyList<DraftEntry> Entries,
    IReadOnlyList<ClauseLine> Clauses,
    IReadOnlyList<string> Approvals,
    string Yaml
)
{
    public static DraftBody Of(DraftRecord draft, string language)
    {
        var file = DraftYaml.Print(draft.Sheet);
        return new(
            draft.Id,
            draft.Header.Id,
            draft.Header.Title,
            draft.Header.Version,
            Words.Of(draft.Status),
            draft.SettledCount,
            draft.Total,
            [
                .. file.LeftOut.Select(left => $"{left.Key}: {left.Value.In(language)}"),
                .. file.Blocking.Select(note => note.Found.Message.In(language)),
            ],
            [
                .. draft.Items.Select(DraftEntry.Of),
                .. draft.Flags.Select(DraftEntry.Of),
                .. draft.Questions.Select(it => DraftEntry.Of(it, language)),
            ],
            [
                .. draft.Plan.Clauses.Select(it => new ClauseLine(
                    it.Id,
                    it.Number,
                    it.Line,
                    it.Words
                )),
            ],
            [.. draft.Approvals.Select(it => it.By)],
            file.Yaml
        );
    }
}
