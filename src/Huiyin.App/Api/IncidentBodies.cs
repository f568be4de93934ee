using System.Collections.Immutable;
using System.Text.Json;
using Huiyin.App.Incidents;
using Huiyin.Core;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.App.Api;

/// <summary>An incident to report.</summary>
internal sealed record ReportIncidentBody(
    string Plan,
    Dictionary<string, JsonElement>? Facts = null,
    string? Title = null,
    string? Place = null,
    bool Exercise = false,
    string? Continues = null
);

internal sealed record FactsBody(Dictionary<string, JsonElement> Facts);

internal sealed record ActivateBody(
    string Level,
    string? Reason = null,
    int? ExpectedHours = null,
    string? Measures = null
);

internal sealed record ReasonBody(string? Reason = null);

internal sealed record TaskBody(string Task, string? Note = null, string? Reason = null);

internal sealed record ReportBody(
    string Report,
    Dictionary<string, string> Content,
    int? Number = null
);

internal sealed record ObligationBody(string Obligation);

internal sealed record EventBody(string Event, string? Note = null);

internal sealed record SupportBody(string Rule, string? Note = null);

internal sealed record AnswerBody(int Request, string Answer);

internal sealed record StandDownBody(
    string? Condition = null,
    string? Matters = null,
    bool NobodyHeld = false
);

internal sealed record FindingBody(string Clause, string Text, string Change, string? Rule = null);

internal sealed record ReviewBody(string Summary);

/// <summary>The answer to a report: what the plan proposes.</summary>
internal sealed record ReportedBody(string Id, string Number, ProposedBody Proposed)
{
    public static ReportedBody Of(IncidentId id, Incident run) =>
        new(
            id.ToString(),
            run.Number,
            new(run.Grade.Level, run.Grade.Possible, run.Grade.Ask, run.Grade.Rows)
        );
}

internal sealed record ProposedBody(
    string? Level,
    ImmutableArray<string> Possible,
    ImmutableArray<string> Ask,
    ImmutableArray<string> Rows
);

/// <summary>An incident as it stands.</summary>
internal sealed record IncidentBody(
    string Id,
    string Number,
    string Status,
    string Plan,
    string PlanVersion,
    string Title,
    string Place,
    bool Exercise,
    string? Level,
    ProposedBody Grade,
    string? Waiting,
    IReadOnlyDictionary<string, string> Facts,
    IEnumerable<TaskLine> Tasks,
    IEnumerable<ObligationLine> Obligations,
    bool AlreadyDone
)
{
    public static IncidentBody Of(string id, Incident run, bool alreadyDone = false) =>
        new(
            id,
            run.Number,
            Api.Words.Of(run.Status),
            run.PlanId,
            run.PlanVersion,
            run.Title,
            run.Place,
            run.Exercise,
            run.Level,
            new(run.Grade.Level, run.Grade.Possible, run.Grade.Ask, run.Grade.Rows),
            run.Proposal is { } proposal ? Api.Words.Of(proposal.Kind) : null,
            run.Facts,
            run.Tasks.Values.Select(TaskLine.Of),
            run.Obligations.Values.Select(owed => ObligationLine.Of(run.Number, owed)),
            alreadyDone
        );
}

/// <summary>An incident in a list.</summary>
internal sealed record IncidentLine(
    string Number,
    string Status,
    string Plan,
    string Title,
    string Place,
    string? Level,
    bool Exercise,
    string Reported,
    string? Activated,
    string? Ended,
    string? NextDue
)
{
    public static IncidentLine Of(IncidentRow row) =>
        new(
            row.Number,
            Api.Words.Of(row.Status),
            row.Plan,
            row.Title,
            row.Place,
            row.Level,
            row.Exercise,
            Api.Words.Of(row.Reported),
            Api.Words.Of(row.Activated),
            Api.Words.Of(row.Ended),
            Api.Words.Of(row.Next)
        );
}

internal sealed record TaskLine(string Task, string Do, string Owner, string State, string? Note)
{
    public static TaskLine Of(TaskRun task) =>
        new(task.Rule, task.Do, task.Owner, Api.Words.Of(task.State), task.Note);
}

/// <summary>Something owed.</summary>
internal sealed record ObligationLine(
    string Incident,
    string Id,
    string Kind,
    string Owner,
    string What,
    string Clause,
    string? Quote,
    string Opened,
    string? Due,
    string State,
    IEnumerable<string> Called
)
{
    public static ObligationLine Of(string incident, Obligation owed) =>
        new(
            incident,
            owed.Id,
            Api.Words.Of(owed.Kind),
            owed.Owner,
            owed.What,
            owed.Basis.Citation,
            owed.Basis.Quote,
            owed.Opened.ToString(),
            owed.Due?.ToString(),
            Api.Words.Of(owed.State),
            owed.Called
        );

    public static ObligationLine Of(ObligationRow row) =>
        new(
            row.Incident,
            row.Id,
            Api.Words.Of(row.Kind),
            row.Owner,
            row.What,
            row.Citation,
            null,
            Api.Words.Of(row.Opened),
            Api.Words.Of(row.Due),
            Api.Words.Of(row.State),
            row.Called is { } called ? [called] : []
        );
}

/// <summary>One entry of a timeline.</summary>
internal sealed record TimelineEntry(
    long Sequence,
    string At,
    string Type,
    string Actor,
    JsonElement Data
)
{
    public static TimelineEntry Of(LedgerEntry entry) =>
        new(
            entry.Sequence,
            entry.At.ToString(),
            EventCodec.Name(entry.Event),
            entry.Actor,
            JsonDocument.Parse(EventCodec.Write(entry.Event)).RootElement
        );
}

/// <summary>Enums on the wire are lower case with hyphens, moments ISO 8601 in UTC.</summary>
internal static class Words
{
    public static string Of(long milliseconds) =>
        Instant.FromUnixTimeMilliseconds(milliseconds).ToString();

    public static string? Of(long? milliseconds) => milliseconds is { } at ? Of(at) : null;

    /// <summary>Why a filter names no member of the enum; null where it does or is left out.</summary>
    public static Refusal? Refuse<T>(string filter, string? word)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(Of).ToList();
        return word is null || words.Contains(word.ToLowerInvariant())
            ? null
            : new(
                "unknown-word",
                new(
                    $"{filter} 不能是“{word}”。可选：{string.Join("、", words)}。",
                    $"{filter} cannot be \"{word}\". It is one of {string.Join(", ", words)}."
                )
            );
    }

    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
