using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Huiyin.App.Drafts;

/// <summary>What was made of a text: the text on the left, rules, cards, flags and questions on the right.</summary>
public sealed partial class ReviewPage(Visitor visitor, RunningOffice running, Reader reader)
    : OfficePage(visitor, running)
{
    private readonly IReadOnlyDictionary<string, string> _people = running.Accounts.Names();
    private ReviewView? _view;

    /// <summary>The draft's id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary><c>open</c> to show only what is not settled.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>The entry whose form is unfolded.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Edit { get; set; }

    /// <summary>The block a rule is added to by hand; null while none is.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Add { get; set; }

    /// <summary>The clause a rule is added from.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Clause { get; set; }

    /// <summary>The words a rule is added from.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Quote { get; set; }

    /// <summary>The draft.</summary>
    public DraftRecord Draft { get; private set; } = DraftRecord.Empty;

    /// <summary>The draft as a reviewer sees it.</summary>
    public ReviewView View => _view ??= new(Draft, reader);

    /// <summary>True when the visitor may change it now.</summary>
    public bool MayReview =>
        Draft.Status == DraftStatus.InReview && ReviewCommand.May(Actor, Office);

    /// <summary>True when the visitor may rewrite flagged clauses.</summary>
    public bool MayRewrite => MayReview && Office.IsLegalReviewer(Actor);

    /// <summary>True when only what is open is shown.</summary>
    public bool OnlyOpen => Show == "open";

    /// <summary>True when an entry is shown under the filter.</summary>
    public bool Shows(ReviewEntry entry) => !OnlyOpen || entry.IsOpen || entry.Id == Edit;

    /// <summary>The name of whoever settled something.</summary>
    public string NameOf(string account) => _people.GetValueOrDefault(account, account);

    /// <summary>The roles that need a seat, once the plan is complete.</summary>
    public IEnumerable<Role> RolesToBind =>
        View.File.File.Compiled?.Roles.Values.Where(role => !role.External) ?? [];

    /// <summary>True when everything is settled and nothing blocks approval.</summary>
    public bool IsReady => Draft.Total == Draft.SettledCount && View.Blockers.Count == 0;

    /// <summary>The number that the difference from the amended version calls for; null for a new plan.</summary>
    public string? SuggestedVersion =>
        Draft.Origin.Plan is { } plan
        && Running.Shelf.Find(plan).Versions.FirstOrDefault(it => it.Hash == Draft.Origin.Base)
            is { } version
            ? VersionBump.Next(
                version.Version,
                PlanDiff.Between(PlanReader.Read(version.Yaml).Syntax!, View.File.File.Syntax!).Bump
            )
            : null;

    /// <summary>The row that a form by hand begins with.</summary>
    public DraftRule Blank(string block) => new("", block, [], Clause, Quote, []);

    /// <summary>The minutes the organisation gives a vague word.</summary>
    public int OfficeMinutes(string word) => Office.Settings.MinutesFor(word);

    /// <summary>Loads the draft, or says that there is none.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        base.OnPageHandlerExecuting(context);
        Draft = Running.Drafts.Find(Id);
        if (!Draft.Exists)
            context.Result = NotFound();
    }
}
