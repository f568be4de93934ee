using System.Collections.Immutable;
using System.Text;
using Huiyin.App.Drafting;
using Huiyin.App.Drafts;
using Huiyin.App.Hosting;
using Huiyin.Core;
using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Api;

/// <summary>Drafts of plans over HTTP: everything a reviewer does, and nothing that two people must.</summary>
internal static class DraftApi
{
    private const long LargestBody = 15 * 1024 * 1024;

    public static void MapDraftApi(this WebApplication app)
    {
        var drafts = app.MapGroup("/api/v1/drafts")
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody))
            .RequireAuthorization(TokenAuthentication.Scheme)
            .DisableAntiforgery()
            .WithTags("drafts");
        drafts
            .MapPost("", Import)
            .Produces<DraftLine[]>(StatusCodes.Status201Created)
            .WithSummary("Read the plans in a text; each becomes a draft");
        drafts.MapGet("", List).Produces<DraftLine[]>().WithSummary("The drafts that are not over");
        drafts.MapGet("{id}", Show).Produces<DraftBody>().WithSummary("A draft as it stands");
        MapItems(drafts);
        MapFlags(drafts);
        MapWhole(drafts);
    }

    private static void MapItems(RouteGroupBuilder drafts)
    {
        Verb<ItemsBody>(drafts, "accept", (b, _, by) => new AcceptItems(by, b.Items));
        Verb<EmptyBody>(drafts, "accept-rest", (_, _, by) => new AcceptRest(by));
        Verb<EditBody>(
            drafts,
            "edit",
            (b, _, by) =>
                new EditItem(by, b.Item, Fields(b.Fields)) { Clause = b.Clause, Quote = b.Quote }
        );
        Verb<ItemBody>(drafts, "reject", (b, _, by) => new RejectItem(by, b.Item, b.Reason ?? ""));
        Verb<ItemBody>(drafts, "reopen", (b, _, by) => new ReopenItem(by, b.Item));
        Verb<SplitBody>(drafts, "split", (b, _, by) => new SplitItem(by, b.Item, b.Words));
        Verb<AddBody>(
            drafts,
            "add",
            (b, _, by) =>
                new AddItem(by, b.Block, Fields(b.Fields), b.Clause, b.Quote) { Key = b.Key }
        );
        Verb<ItemBody>(
            drafts,
            "answer",
            (b, _, by) => new AnswerQuestion(by, b.Item, b.Answer ?? "")
        );
        Verb<ItemBody>(
            drafts,
            "dismiss",
            (b, _, by) => new DismissQuestion(by, b.Item, b.Reason ?? "")
        );
        Verb<ItemBody>(drafts, "take-suggestion", (b, _, by) => new TakeSuggestion(by, b.Item));
    }

    private static void MapFlags(RouteGroupBuilder drafts)
    {
        Verb<ItemBody>(drafts, "acknowledge-flag", (b, _, by) => new AcknowledgeFlag(by, b.Item));
        Verb<ItemBody>(drafts, "drop-flag", (b, _, by) => new DropFlag(by, b.Item, b.Reason ?? ""));
        Verb<RewriteBody>(
            drafts,
            "rewrite-flag",
            (b, _, by) => new RewriteFlag(by, b.Item, b.Block, Fields(b.Fields), b.Reason)
        );
    }

    private static void MapWhole(RouteGroupBuilder drafts)
    {
        Verb<TermsBody>(
            drafts,
            "terms",
            (b, _, by) =>
                new SetTerms(by, b.Minutes.ToImmutableSortedDictionary(StringComparer.Ordinal))
        );
        Verb<HeadBody>(drafts, "head", (b, draft, by) => new SetHeader(by, Head(b, draft.Header)));
        Verb<SubmitBody>(
            drafts,
            "submit",
            (b, _, by) =>
                new SubmitDraft(by, b.Seats.ToImmutableSortedDictionary(StringComparer.Ordinal), [])
        );
        Verb<EmptyBody>(drafts, "approve", (_, _, by) => new ApproveDraft(by));
        Verb<ReasonBody>(drafts, "send-back", (b, _, by) => new SendDraftBack(by, b.Reason ?? ""));
        Verb<ReasonBody>(drafts, "abandon", (b, _, by) => new AbandonDraft(by, b.Reason ?? ""));
    }

    private static void Verb<TBody>(
        RouteGroupBuilder drafts,
        string verb,
        Func<TBody, DraftRecord, Actor, DraftCommand> command
    ) =>
        drafts
            .MapPost(
                $"{{id}}/{verb}",
                async (string id, TBody body, HttpContext http, RunningOffice office) =>
                {
                    var by = TokenAuthentication.ActorOf(http);
                    var outcome = await office.Drafts.Do(
                        id,
                        command(body, office.Drafts.Find(id), by)
                    );
                    return outcome.Refusal is { } refusal
                        ? Problems.Of(refusal, http)
                        : Results.Ok(DraftBody.Of(outcome.State, Problems.Language(http)));
                }
            )
            .Produces<DraftBody>()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .WithSummary(verb);

    private static async Task<IResult> Import(
        ImportBody body,
        HttpContext http,
        RunningOffice office
    )
    {
        var bytes = Bytes(body);
        if (bytes is null)
            return Problems.Of(Refusal.NothingToImport(), http);
        try
        {
            return await ImportFile(bytes, body.Name, http, office);
        }
        catch (CannotReadException e)
        {
            return Problems.Of(new Refusal("cannot-read", e.Sentence), http);
        }
    }

    private static async Task<IResult> ImportFile(
        byte[] bytes,
        string name,
        HttpContext http,
        RunningOffice office
    )
    {
        var file = office.Importer.Import(bytes, name);
        var facts = PlanImporter.Facts(bytes, name, file);
        var lines = new List<DraftLine>();
        foreach (var plan in file.Plans)
        {
            var command = new ImportDraft(
                TokenAuthentication.ActorOf(http),
                DraftDesk.NewId(),
                new(facts, file.Text),
                plan
            )
            {
                Taken = [.. office.Shelf.All().Select(it => it.Id)],
            };
            var outcome = await office.Drafts.Import(command);
            if (outcome.Refusal is { } refusal)
                return Problems.Of(refusal, http);
            lines.Add(DraftLine.Of(outcome.State));
        }
        return lines.Count == 0
            ? Problems.Of(Refusal.NothingToImport(), http)
            : Results.Created($"/api/v1/drafts/{lines[0].Id}", lines);
    }

    private static IResult List(RunningOffice office) =>
        Results.Ok(office.Drafts.Pending().Select(DraftLine.Of));

    private static IResult Show(string id, HttpContext http, RunningOffice office) =>
        office.Drafts.Find(id) is { Exists: true } draft
            ? Results.Ok(DraftBody.Of(draft, Problems.Language(http)))
            : Problems.Of(Refusal.NoSuchDraft(), http);

    private static byte[]? Bytes(ImportBody body)
    {
        if (body.Text is { } text)
            return Encoding.UTF8.GetBytes(text);
        var bytes = new byte[(body.File ?? "").Length];
        return Convert.TryFromBase64String(body.File ?? "", bytes, out var length) && length > 0
            ? bytes[..length]
            : null;
    }

    private static DraftHeader Head(HeadBody body, DraftHeader head) =>
        head with
        {
            Id = body.Plan ?? head.Id,
            Title = body.Title ?? head.Title,
            Version = body.Version ?? head.Version,
            OfficeName = body.Office ?? head.OfficeName,
            From = body.From ?? head.From,
            To = body.To ?? head.To,
        };

    private static ImmutableArray<DraftField> Fields(Dictionary<string, string> fields) =>
        [.. fields.Select(field => new DraftField(field.Key, field.Value))];
}
