using Huiyin.Core;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using NodaTime;

namespace Huiyin.Tests.Incidents;

/// <summary>A random run played out, with everything it went through.</summary>
internal sealed class Played
{
    private readonly IncidentContext _context;
    private Instant _now = World.Minute(0);

    private Played(IncidentContext context)
    {
        _context = context;
        Carry(Worlds.Report("persons=12"));
    }

    /// <summary>The run after each command.</summary>
    public List<Incident> States { get; } = [Incident.Empty];

    public List<LedgerEvent> Events { get; } = [];

    public List<Decision> Decisions { get; } = [];

    /// <summary>How the run stood each time that everything due had fired.</summary>
    public List<(Incident State, Instant Now)> Awake { get; } = [];

    /// <summary>Obligations that were still to be looked at in the past after they had been looked at.</summary>
    public List<string> Stuck { get; } = [];

    public List<LedgerEvent> FiredTwice { get; } = [];

    public IEnumerable<(Incident Before, Incident After)> Pairs => States.Zip(States.Skip(1));

    private Incident Run => States[^1];

    public static Played Out(IncidentContext context, Step[] steps)
    {
        var played = new Played(context);
        foreach (var step in steps)
        {
            played.Pass(step.Minutes, step.Sleeps);
            played.Carry(RandomRun.Command(step, played.Run));
        }
        played.Pass(60, sleeps: false);
        return played;
    }

    /// <summary>Time passes; wake-ups fire at their own time, or all together at the end when the timer was down.</summary>
    private void Pass(int minutes, bool sleeps)
    {
        var end = _now + Duration.FromMinutes(minutes);
        while (Stuck.Count == 0 && Next() is { } next && next.Wake <= end)
        {
            var due = sleeps ? end : next.Wake;
            _now = due > _now ? due : _now;
            Fire(next.Id);
        }
        _now = end;
        Awake.Add((Run, _now));
    }

    private void Fire(string id)
    {
        Carry(new EscalateSilence(id));
        FiredTwice.AddRange(new EscalateSilence(id).Decide(Run, _context, _now).Events);
        if (Run.Open(id) is { } open && open.Wake <= _now)
            Stuck.Add(id);
    }

    private Obligation? Next() =>
        Run.Obligations.Values.Where(owed => owed.IsOpen).MinBy(owed => (owed.Wake, owed.Id));

    private void Carry(IncidentCommand command)
    {
        var decision = command.Decide(Run, _context, _now);
        Decisions.Add(decision);
        Events.AddRange(decision.Events);
        States.Add(decision.Events.Aggregate(Run, IncidentApply.Apply));
    }
}
