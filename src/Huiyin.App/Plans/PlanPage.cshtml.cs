using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.App.Incidents;
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
