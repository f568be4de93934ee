using Huiyin.Core.Clocks;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// A decision being made: each event is applied as it is decided, so that what follows sees it. The parts stand by
/// subject: tasks, reports, grading.
/// </summary>
internal sealed partial class Unfolding(Incident run, IncidentContext context, Instant now)
{
    private readonly List<LedgerEvent> _events = [];

    public Incident Run { get; private set; } = run;

    public Decision Decision => _events.Count == 0 ? Decision.Nothing : Decision.Of(_events);

    public Unfolding Then(LedgerEvent happened)
    {
        Run = IncidentApply.Apply(Run, happened);
        _events.Add(happened);
        return this;
    }

    /// <summary>Opens an obligation; a seat nobody holds is escalated at once.</summary>
    private void Owe(Obligation obligation) =>
        Then(
            new ObligationOpened(
                now,
                context.Office.IsVacant(obligation.Owner)
                    ? obligation with
                    {
                        Wake = now,
                    }
                    : obligation
            )
        );

    public void Meet(string obligation, string by)
    {
        if (Run.Open(obligation) is not null)
            Then(new ObligationMet(now, obligation, by));
    }

    public void Replace(string obligation, string reason)
    {
        if (Run.Open(obligation) is not null)
            Then(new ObligationReplaced(now, obligation, reason));
    }

    /// <summary>The end of a limit; null where it states no figure or the calendar does not reach.</summary>
    private Computation? Deadline(Limit? limit, Instant from) =>
        limit switch
        {
            Limit.Of of => Term(from, of.Length),
            Limit.ByDayAndNight both => Term(from, IsDay(from) ? both.Day : both.Night),
            _ => null,
        };

    /// <summary>A term that ends on a day off ends with the next working day (民法典 203).</summary>
    private Computation? Term(Instant from, DayCount length) =>
        Counting.From(from, length, context.Zone, context.Calendar, false, RollRule.NextWorkingDay);

    private bool IsDay(Instant at)
    {
        if (context.Plan.Day is not { } day)
            return true;
        var time = at.InZone(context.Zone).TimeOfDay;
        return day.From <= day.To
            ? time >= day.From && time < day.To
            : time >= day.From || time < day.To;
    }

    private static Instant Earlier(Instant a, Instant? b) => b < a ? b.Value : a;
}
