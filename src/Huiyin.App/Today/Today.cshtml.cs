using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.App.Incidents;
using Huiyin.Core;
using Huiyin.Core.Incidents;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace Huiyin.App.Today;

/// <summary>What is burning, and what I owe.</summary>
public sealed class TodayPage(Visitor visitor, RunningOffice running, Reader reader)
    : OfficePage(visitor, running)
{
    private readonly Lazy<IReadOnlyList<IncidentView>> _burning = new(() =>
    {
        var people = running.Accounts.Names();
        return
        [
            .. running
                .Register.Running()
                .Select(found => IncidentView.Of(found, visitor, running, people)),
        ];
    });

    private readonly Lazy<IReadOnlyList<ObligationRow>> _rows = new(() =>
        running.Register.OwedBy(visitor.Office.SeatsFor(visitor.Actor))
    );

    /// <summary>The incidents that are not over.</summary>
    public IReadOnlyList<IncidentView> Burning => _burning.Value;

    /// <summary>The proposals the visitor may decide on.</summary>
    public IEnumerable<IncidentView> Waiting =>
        Burning.Where(view => view.Run.Proposal is not null && view.MayDecide);

    /// <summary>The calls up the chain that wait for the visitor.</summary>
    public IEnumerable<ObligationRow> Calls =>
        _rows.Value.Where(row => row is { Called: { } seat, Answered: null } && Mine(seat));

    /// <summary>What the visitor owes, by when: late, today, this week, later.</summary>
    public IEnumerable<IGrouping<DueGroup, ObligationRow>> Owed =>
        _rows.Value.Where(row => Mine(row.Owner)).GroupBy(GroupOf).OrderBy(group => group.Key);

    /// <summary>What the seats below the visitor's owe and are late with, or do not answer to.</summary>
    public IReadOnlyList<ObligationRow> UnitLate =>
        [
            .. Running
                .Register.OwedBy(Office.SeatsBelow(Actor))
                .Where(row => IsLate(row) || row is { Called: not null, Answered: null })
                .Where(row => !Mine(row.Owner)),
        ];

    /// <summary>True for a visitor whose seats have others below them.</summary>
    public bool Supervises => Office.SeatsBelow(Actor).Any();

    /// <summary>Says "I have it" to a call.</summary>
    public async Task<IActionResult> OnPostTakeUp(string incident, string obligation) =>
        Running.Register.Find(incident) is { } found
            ? await Carry(
                Running.Incidents.Do(found.Key, new AcknowledgeEscalation(Actor, obligation)),
                _ => "/"
            )
            : Refuse(Refusal.NoSuchIncident(incident));

    private bool Mine(string seat) => Office.MayActFor(Actor, seat);

    private bool IsLate(ObligationRow row) => row.Due < Now.ToUnixTimeMilliseconds();

    private DueGroup GroupOf(ObligationRow row)
    {
        if (row.Due is not { } milliseconds)
            return DueGroup.Open;
        var due = Instant.FromUnixTimeMilliseconds(milliseconds);
        var days = Period.DaysBetween(reader.Day(Now), reader.Day(due));
        return due < Now ? DueGroup.Late
            : days == 0 ? DueGroup.Today
            : days < 7 ? DueGroup.Week
            : DueGroup.Later;
    }
}

/// <summary>How near a due moment is.</summary>
public enum DueGroup
{
    /// <summary>It has passed.</summary>
    Late,

    /// <summary>Before midnight.</summary>
    Today,

    /// <summary>Within seven days.</summary>
    Week,

    /// <summary>After that.</summary>
    Later,

    /// <summary>The text gives no figure.</summary>
    Open,
}
