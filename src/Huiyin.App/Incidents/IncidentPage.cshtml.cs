using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Incidents;

/// <summary>Where an incident stands, and what is next.</summary>
public sealed partial class IncidentPage(Visitor visitor, RunningOffice running, FactWords facts)
    : OfficePage(visitor, running)
{
    private IncidentView? _view;

    /// <summary>The number in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    /// <summary>What of the timeline is shown; null for everything.</summary>
    [BindProperty(SupportsGet = true)]
    public TimelineSubject? Show { get; set; }

    /// <summary>The run as the visitor sees it.</summary>
    public IncidentView View => _view!;

    /// <summary>The run.</summary>
    public Incident Run => View.Run;

    /// <summary>Shows the run.</summary>
    public IActionResult OnGet() => Load() ? Page() : NotFound();

    /// <summary>The tasks by role, in the plan's order.</summary>
    public IEnumerable<IGrouping<string, TaskRun>> TasksByRole =>
        View
            .Plan.Tasks.Where(rule => Run.Tasks.ContainsKey(rule.Id))
            .Select(rule => Run.Tasks[rule.Id])
            .GroupBy(task => task.Role);

    /// <summary>The tasks the plan leaves to choice and that the visitor may start.</summary>
    public IEnumerable<TaskRule> Startable =>
        View.Plan.Tasks.Where(rule =>
            rule.Optional
            && Run.Status == IncidentStatus.Active
            && !Run.Tasks.ContainsKey(rule.Id)
            && (View.MayDecide || View.MayActFor(View.Context.SeatOf(rule.Who)))
        );

    /// <summary>What was late or never done, the first due first; by clause, never by person.</summary>
    public IEnumerable<Obligation> LateObligations =>
        Run
            .Obligations.Values.Where(owed =>
                owed.State == ObligationState.MetLate || owed.IsOverdue(Now)
            )
            .OrderBy(owed => owed.Due);

    private bool Load()
    {
        if (Running.Register.Find(Number) is not { } found)
            return false;
        _view = IncidentView.Of(found, Visitor, Running, Running.Accounts.Names());
        return true;
    }
}
