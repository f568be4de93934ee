using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Huiyin.App.Drafts;

/// <summary>The approval of a draft: what it will be, its flag sheet, and who approved.</summary>
public sealed class ApprovePage(Visitor visitor, RunningOffice running, Reader reader)
    : OfficePage(visitor, running)
{
    private readonly IReadOnlyDictionary<string, string> _people = running.Accounts.Names();
    private DraftFile? _file;

    /// <summary>The draft's id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The draft.</summary>
    public DraftRecord Draft { get; private set; } = DraftRecord.Empty;

    /// <summary>The plan file as it would be in force.</summary>
    public DraftFile InForce => _file ??= Draft.InForce();

    /// <summary>The names the draft gives its roles and levels.</summary>
    public ReviewNames Names => new(Draft);

    /// <summary>True when the visitor may approve it now.</summary>
    public bool MayApprove =>
        Draft.Status == DraftStatus.Submitted
        && ApproveDraft.May(Actor, Draft, Office)
        && Draft.Approvals.All(it => it.By != Actor.Id);

    /// <summary>True when the visitor may send it back now.</summary>
    public bool MaySendBack =>
        Draft.Status == DraftStatus.Submitted && ApproveDraft.May(Actor, Draft, Office);

    /// <summary>What differs from the version it amends; null for a new plan.</summary>
    public PlanDiff? Difference =>
        Draft.Origin.Plan is { } plan
        && Running.Shelf.Find(plan).Versions.FirstOrDefault(it => it.Hash == Draft.Origin.Base)
            is { } version
            ? PlanDiff.Between(PlanReader.Read(version.Yaml).Syntax!, InForce.File.Syntax!)
            : null;

    /// <summary>The name of whoever did something.</summary>
    public string NameOf(string account) => _people.GetValueOrDefault(account, account);

    /// <summary>The printed name of a bound seat, one that is still to be made included.</summary>
    public string SeatName(string seat) =>
        Draft.Submission?.Opened.FirstOrDefault(it => it.Id == seat)?.Name ?? Office.NameOf(seat);

    /// <summary>Loads the draft, or says that there is none.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        Draft = Running.Drafts.Find(Id);
        if (!Draft.Exists)
            context.Result = NotFound();
        else if (Draft.Submission is null)
            context.Result = LocalRedirect($"/plans/{Id}/review");
    }

    /// <summary>Approves it.</summary>
    public Task<IActionResult> OnPostApprove() =>
        Carry(
            Running.Drafts.Do(Id, new ApproveDraft(Actor)),
            draft =>
                draft.Status == DraftStatus.Approved
                    ? $"/plans/{draft.Header.Id}"
                    : $"/plans/{Id}/approve"
        );

    /// <summary>Sends it back to the reviewers.</summary>
    public Task<IActionResult> OnPostBack(string? reason) =>
        Carry(
            Running.Drafts.Do(Id, new SendDraftBack(Actor, reason ?? "")),
            _ => $"/plans/{Id}/review"
        );

    /// <summary>A moment in the reader's language.</summary>
    public string Moment(Settlement by) => reader.Moment(by.At);
}
