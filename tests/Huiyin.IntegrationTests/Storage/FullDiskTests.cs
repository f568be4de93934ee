using Dapper;
using Huiyin.Core.Incidents;
using Huiyin.IntegrationTests.Offices;
using Huiyin.Storage.Ledger;

namespace Huiyin.IntegrationTests.Storage;

/// <summary>There is no room: SQLite is told that the file may not grow, and answers as it does on a full disk.</summary>
public sealed class FullDiskTests
{
    [Fact]
    public async Task On_a_full_disk_a_command_is_not_saved_and_the_sentence_says_so_and_with_room_the_next_one_works()
    {
        await using var town = await TownOffice.Open();
        await NoMoreRoom(town);
        var error = await Fill(town);
        error.Sentence.En.ShouldBe(
            "The disk is full and nothing was saved. Free some space and try again."
        );
        error.Sentence.Zh.ShouldBe("磁盘已满，此次操作未保存。请腾出空间后重试。");
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
        var reported = Numbers(town);
        await Room(town);
        (await town.Report()).State.Number.ShouldBe($"2026-{reported + 1:000000}");
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Timers_and_notices_wait_for_room_and_then_go_on()
    {
        await using var town = await TownOffice.Open();
        var id = await town.Activated();
        await NoMoreRoom(town);
        await Fill(town);
        town.Clock.Advance(TimeSpan.FromHours(1));
        await Should.ThrowAsync<StorageUnavailableException>(() => town.Office.CatchUp());
        await Room(town);
        await town.Office.CatchUp();
        town.Office.Register.Find(id)!.Run.Obligations.Values.ShouldContain(owed => owed.Step > 0);
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
    }

    private static async Task<StorageUnavailableException> Fill(TownOffice town)
    {
        for (var count = 0; count < 500; count++)
            try
            {
                await town.Report(new IncidentId(Guid.CreateVersion7()));
            }
            catch (StorageUnavailableException full)
            {
                return full;
            }
        throw new ShouldAssertException("the disk never filled");
    }

    private static Task NoMoreRoom(TownOffice town) =>
        town.Office.Store.Write(session =>
            session.Connection.Execute(
                $"PRAGMA max_page_count = {session.Connection.ExecuteScalar<long>("PRAGMA page_count")}"
            )
        );

    private static Task Room(TownOffice town) =>
        town.Office.Store.Write(session =>
            session.Connection.Execute("PRAGMA max_page_count = 4294967294")
        );

    private static long Numbers(TownOffice town) =>
        town.Office.Store.Read(reader =>
            reader.ExecuteScalar<long>("SELECT count(*) FROM incidents")
        );
}
