using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;

namespace Huiyin.Core.Plans.Rehearsals;

using Words = ImmutableSortedDictionary<string, string>;

/// <summary>What a story's step may be, by the word it is written with.</summary>
internal static class StoryVerbs
{
    /// <summary>A step's scalars and its one inner map, turned into a command.</summary>
    public delegate IncidentCommand Verb(StoryWords words, Actor by, Incident run);

    public static readonly FrozenDictionary<string, Verb> All = new Dictionary<string, Verb>
    {
        ["facts"] = (w, by, _) => new AnswerFacts(by, w.Facts),
        ["activate"] = (w, by, _) =>
            new ActivatePlan(
                by,
                w["level"],
                w["reason"],
                w.Number("expected_hours"),
                w.Maybe("measures")
            ),
        ["stand-by"] = (w, by, _) => new StandBy(by, w["reason"]),
        ["reject"] = (w, by, _) => new RejectProposal(by, w["reason"]),
        ["level"] = (w, by, _) => new ChangeLevel(by, w["level"], w["reason"]),
        ["keep-level"] = (w, by, _) => new KeepLevel(by, w["reason"]),
        ["start"] = (w, by, _) => new StartTask(by, w["task"]),
        ["acknowledge"] = (w, by, _) => new AcknowledgeTask(by, w["task"]),
        ["complete"] = (w, by, _) => new CompleteTask(by, w["task"], w["note"]),
        ["waive"] = (w, by, _) => new WaiveTask(by, w["task"], w["reason"]),
        ["report"] = (w, by, _) => new SubmitReport(by, w["report"], w.Content),
        ["final-report"] = (w, by, run) =>
            new SubmitReport(by, w.Maybe("report") ?? OwedFinal(run), w.Content),
        ["acknowledge-escalation"] = (w, by, _) => new AcknowledgeEscalation(by, w["obligation"]),
        ["event"] = (w, by, _) => new RecordEvent(by, w["event"], w["note"]),
        ["request-support"] = (w, by, _) => new RequestSupport(by, w["rule"], w["note"]),
        ["answer-support"] = (w, by, _) =>
            new AnswerSupport(by, w.Number("request") ?? 1, w["answer"]),
        ["stand-down"] = (w, by, _) =>
            new StandDown(by, w["note"], w.Maybe("matters") ?? w["note"], true),
        ["finding"] = (w, by, _) =>
            new RecordFinding(by, w["clause"], w.Maybe("rule"), w["text"], w["change"]),
        ["review"] = (w, by, _) => new ReviewIncident(by, w["summary"]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static string OwedFinal(Incident run) =>
        run.Obligations.Values.FirstOrDefault(owed =>
            owed is { IsOpen: true, Kind: ObligationKind.FinalReport }
        )?.Subject
        ?? "";
}

/// <summary>The words of one step.</summary>
/// <param name="Scalars">Its keys and values.</param>
/// <param name="Inner">The keys and values of its inner map, the facts or the report's fields.</param>
internal sealed record StoryWords(Words Scalars, Words Inner)
{
    /// <summary>A value; empty where the step has none, so that the command itself says what is missing.</summary>
    public string this[string key] => Scalars.GetValueOrDefault(key, "");

    public string? Maybe(string key) => Scalars.GetValueOrDefault(key);

    public int? Number(string key) =>
        int.TryParse(Maybe(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public Words Content => Inner;

    public ImmutableSortedDictionary<string, string?> Facts =>
        Inner.ToImmutableSortedDictionary(
            fact => fact.Key,
            fact => fact.Value == "unknown" ? null : fact.Value,
            StringComparer.Ordinal
        );
}
