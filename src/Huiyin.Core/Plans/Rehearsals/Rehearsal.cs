using System.Collections.Immutable;
using Huiyin.Core.Clocks;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.Core.Plans.Rehearsals;

/// <summary>Something that happened in a rehearsal: an event, or a refusal of what the story wanted.</summary>
/// <param name="At">When, by the story's clock.</param>
/// <param name="Actor">Who gave the command.</param>
/// <param name="Event">What happened; null where the command was refused.</param>
/// <param name="Refusal">Why not.</param>
/// <param name="Notices">Who heard of it.</param>
public sealed record RehearsedEvent(
    Instant At,
    string Actor,
    LedgerEvent? Event,
    Refusal? Refusal,
    ImmutableArray<Notice> Notices
);

/// <summary>
/// Runs a story through the real decisions in no time at all: the same commands, the same timers, a clock that jumps
/// from one thing to the next. The same plan and story give the same events every time.
/// </summary>
public sealed class Rehearsal
{
    private readonly IncidentContext _context;
    private readonly List<RehearsedEvent> _events = [];
    private Incident _run = Incident.Empty;

    private Rehearsal(CompiledPlan plan, WorkingCalendar calendar) =>
        _context = new(RehearsalOffice.For(plan), plan, RehearsalOffice.Bindings(plan), calendar);

    /// <summary>The run at the end.</summary>
    public Incident Run => _run;

    /// <summary>What surrounds the run: the plan, its seats, the calendar.</summary>
    public IncidentContext Context => _context;

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<RehearsedEvent> Events => _events;

    /// <summary>Rehearses.</summary>
    public static Rehearsal Of(CompiledPlan plan, Story story, WorkingCalendar calendar)
    {
        var rehearsal = new Rehearsal(plan, calendar);
        rehearsal.Play(story);
        return rehearsal;
    }

    private void Play(Story story)
    {
        var report = new ReportIncident(
            RehearsalOffice.Everybody(_context.Plan),
            Number(story),
            story.Title,
            "",
            story.Facts
        )
        {
            Exercise = true,
        };
        Do(report, story.Start);
        foreach (var step in story.Steps)
        {
            WakeUntil(story.Start + step.At);
            Do(
                step.Command(RehearsalOffice.Actor(step.By, _context.Plan), _run),
                story.Start + step.At
            );
        }
        WakeUntil(story.Start + story.Until);
    }

    private string Number(Story story) => $"{story.Start.InZone(_context.Zone).Year}-000001";

    /// <summary>Fires what is due before that time; what is due at that very time waits, for it is still in time.</summary>
    private void WakeUntil(Instant end)
    {
        while (NextWake() is { } next && next.Wake < end)
            Do(new EscalateSilence(next.Id), next.Wake);
    }

    private Obligation? NextWake() =>
        _run.Obligations.Values.Where(o => o.IsOpen).MinBy(o => (o.Wake, o.Id));

    private void Do(IncidentCommand command, Instant now)
    {
        var decision = command.Decide(_run, _context, now);
        if (decision.Refusal is { } refusal)
            _events.Add(new(now, command.By.Id, null, refusal, []));
        foreach (var happened in decision.Events)
            Happened(happened, command.By.Id, now);
        foreach (var issued in decision.Events.OfType<TaskIssued>())
            Do(new ConfirmDelivery(issued.Task.Rule), now);
    }

    private void Happened(LedgerEvent happened, string actor, Instant now)
    {
        _run = IncidentApply.Apply(_run, happened);
        _events.Add(
            new(now, actor, happened, null, [.. IncidentNotices.For(_run, happened, _context)])
        );
    }
}
