using System.Collections.Immutable;
using System.Text.Json;
using Huiyin.App.Hosting;
using Huiyin.App.Incidents;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Api;

/// <summary>Incidents over HTTP.</summary>
internal static class IncidentApi
{
    /// <summary>Bodies are read up to this many bytes.</summary>
    private const long LargestBody = 1024 * 1024;

    public static void MapIncidentApi(this WebApplication app)
    {
        var incidents = app.MapGroup("/api/v1/incidents")
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody))
            .RequireAuthorization(TokenAuthentication.Scheme)
            .DisableAntiforgery()
            .WithTags("incidents");
        incidents
            .MapPost("", Report)
            .Produces<ReportedBody>(StatusCodes.Status201Created)
            .WithSummary("Report an incident");
        incidents
            .MapGet("", List)
            .Produces<IncidentLine[]>()
            .WithSummary("The incidents, newest first");
        incidents
            .MapGet("{id}", Show)
            .Produces<IncidentBody>()
            .WithSummary("An incident as it stands");
        incidents
            .MapGet("{id}/timeline", Timeline)
            .Produces<TimelineEntry[]>()
            .WithSummary("What happened, oldest first");
        MapVerbs(incidents);
    }

    private static void MapVerbs(RouteGroupBuilder incidents)
    {
        Verb<FactsBody>(
            incidents,
            "facts",
            (b, by) => new AnswerFacts(by, FactTexts.From(b.Facts))
        );
        Verb<ActivateBody>(
            incidents,
            "activate",
            (b, by) => new ActivatePlan(by, b.Level, b.Reason ?? "", b.ExpectedHours, b.Measures)
        );
        Verb<ReasonBody>(incidents, "stand-by", (b, by) => new StandBy(by, b.Reason ?? ""));
        Verb<ReasonBody>(incidents, "reject", (b, by) => new RejectProposal(by, b.Reason ?? ""));
        Verb<ActivateBody>(
            incidents,
            "level",
            (b, by) => new ChangeLevel(by, b.Level, b.Reason ?? "")
        );
        Verb<ReasonBody>(incidents, "keep-level", (b, by) => new KeepLevel(by, b.Reason ?? ""));
        Verb<TaskBody>(incidents, "start", (b, by) => new StartTask(by, b.Task));
        Verb<TaskBody>(incidents, "acknowledge", (b, by) => new AcknowledgeTask(by, b.Task));
        Verb<TaskBody>(
            incidents,
            "complete",
            (b, by) => new CompleteTask(by, b.Task, b.Note ?? "")
        );
        Verb<TaskBody>(incidents, "waive", (b, by) => new WaiveTask(by, b.Task, b.Reason ?? ""));
        Verb<ReportBody>(
            incidents,
            "report",
            (b, by) =>
                new SubmitReport(
                    by,
                    b.Report,
                    b.Content.ToImmutableSortedDictionary(StringComparer.Ordinal)
                )
                {
                    Number = b.Number,
                }
        );
        Verb<ObligationBody>(
            incidents,
            "acknowledge-escalation",
            (b, by) => new AcknowledgeEscalation(by, b.Obligation)
        );
        Verb<EventBody>(incidents, "event", (b, by) => new RecordEvent(by, b.Event, b.Note ?? ""));
        Verb<SupportBody>(
            incidents,
            "request-support",
            (b, by) => new RequestSupport(by, b.Rule, b.Note ?? "")
        );
        Verb<AnswerBody>(
            incidents,
            "answer-support",
            (b, by) => new AnswerSupport(by, b.Request, b.Answer)
        );
        Verb<StandDownBody>(
            incidents,
            "stand-down",
            (b, by) => new StandDown(by, b.Condition ?? "", b.Matters ?? "", b.NobodyHeld)
        );
        Verb<FindingBody>(
            incidents,
            "finding",
            (b, by) => new RecordFinding(by, b.Clause, b.Rule, b.Text, b.Change)
        );
        Verb<ReviewBody>(incidents, "review", (b, by) => new ReviewIncident(by, b.Summary));
    }

    private static void Verb<TBody>(
        RouteGroupBuilder incidents,
        string verb,
        Func<TBody, Actor, IncidentCommand> command
    ) =>
        incidents
            .MapPost(
                $"{{id}}/{verb}",
                (string id, TBody body, HttpContext http, RunningOffice office) =>
                    Do(id, command(body, TokenAuthentication.ActorOf(http)), http, office)
            )
            .Produces<IncidentBody>()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .WithSummary(verb);

    private static async Task<IResult> Report(
        ReportIncidentBody body,
        HttpContext http,
        RunningOffice office
    )
    {
        var id = RequestKey.IncidentId(http) ?? new IncidentId(Guid.CreateVersion7());
        if (body.Continues is { } earlier && office.Register.Find(earlier) is null)
            return Problems.Of(Refusal.NoSuchIncident(earlier), http);
        var plan = office.Shelf.Find(body.Plan);
        var report = new IncidentReport(
            body.Title ?? plan.Current?.Title ?? "",
            body.Place ?? "",
            FactTexts.From(body.Facts)
        )
        {
            Exercise = body.Exercise,
            Continues = body.Continues,
        };
        var outcome = await office.Incidents.Report(
            id,
            body.Plan,
            report,
            TokenAuthentication.ActorOf(http)
        );
        return outcome.Refusal is { } refusal
            ? Problems.Of(refusal, http)
            : Results.Created($"/api/v1/incidents/{id}", ReportedBody.Of(id, outcome.State));
    }

    private static async Task<IResult> Do(
        string id,
        IncidentCommand command,
        HttpContext http,
        RunningOffice office
    )
    {
        if (office.Register.Find(id) is not { } found)
            return Problems.Of(Refusal.NoSuchIncident(id), http);
        if (command is not AnswerFacts && command.By.Seats.IsEmpty)
            return Problems.IntakeOnly(http);
        var request = RequestKey.Command(http, found.Key, command.GetType());
        var outcome = await office.Incidents.Do(found.Key, command, request);
        return outcome.Refusal is { } refusal
            ? Problems.Of(refusal, http)
            : Results.Ok(IncidentBody.Of(found.Key, outcome.State, outcome.AlreadyDone));
    }

    private static IResult Show(string id, HttpContext http, RunningOffice office) =>
        office.Register.Find(id) is { } found
            ? Results.Ok(IncidentBody.Of(found.Key, found.Run))
            : Problems.Of(Refusal.NoSuchIncident(id), http);

    private static IResult List(
        HttpContext http,
        RunningOffice office,
        string? status = null,
        int page = 1
    ) =>
        Words.Refuse<IncidentStatus>("status", status) is { } refusal
            ? Problems.Of(refusal, http)
            : Results.Ok(office.Register.Newest(status, Math.Max(page, 1)).Select(IncidentLine.Of));

    private static IResult Timeline(string id, HttpContext http, RunningOffice office) =>
        office.Register.Find(id) is { } found
            ? Results.Ok(office.Register.Entries(found.Key).Select(TimelineEntry.Of))
            : Problems.Of(Refusal.NoSuchIncident(id), http);
}

/// <summary>What facts look like on the wire: numbers, yes and no, or words; null for unknown.</summary>
internal static class FactTexts
{
    public static ImmutableSortedDictionary<string, string?> From(
        Dictionary<string, JsonElement>? facts
    ) =>
        (facts ?? []).ToImmutableSortedDictionary(
            fact => fact.Key,
            fact => fact.Value.ValueKind == JsonValueKind.Null ? null : fact.Value.ToString(),
            StringComparer.Ordinal
        );
}
