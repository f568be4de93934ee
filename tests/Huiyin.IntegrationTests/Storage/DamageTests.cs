using Dapper;
using Huiyin.IntegrationTests.Cli;
using Huiyin.IntegrationTests.Offices;
using Huiyin.Storage.Sqlite;

namespace Huiyin.IntegrationTests.Storage;

/// <summary>
/// Somebody or something changed the file. Verification says so and names the entry where one is to blame, and nothing
/// is served.
/// </summary>
public sealed class DamageTests
{
    [Fact]
    public async Task An_untouched_ledger_is_intact()
    {
        await using var town = await Ended();
        var (code, said) = Verify(town);
        code.ShouldBe(0, said);
        said.ShouldMatch(@"^\d+ entries, 5 streams, \d+ open obligations: intact\n$");
    }

    [Theory]
    [InlineData(
        "UPDATE ledger SET data = CAST(replace(CAST(data AS TEXT), '2026', '2027') AS BLOB) WHERE seq = 40",
        "entry 40"
    )]
    [InlineData("UPDATE ledger SET at = at + 1 WHERE seq = 41", "entry 41")]
    [InlineData("UPDATE ledger SET actor = 'somebody' WHERE seq = 42", "entry 42")]
    [InlineData("UPDATE ledger SET governed = 'another' WHERE seq = 43", "entry 43")]
    [InlineData("UPDATE ledger SET type = 'stood-down' WHERE seq = 44", "entry 44")]
    [InlineData("UPDATE ledger SET hash = randomblob(32) WHERE seq = 45", "entry 45")]
    [InlineData("UPDATE ledger SET hash = 'text' WHERE seq = 45", null)]
    [InlineData("DELETE FROM ledger WHERE seq = 46", "entry 46")]
    [InlineData("DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)", null)]
    [InlineData("UPDATE streams SET state = CAST('{}' AS BLOB) WHERE kind = 'incident'", null)]
    [InlineData("UPDATE streams SET kind = 'nothing' WHERE kind = 'incident'", null)]
    [InlineData("UPDATE streams SET version = version - 1 WHERE kind = 'incident'", null)]
    [InlineData(
        "DELETE FROM wakeups WHERE obligation = (SELECT min(obligation) FROM wakeups)",
        null
    )]
    [InlineData("UPDATE wakeups SET due = due + 1", null)]
    [InlineData(
        "INSERT INTO wakeups SELECT id, 'nothing', 0 FROM streams WHERE kind = 'office'",
        null
    )]
    [InlineData("UPDATE wakeups SET stream = 999", null)]
    [InlineData("DELETE FROM obligations", null)]
    [InlineData("UPDATE obligations SET state = 'Met', closed = 1 WHERE state = 'Open'", null)]
    [InlineData("UPDATE incidents SET status = 'Rejected'", null)]
    [InlineData("DELETE FROM streams WHERE kind = 'incident'", "entry")]
    public async Task Whatever_is_changed_in_the_file_is_found_and_nothing_is_served(
        string change,
        string? entry
    )
    {
        await using var town = await Ended();
        Change(town, change);
        var (code, said) = Verify(town);
        code.ShouldBe(1, said);
        if (entry is not null)
            said.ShouldStartWith(entry);
        var serve = await RefuseToServe(town);
        serve.ShouldStartWith("huiyin: The ledger is damaged");
        serve.ShouldContain(entry is null ? "Nothing is served." : $"damaged at {entry}");
    }

    [Fact]
    public async Task A_byte_flipped_anywhere_in_the_file_never_makes_verification_itself_fail()
    {
        await using var town = await Ended();
        var whole = File.ReadAllBytes(town.File);
        var random = new Random(1);
        for (var flip = 0; flip < 60; flip++)
        {
            var bytes = (byte[])whole.Clone();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(town.File, bytes);
            Verify(town).Code.ShouldBeInRange(0, 1);
        }
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public async Task A_file_that_lost_its_end_is_found(double kept)
    {
        await using var town = await Ended();
        using (var file = File.OpenWrite(town.File))
            file.SetLength((long)(file.Length * kept) / 4096 * 4096);
        Verify(town).Code.ShouldBe(1);
        (await RefuseToServe(town)).ShouldStartWith(
            "huiyin: The ledger is damaged: the file cannot be read"
        );
    }

    [Fact]
    public async Task A_file_of_garbage_is_no_ledger()
    {
        await using var town = await Ended();
        var garbage = new byte[20_000];
        new Random(2).NextBytes(garbage);
        File.WriteAllBytes(town.File, garbage);
        Verify(town).Said.ShouldContain("file is not a database");
        (await RefuseToServe(town)).ShouldStartWith(
            "huiyin: The ledger is damaged: the file cannot be read"
        );
    }

    /// <summary>An incident under way, in an office that is closed.</summary>
    private static async Task<TownOffice> Ended()
    {
        var town = await TownOffice.Open();
        await town.Activated();
        await town.Close();
        return town;
    }

    private static void Change(TownOffice town, string sql)
    {
        using var connection = Connections.Writer(town.File);
        connection.Execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
        connection.Execute(sql).ShouldBeGreaterThan(0);
    }

    private static (int Code, string Said) Verify(TownOffice town)
    {
        var ran = Ran.Now("ledger", "verify", "--data", town.Folder);
        ran.Error.ShouldBeEmpty();
        return (ran.Code, ran.Out);
    }

    private static async Task<string> RefuseToServe(TownOffice town)
    {
        var ran = await Ran.Command("serve", "--data", town.Folder, "--urls", "http://127.0.0.1:0");
        ran.Code.ShouldBe(2);
        ran.Out.ShouldBeEmpty();
        ran.Error.TrimEnd().ShouldNotContain('\n');
        return ran.Error;
    }
}
