using Dapper;
using Huiyin.Core.Identity;
using Huiyin.IntegrationTests.Offices;
using Huiyin.Storage.Ledger;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Huiyin.IntegrationTests.Storage;

/// <summary>The write path: groups, savepoints, numbers, and what callers hear.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task What_was_written_is_read_at_once()
    {
        await using var town = await TownOffice.Open();
        for (var count = 0; count < 20; count++)
        {
            await town.Office.Seats.Do(
                new SetSeat(Actor.Setup, new($"room-{count}", $"房间 {count}"))
            );
            town.Office.Office.Seats.ShouldContainKey($"room-{count}");
        }
    }

    [Fact]
    public async Task Sixty_four_callers_at_once_are_all_durable_and_every_entry_has_its_number()
    {
        await using var town = await TownOffice.Open();
        var before = Entries(town);
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 64)
                .Select(at =>
                    Task.Run(() =>
                        town.Office.Seats.Do(new SetSeat(Actor.Setup, new($"w-{at:00}", "窗口")))
                    )
                )
        );
        outcomes.ShouldAllBe(outcome => outcome.Refusal == null && outcome.Events.Length == 1);
        outcomes.Select(outcome => outcome.Version).Distinct().Count().ShouldBe(64);
        await town.Reopen();
        Entries(town).ShouldBe(before + 64);
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_command_that_throws_does_not_disturb_its_group()
    {
        await using var town = await TownOffice.Open();
        var (first, broken, last) = await InOneGroup(
            town,
            () => town.Office.Seats.Do(new SetSeat(Actor.Setup, new("a", "甲"))),
            () =>
                town.Office.Store.Write<int>(session =>
                {
                    Add(session, "lost");
                    throw new InvalidOperationException("a bug");
                }),
            () => town.Office.Seats.Do(new SetSeat(Actor.Setup, new("b", "乙")))
        );
        (await broken.ShouldThrowAsync<InvalidOperationException>()).Message.ShouldBe("a bug");
        ((await last).Version - (await first).Version).ShouldBe(1);
        town.Office.Office.Seats.Keys.ShouldNotContain("lost");
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        "INSERT INTO accounts (id, login, name, stamp) SELECT id, login, name, stamp FROM accounts"
    )]
    [InlineData("SELECT nothing FROM nowhere")]
    [InlineData("INSERT INTO obligations (stream, id) VALUES ('no number', 1)")]
    public async Task A_statement_the_engine_refuses_fails_its_own_command_only(string statement)
    {
        await using var town = await TownOffice.Open();
        var (first, broken, last) = await InOneGroup(
            town,
            () => town.Office.Seats.Do(new SetSeat(Actor.Setup, new("a", "甲"))),
            () =>
                town.Office.Store.Write(session =>
                    Add(session, "lost") + session.Connection.Execute(statement)
                ),
            () => town.Office.Seats.Do(new SetSeat(Actor.Setup, new("b", "乙")))
        );
        await broken.ShouldThrowAsync<SqliteException>();
        (await first).Events.ShouldHaveSingleItem();
        (await last).Events.ShouldHaveSingleItem();
        town.Office.Office.Seats.Keys.ShouldNotContain("lost");
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_report_gives_its_number_back_so_that_numbers_have_no_gaps()
    {
        await using var town = await TownOffice.Open();
        var reports = await Task.WhenAll(
            Enumerable
                .Range(0, 24)
                .Select(at => Task.Run(() => town.Report(title: at % 3 == 0 ? "" : "来访")))
        );
        reports.Count(report => report.Refusal?.Code == "title-missing").ShouldBe(8);
        reports
            .Where(report => report.Refusal is null)
            .Select(report => report.State.Number)
            .Order()
            .ShouldBe(Enumerable.Range(1, 16).Select(number => $"2026-{number:000000}"));
    }

    [Fact]
    public async Task The_same_report_sent_twice_at_once_makes_one_incident()
    {
        await using var town = await TownOffice.Open();
        var id = new Core.Incidents.IncidentId(Guid.CreateVersion7());
        var both = await Task.WhenAll(
            Task.Run(() => town.Report(id)),
            Task.Run(() => town.Report(id))
        );
        both.Select(outcome => outcome.State.Number).ShouldBe(["2026-000001", "2026-000001"]);
        both.Count(outcome => outcome.AlreadyDone).ShouldBe(1);
    }

    [Fact]
    public async Task A_closed_office_says_that_nothing_can_be_saved()
    {
        await using var town = await TownOffice.Open();
        await town.Close();
        await Should.ThrowAsync<StorageUnavailableException>(() => town.Report());
    }

    private static long Entries(TownOffice town) =>
        town.Office.Store.Read(reader => reader.ExecuteScalar<long>("SELECT count(*) FROM ledger"));

    private static int Add(WriteSession session, string seat)
    {
        var office = session.Load(Streams.Office, Streams.OfficeKey);
        var decision = new SetSeat(Actor.Setup, new(seat, "丢失")).Decide(
            office,
            TownOffice.Opens + Duration.FromHours(1)
        );
        return session.Append(Streams.Office, Streams.OfficeKey, decision, "setup").Events.Length;
    }

    /// <summary>Queues three commands while the writer is busy, so that one commit carries them.</summary>
    private static async Task<(Task<T1>, Task<T2>, Task<T3>)> InOneGroup<T1, T2, T3>(
        TownOffice town,
        Func<Task<T1>> first,
        Func<Task<T2>> second,
        Func<Task<T3>> third
    )
    {
        using var busy = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        var held = town.Office.Store.Write(_ =>
        {
            busy.Set();
            return go.Wait(TimeSpan.FromSeconds(30));
        });
        busy.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken).ShouldBeTrue();
        var all = (first(), second(), third());
        go.Set();
        (await held).ShouldBeTrue();
        return all;
    }
}
