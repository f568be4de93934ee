using System.Collections.Immutable;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;
using Huiyin.Tests.Clocks;
using Huiyin.Tests.Identity;
using NodaTime;

namespace Huiyin.Tests.Incidents;

/// <summary>A run, what surrounds it, and a clock in minutes since nine in the morning of a Wednesday.</summary>
internal sealed class World(Office office, CompiledPlan plan)
{
    private readonly List<LedgerEvent> _events = [];

    public Incident Run { get; private set; } = Incident.Empty;

    public Instant Now { get; private set; } = Offices.Morning;

    public IncidentContext Context { get; private set; } =
        new(
            office,
            plan,
            new[] { "chief", "hall", "desk", "medic" }.ToImmutableSortedDictionary(
                role => role,
                seat => seat,
                StringComparer.Ordinal
            ),
            Calendars.Spring2026
        );

    /// <summary>Everything that ever happened.</summary>
    public IReadOnlyList<LedgerEvent> Events => _events;

    /// <summary>What the last command gave.</summary>
    public ImmutableArray<LedgerEvent> Last { get; private set; } = [];

    /// <summary>Who heard of the last command.</summary>
    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public static Actor Person(string seat) => new($"{seat}-person", [seat]);

    public static Instant Minute(double minutes) => Offices.Morning + Duration.FromMinutes(minutes);

    public World At(double minutes)
    {
        Now = Minute(minutes);
        return this;
    }

    public World In(Office changed)
    {
        Context = Context with { Office = changed };
        return this;
    }

    /// <summary>Carries the command out, and again: the second time nothing may change.</summary>
    public World Does(IncidentCommand command)
    {
        var decision = command.Decide(Run, Context, Now);
        decision.Refusal?.ToString().ShouldBeNull();
        decision.Events.ShouldNotBeEmpty();
        Happen(decision.Events);
        var before = Dump.Json(Run);
        var again = command.Decide(Run, Context, Now);
        var after = Dump.Json(again.Events.Aggregate(Run, IncidentApply.Apply));
        (after == before).ShouldBeTrue($"{command} changed something the second time");
        return this;
    }

    /// <summary>The command is refused for this reason and nothing happened.</summary>
    public World Refuses(IncidentCommand command, string code)
    {
        var decision = command.Decide(Run, Context, Now);
        decision.Refusal.ShouldNotBeNull().Code.ShouldBe(code);
        decision.Events.ShouldBeEmpty();
        return this;
    }

    /// <summary>The command had been carried out before.</summary>
    public World Ignores(IncidentCommand command)
    {
        command.Decide(Run, Context, Now).AlreadyDone.ShouldBeTrue();
        return this;
    }

    /// <summary>Lets time pass up to that minute; every wake-up on the way fires at its own time, in order.</summary>
    public World WaitsUntil(double minutes)
    {
        var end = Minute(minutes);
        while (NextWake() is { } next && next.Wake <= end)
        {
            Now = next.Wake < Now ? Now : next.Wake;
            Does(new EscalateSilence(next.Id));
        }
        Now = end;
        return this;
    }

    public Obligation Owed(string id) => Run.Obligations[id];

    public string Calls(string id) => string.Join(" ", Owed(id).Called);

    /// <summary>Open obligations of this kind, by id.</summary>
    public string Open(ObligationKind kind) =>
        string.Join(
            " ",
            Run.Obligations.Values.Where(owed => owed.IsOpen && owed.Kind == kind)
                .Select(owed => owed.Id)
        );

    private Obligation? NextWake() =>
        Run.Obligations.Values.Where(owed => owed.IsOpen).MinBy(owed => (owed.Wake, owed.Id));

    private void Happen(ImmutableArray<LedgerEvent> events)
    {
        var notices = new List<Notice>();
        foreach (var happened in events)
        {
            Run = IncidentApply.Apply(Run, happened);
            notices.AddRange(IncidentNotices.For(Run, happened, Context));
        }
        _events.AddRange(events);
        Last = events;
        Notices = notices;
    }
}
