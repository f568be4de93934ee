using Dapper;
using Huiyin.IntegrationTests.Cli;
using Huiyin.IntegrationTests.Offices;
using Huiyin.Storage.Ledger;
using Huiyin.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Huiyin.IntegrationTests.Storage;

/// <summary>Files of other versions: migrations, their backups, and states that are made anew from the ledger.</summary>
public sealed class FormatsTests
{
    private static readonly Migrator.Script Second = new(
        2,
        "CREATE TABLE tried (id INTEGER PRIMARY KEY)"
    );

    [Fact]
    public void A_fresh_file_gets_every_script_and_needs_no_backup()
    {
        using var folder = new TempFolder();
        using var connection = Connections.Writer(folder.Of("huiyin.db"));
        Migrator.Migrate(connection, folder.Of("huiyin.db"), [.. Migrator.Scripts(), Second]);
        Version(connection).ShouldBe(2);
        connection.ExecuteScalar<long>("SELECT count(*) FROM tried").ShouldBe(0);
        Directory.GetFiles(folder.Path, "*.before-*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_of_the_first_schema_is_copied_beside_itself_before_it_is_migrated()
    {
        await using var town = await TownOffice.Open();
        await town.Activated();
        await town.Close();
        using (var connection = Connections.Writer(town.File))
            Migrator.Migrate(connection, town.File, [.. Migrator.Scripts(), Second]);
        var backup = $"{town.File}.before-0002";
        using (var copy = Connections.Reader(backup))
            Version(copy).ShouldBe(1);
        Verification.Verify(backup).Damages.ShouldBeEmpty();
        using var migrated = Connections.Reader(town.File);
        Version(migrated).ShouldBe(2);
    }

    [Fact]
    public async Task A_script_that_fails_leaves_the_file_as_it_was()
    {
        await using var town = await TownOffice.Open();
        await town.Close();
        using (var connection = Connections.Writer(town.File))
            Should.Throw<SqliteException>(() =>
                Migrator.Migrate(
                    connection,
                    town.File,
                    [
                        .. Migrator.Scripts(),
                        new(2, "CREATE TABLE half (id INTEGER); SELECT wrong FROM nowhere"),
                    ]
                )
            );
        await town.Reopen();
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
        town.Office.Store.Read(reader =>
                reader.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master WHERE name = 'half'")
            )
            .ShouldBe(0);
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_left_alone()
    {
        await using var town = await TownOffice.Open();
        await town.Close();
        using (var connection = Connections.Writer(town.File))
            connection.Execute("PRAGMA user_version = 7");
        foreach (var verb in new[] { "serve", "token" })
        {
            var ran =
                verb == "serve"
                    ? await Ran.Command("serve", "--data", town.Folder)
                    : await Ran.Command(
                        "token",
                        "create",
                        "--data",
                        town.Folder,
                        "--role",
                        "officer"
                    );
            ran.Code.ShouldBe(2);
            ran.Error.ShouldBe(
                $"huiyin: {town.File} was written by a newer version (format 7; this one knows up to 1) and was left as it is. Use the newer huiyin.\n"
            );
        }
    }

    [Theory]
    [InlineData("DELETE FROM meta WHERE name = 'state_format'")]
    [InlineData("UPDATE meta SET value = '0' WHERE name = 'state_format'")]
    public async Task States_of_another_format_and_what_follows_from_them_are_made_anew_and_come_back_identical(
        string format
    )
    {
        await using var town = await TownOffice.Open();
        await town.Activated();
        await town.WorkFor(NodaTime.Duration.FromHours(2));
        await town.Report();
        var before = Derived(town);
        await town.Close();
        using (var connection = Connections.Writer(town.File))
            connection.Execute(
                $"{format}; UPDATE streams SET state = CAST('old' AS BLOB); DELETE FROM obligations; DELETE FROM wakeups; DELETE FROM incidents"
            );
        Verification
            .Verify(town.File, 1)
            .Damages.ShouldBeEmpty("states of another format are not looked at");
        await town.Reopen();
        Derived(town).ShouldBe(before);
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_entry_that_cannot_be_read_stops_the_rebuilding_and_is_named()
    {
        await using var town = await TownOffice.Open();
        await town.Activated();
        await town.Close();
        using (var connection = Connections.Writer(town.File))
            connection.Execute(
                "DELETE FROM meta; UPDATE ledger SET type = 'unheard-of' WHERE seq = 40"
            );
        var ran = await Ran.Command("token", "create", "--data", town.Folder, "--role", "officer");
        ran.Code.ShouldBe(2);
        ran.Error.ShouldStartWith(
            "huiyin: The ledger is damaged at entry 40: no event is called 'unheard-of'."
        );
    }

    private static long Version(SqliteConnection connection) =>
        connection.ExecuteScalar<long>("PRAGMA user_version");

    private static string Derived(TownOffice town) =>
        town.Office.Store.Read(reader =>
            string.Join(
                '\n',
                new[] { "streams", "incidents", "obligations", "wakeups", "meta" }.SelectMany(
                    table =>
                        reader
                            .Query($"SELECT * FROM {table} ORDER BY 1, 2")
                            .Select(row =>
                                $"{table} {string.Join('|', ((IDictionary<string, object?>)row).Values.Select(Said))}"
                            )
                )
            )
        );

    private static string Said(object? value) =>
        value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}";
}
