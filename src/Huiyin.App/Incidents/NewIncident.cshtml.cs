using System.Collections.Immutable;
using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core;
using Huiyin.Core.Incidents;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Library;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Incidents;

/// <summary>Reports an incident: the plan's questions one at a time, with the level so far beside them.</summary>
public sealed class NewIncidentPage(Visitor visitor, RunningOffice running)
    : OfficePage(visitor, running)
{
    /// <summary>The form's name.</summary>
    public const string Form = "report";

    /// <summary>The id the report will have, so that a form sent twice reports once.</summary>
    [BindProperty]
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The plan chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Plan { get; set; }

    /// <summary>What is happening.</summary>
    [BindProperty]
    public string? Title { get; set; }

    /// <summary>Where.</summary>
    [BindProperty]
    public string? Place { get; set; }

    /// <summary>True for an exercise.</summary>
    [BindProperty]
    public bool Exercise { get; set; }

    /// <summary>What is answered so far; null until a plan is chosen.</summary>
    public Interview? Interview { get; private set; }

    /// <summary>The plans that may be used now.</summary>
    public IEnumerable<PlanRecord> Usable =>
        Running.Shelf.All().Where(plan => Compiled(plan) is { Approved: true });

    /// <summary>Begins; an only plan needs no choosing.</summary>
    public void OnGet()
    {
        var plans = Usable.ToList();
        Plan ??= plans.Count == 1 ? plans[0].Id : null;
        if (plans.FirstOrDefault(plan => plan.Id == Plan) is not { } chosen)
            return;
        var compiled = Compiled(chosen)!;
        Interview = new(compiled, Nothing, []);
        Place = Office.Name;
    }

    /// <summary>Takes an answer and asks on.</summary>
    public IActionResult OnPostAnswer() => Read() is { } wrong ? Refuse(wrong) : Page();

    /// <summary>Reports.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (Read() is { } wrong)
            return Refuse(wrong);
        var report = new IncidentReport(Title ?? "", Place ?? "", Interview!.Facts)
        {
            Exercise = Exercise,
        };
        return await Carry(
            Running.Incidents.Report(new IncidentId(Id), Plan!, report, Actor),
            run => $"/incidents/{run.Number}"
        );
    }

    private Refusal? Read()
    {
        if (Compiled(Running.Shelf.Find(Plan ?? "")) is not { } compiled)
            return Refusal.NoSuchPlan(Plan ?? "");
        (Interview, var wrong) = Interview.Read(compiled, Request.Form);
        return wrong;
    }

    private CompiledPlan? Compiled(PlanRecord plan) =>
        Running.Shelf.Usable(plan) is { } version
            ? Running.Shelf.Compiled(plan, version.Hash)
            : null;

    private static ImmutableSortedDictionary<string, string> Nothing =>
        ImmutableSortedDictionary<string, string>.Empty;
}
