using Dapper;
using Huiyin.Core.Incidents;
using Huiyin.Storage.Ledger;

namespace Huiyin.IntegrationTests.Simulation;

/// <summary>What must hold whenever the office starts, and at the end.</summary>
internal sealed class Invariants(SimulatedOffice office, SimulatedStory story)
{
    /// <summary>More than any story has: everything is folded, and the engine's own check of the pages is left out.</summary>
    private const long MostEntries = 1_000_000;

    private long _byPeople;
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);

    /// <summary>Takes stock where the run begins, from files that were proved before.</summary>
    public void BeginAt(int command) => _byPeople = command == 0 ? 0 : EntriesByPeople();

    public bool SomethingToDeliver =>
        Count("SELECT count(*) FROM outbox WHERE state = 'pending'") > 0;

    /// <summary>Whether the command was carried out although no answer came.</summary>
    public bool IsKept(SimulatedCommand command) =>
        command.Request == "report"
            ? office.Office.Register.Find(story.Id.ToString()) is not null
            : Count("SELECT count(*) FROM requests WHERE key = @Request", command) == 1;

    /// <summary>An answered command is in the ledger once: now, or from the try whose answer was lost.</summary>
    public void Answered(SimulatedCommand command, Outcome<Incident> outcome, bool kept)
    {
        if (kept)
            outcome.AlreadyDone.ShouldBeTrue($"{command.Request} was carried out twice");
        _byPeople += outcome.Events.Length;
        EntriesByPeople().ShouldBe(_byPeople, command.Request);
        if (!outcome.Events.IsEmpty)
            LastEvents(outcome).ShouldBe(outcome.Events.Select(EventCodec.Write).Select(Text));
    }

    public void HoldAfterRestart(SimulatedCommand? unanswered)
    {
        Sound();
        var events = EntriesByPeople() - _byPeople;
        var kept = unanswered is not null && IsKept(unanswered) && _kept.Add(unanswered.Request);
        (events > 0).ShouldBe(
            kept,
            "a command is kept whole or not at all, and only the one in flight"
        );
        _byPeople += events;
    }

    public void HoldAtTheEnd()
    {
        Sound();
        Count("SELECT count(*) FROM outbox WHERE state <> 'delivered'").ShouldBe(0);
        Strings("SELECT key || seat || zh FROM outbox ORDER BY key")
            .ShouldBe(NoticesOfTheLedger(), "a notice was lost, doubled or changed");
        EntriesByPeople().ShouldBe(_byPeople);
    }

    /// <summary>The ledger proves itself, and every notice that was delivered lies in the inbox.</summary>
    private void Sound()
    {
        Verification.Verify(office.File, MostEntries).Damages.ShouldBeEmpty();
        Strings("SELECT key || seat || zh FROM inbox ORDER BY key")
            .ShouldBe(
                Strings(
                    "SELECT key || seat || zh FROM outbox WHERE state = 'delivered' ORDER BY key"
                )
            );
        Count(
                "SELECT count(*) FROM obligations LEFT JOIN wakeups ON wakeups.stream = obligations.stream AND obligation = id WHERE (state = 'Open') <> (wakeups.due IS NOT NULL)"
            )
            .ShouldBe(0, "an open obligation without wake-up, or a wake-up without one");
    }

    /// <summary>Who hears of an event is a function of the ledger: this is what the outbox has to be.</summary>
    private List<string> NoticesOfTheLedger()
    {
        var running = office.Office;
        var run = Incident.Empty;
        var keys = new List<string>();
        foreach (var entry in running.Register.Entries(story.Id.ToString()))
        {
            run = IncidentApply.Apply(run, entry.Event);
            var context = running.Incidents.ContextOf(
                run,
                running.Office,
                running.Shelf.Find(story.Plan)
            );
            keys.AddRange(
                IncidentNotices
                    .For(run, entry.Event, context)
                    .Select(
                        (notice, at) =>
                            $"incident/{story.Id}/{entry.Version}/{at}{notice.Seat}{notice.Text.Zh}"
                    )
            );
        }
        keys.Sort(StringComparer.Ordinal);
        return keys;
    }

    private IEnumerable<string> LastEvents(Outcome<Incident> outcome) =>
        office
            .Office.Register.Entries(story.Id.ToString())
            .Where(entry =>
                entry.Version <= outcome.Version
                && entry.Version > outcome.Version - outcome.Events.Length
            )
            .Select(entry => Text(EventCodec.Write(entry.Event)));

    private long EntriesByPeople() =>
        Count("SELECT count(*) FROM ledger WHERE actor = 'u-everybody'");

    private long Count(string sql, object? values = null) =>
        office.Office.Store.Read(reader => reader.ExecuteScalar<long>(sql, values));

    private List<string> Strings(string sql) =>
        office.Office.Store.Read(reader => reader.Query<string>(sql).AsList());

    private static string Text(byte[] json) => System.Text.Encoding.UTF8.GetString(json);
}
