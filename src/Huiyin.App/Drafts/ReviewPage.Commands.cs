using System.Collections.Immutable;
using System.Globalization;
using Huiyin.App.Frame;
using Huiyin.App.Plans;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Storage.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Drafts;

public sealed partial class ReviewPage
{
    private const string Minutes = "minutes-";

    public Task<IActionResult> OnPostAccept(string? item) =>
        Do(new AcceptItems(Actor, [item ?? ""]), item);

    public Task<IActionResult> OnPostRest() => Do(new AcceptRest(Actor), null);

    public Task<IActionResult> OnPostEdit(string? item, string? clause, string? quote)
    {
        Edit = item;
        return Do(
            new EditItem(Actor, item ?? "", FieldForm.Read(Request.Form))
            {
                Clause = Given(clause),
                Quote = Given(quote),
            },
            item
        );
    }

    public Task<IActionResult> OnPostReject(string? item, string? reason) =>
        Do(new RejectItem(Actor, item ?? "", reason ?? ""), item);

    public async Task<IActionResult> OnPostReopen(string? item)
    {
        var outcome = await Running.Drafts.Do(Id, new ReopenItem(Actor, item ?? ""));
        return outcome.Refusal is { } refusal
            ? Again(refusal)
            : LocalRedirect(Address($"item-{item}"));
    }

    public Task<IActionResult> OnPostSplit(string? item, string? words) =>
        Do(new SplitItem(Actor, item ?? "", [.. (words ?? "").Split('\n')]), item);

    public Task<IActionResult> OnPostAdd(string? key)
    {
        var fields = FieldForm.Read(Request.Form);
        return Do(
            new AddItem(Actor, Add ?? "", fields, Given(Clause), Given(Quote)) { Key = Given(key) },
            null
        );
    }

    public Task<IActionResult> OnPostAnswer(string? item, string? answer, string? chosen) =>
        Do(new AnswerQuestion(Actor, item ?? "", Given(answer) ?? chosen ?? ""), item);

    public Task<IActionResult> OnPostDismiss(string? item, string? reason) =>
        Do(new DismissQuestion(Actor, item ?? "", reason ?? ""), item);

    public Task<IActionResult> OnPostTake(string? item) =>
        Do(new TakeSuggestion(Actor, item ?? ""), item);

    public Task<IActionResult> OnPostSeen(string? item) =>
        Do(new AcknowledgeFlag(Actor, item ?? ""), item);

    public Task<IActionResult> OnPostDrop(string? item, string? reason) =>
        Do(new DropFlag(Actor, item ?? "", reason ?? ""), item);

    public Task<IActionResult> OnPostRewrite(string? item, string? block, string? reason)
    {
        Edit = item;
        return Do(
            new RewriteFlag(
                Actor,
                item ?? "",
                block ?? "tasks",
                FieldForm.Read(Request.Form),
                reason ?? ""
            ),
            item
        );
    }

    public Task<IActionResult> OnPostTerms() =>
        Do(
            new SetTerms(
                Actor,
                Request
                    .Form.Where(sent => sent.Key.StartsWith(Minutes, StringComparison.Ordinal))
                    .ToImmutableSortedDictionary(
                        sent => sent.Key[Minutes.Length..],
                        sent =>
                            int.TryParse(
                                sent.Value,
                                NumberStyles.None,
                                CultureInfo.InvariantCulture,
                                out var minutes
                            )
                                ? minutes
                                : 0,
                        StringComparer.Ordinal
                    )
            ),
            null,
            "vague"
        );

    public Task<IActionResult> OnPostHead(
        string? plan,
        string? title,
        string? version,
        string? office,
        string? from,
        string? to
    ) =>
        Do(
            new SetHeader(
                Actor,
                Draft.Header with
                {
                    Id = Given(plan) ?? Draft.Header.Id,
                    Title = Given(title) ?? "",
                    Version = Given(version) ?? "",
                    OfficeName = Given(office),
                    From = Given(from),
                    To = Given(to),
                }
            ),
            null,
            "head"
        );

    public async Task<IActionResult> OnPostSubmit(bool approve)
    {
        if (View.File.File.Compiled is not { } plan)
            return Again(Refusal.DraftBlocked(1));
        var choices = RoleChoices.Of(plan, Office, Request.Form);
        var submit = new SubmitDraft(Actor, choices.Bindings, choices.Opened);
        return await Carried(
            approve
                ? Running.Drafts.Do(Id, submit, new ApproveDraft(Actor))
                : Running.Drafts.Do(Id, submit),
            _ => $"/plans/{Id}/approve"
        );
    }

    public Task<IActionResult> OnPostAbandon(string? reason) =>
        Carried(Running.Drafts.Do(Id, new AbandonDraft(Actor, reason ?? "")), _ => "/plans");

    private Task<IActionResult> Do(DraftCommand command, string? item, string? place = null) =>
        Carried(
            Running.Drafts.Do(Id, command),
            draft =>
            {
                Edit = Add = null;
                var next = place is null ? new ReviewView(draft, reader).NextAfter(item) : null;
                return Address(place ?? next?.Anchor ?? "settled");
            }
        );

    private async Task<IActionResult> Carried(
        Task<Outcome<DraftRecord>> command,
        Func<DraftRecord, string> next
    )
    {
        var result = await Carry(command, next);
        Draft = Running.Drafts.Find(Id);
        _view = null;
        return result;
    }

    private IActionResult Again(Refusal refusal) => Refuse(refusal);

    private string Address(string place) =>
        $"/plans/{Id}/review{(OnlyOpen ? "?show=open" : "")}#{place}";

    private static string? Given(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The seat a role's select shows: what was chosen, what the plan had, one of that name, or a new one.</summary>
    public string ChosenSeat(Core.Plans.Execution.Role role) =>
        ((IFormPage)this).Typed(
            "submit",
            RoleChoices.Field(role.Key),
            Draft.Submission?.Bindings.GetValueOrDefault(role.Key)
                ?? Running.Shelf.Find(Draft.Origin.Plan ?? "").Bindings.GetValueOrDefault(role.Key)
                ?? SeatNamed(role)?.Id
                ?? RoleChoices.New
        );

    private Seat? SeatNamed(Core.Plans.Execution.Role role) =>
        Office.Seats.Values.FirstOrDefault(seat => seat.Name == role.Name);
}
