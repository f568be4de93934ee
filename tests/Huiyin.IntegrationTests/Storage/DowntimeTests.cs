using Dapper;
using Huiyin.App.Hosting;
using Huiyin.Core.Obligations;
using Huiyin.IntegrationTests.Offices;
using Huiyin.Storage.Ledger;

namespace Huiyin.IntegrationTests.Storage;

/// <summary>The office was closed while things fell due.</summary>
public sealed class DowntimeTests
{
    [Fact]
    public async Task After_three_hours_closed_everything_missed_fires_once_in_the_order_it_was_due()
    {
        await using var town = await TownOffice.Open();
        var id = await town.Activated();
        var missed = Due(town, town.Clock.Now() + NodaTime.Duration.FromHours(3));
        missed.Count.ShouldBeGreaterThan(5);
        await town.Close();
        town.Clock.Advance(TimeSpan.FromHours(3));
        await town.Reopen();
        await town.Office.CatchUp();
        var fired = town
            .Office.Register.Entries(id)
            .Select(entry => entry.Event)
            .OfType<ObligationEscalated>()
            .Select(escalated => escalated.Id)
            .ToList();
        fired.ShouldBeUnique();
        fired.ShouldBe(missed.Where(fired.Contains), "the order they were due in");
        missed
            .Except(fired)
            .ShouldBeSubsetOf(
                Superseded(town, id),
                "only what another escalation replaced may stay quiet"
            );
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_missed_while_closed_stays_owed_and_the_next_one_is_owed_too()
    {
        await using var town = await TownOffice.Open();
        var id = await town.Activated();
        town.Clock.Advance(TimeSpan.FromHours(3));
        await town.Reopen();
        await town.Office.CatchUp();
        var reports = town
            .Office.Register.Find(id)!
            .Run.Obligations.Values.Where(owed =>
                owed is { IsOpen: true, Kind: ObligationKind.Report }
            )
            .ToList();
        reports.Count(owed => owed.IsOverdue(town.Clock.Now())).ShouldBe(1);
        reports.Count(owed => owed.Due > town.Clock.Now()).ShouldBe(1);
    }

    [Fact]
    public async Task Firing_again_at_the_same_moment_changes_nothing()
    {
        await using var town = await TownOffice.Open();
        await town.Activated();
        town.Clock.Advance(TimeSpan.FromHours(3));
        await town.Office.CatchUp();
        var before = Entries(town);
        await town.Reopen();
        await town.Office.CatchUp();
        Entries(town).ShouldBe(before);
    }

    private static List<string> Due(TownOffice town, NodaTime.Instant until) =>
        town.Office.Store.Read(reader =>
            reader
                .Query<string>(
                    "SELECT obligation FROM wakeups WHERE due <= @until ORDER BY due, obligation",
                    new { until = until.ToUnixTimeMilliseconds() }
                )
                .AsList()
        );

    private static IEnumerable<string> Superseded(TownOffice town, string id) =>
        town
            .Office.Register.Find(id)!
            .Run.Obligations.Values.Where(owed => owed.State == ObligationState.Replaced)
            .Select(owed => owed.Id);

    private static long Entries(TownOffice town) =>
        town.Office.Store.Read(reader => reader.ExecuteScalar<long>("SELECT count(*) FROM ledger"));
}
