using Huiyin.App.Drafting;
using Huiyin.App.Drafts;
using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.App.Incidents;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Library;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Huiyin.App.Plans;

/// <summary>What will happen at each level, and how each rule stands to the text.</summary>
public sealed class PlanPage(Visitor visitor, RunningOffice running, Reader reader)
    : OfficePage(visitor, running)
{
    private readonly IReadOnlyDictionary<string, string> _people = running.Accounts.Names();

    /// <summary>The form that takes it out of use, or back into use.</summary>
    public const string Form = "use";

    /// <summary>The plan's id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The version to show, by hash or the beginning of one; the one in force where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Version { get; set; }

    /// <summary>The plan.</summary>
    public PlanView View { get; private set; } = null!;

    /// <summary>The facts tried on it.</summary>
    public TryOut TryOut { get; private set; } = null!;

    /// <summary>The name of whoever adopted a version or holds a seat.</summary>
    public string NameOf(string account) =>
        account == Core.Identity.Actor.Setup.Id
            ? reader.Say(new("初始设置", "the set-up"))
            : _people.GetValueOrDefault(account, account);

    /// <summary>The incidents under it.</summary>
    public IReadOnlyList<IncidentRow> Incidents => new PlanUse(Running.Store).Of(Id);

    /// <summary>Loads the plan, or says that there is none.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var record = Running.Shelf.Find(Id);
        if (Chosen(record) is not { } version)
        {
            context.Result = NotFound();
            return;
        }
        View = new(record, version, Running.Shelf.Loaded(record, version.Hash), Office, reader);
        TryOut = TryOut.Of(View.Plan, Request.Query);
    }

    /// <summary>The version this one is compared with, by hash or the beginning of one; null for none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Compare { get; set; }

    /// <summary>What differs from the version it is compared with; null where none is.</summary>
    public PlanDiff? Difference =>
        !string.IsNullOrEmpty(Compare)
        && View.Record.Versions.FirstOrDefault(it =>
            it.Hash.StartsWith(Compare, StringComparison.Ordinal)
        )
            is { } other
            ? PlanDiff.Between(Running.Shelf.Loaded(View.Record, other.Hash).Syntax!, View.Syntax)
            : null;

    /// <summary>True for the version that new incidents run on today.</summary>
    public bool IsInForce(PlanVersion version) =>
        View.Record.InForceOn(Running.Shelf.Today)?.Hash == version.Hash;

    /// <summary>True when the version's last day has passed.</summary>
    public bool HasEnded(PlanVersion version) => version.HasEndedBy(Running.Shelf.Today);

    /// <summary>True when the visitor may begin a draft from it.</summary>
    public bool MayAmend => View.Record.Retired is null && ReviewCommand.May(Actor, Office);

    /// <summary>Begins a draft from the newest version, on a newer text where one is handed in.</summary>
    public async Task<IActionResult> OnPostAmend(IFormFile? text)
    {
        var draft = DraftDesk.NewId();
        try
        {
            var amend = new AmendPlan(Actor, draft, text is null ? null : await Newer(text));
            return await Carry(Running.Drafts.Amend(Id, amend), _ => $"/plans/{draft}/review");
        }
        catch (CannotReadException e)
        {
            return Refuse(e.Sentence);
        }
    }

    /// <summary>Withdraws the plan for good.</summary>
    public Task<IActionResult> OnPostRetire(string? reason) =>
        Carry(Running.Shelf.Retire(Id, Actor, reason ?? ""), Address);

    private async Task<ImportedText?> Newer(IFormFile text)
    {
        using var copy = new MemoryStream();
        await text.CopyToAsync(copy);
        var file = Running.Importer.Import(copy.ToArray(), text.FileName);
        return file.Plans is [var plan, ..]
            ? new(
                PlanImporter.Facts(copy.ToArray(), Path.GetFileName(text.FileName), file),
                file.Text,
                plan
            )
            : throw CannotReadException.NoPlan(text.FileName);
    }

    /// <summary>Takes the plan out of use for new incidents.</summary>
    public Task<IActionResult> OnPostSuspend(string? reason) =>
        Carry(Running.Shelf.Suspend(Id, Actor, reason ?? ""), Address);

    /// <summary>Lets it be used again.</summary>
    public Task<IActionResult> OnPostResume() => Carry(Running.Shelf.Resume(Id, Actor), Address);

    private static string Address(PlanRecord record) => $"/plans/{record.Id}";

    private PlanVersion? Chosen(PlanRecord record) =>
        string.IsNullOrEmpty(Version)
            ? record.Current
            : record.Versions.FirstOrDefault(version =>
                version.Hash.StartsWith(Version, StringComparison.Ordinal)
            );
}
