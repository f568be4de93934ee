using System.Net;
using System.Net.Sockets;
using Huiyin.App.Hosting;
using Huiyin.IntegrationTests.Cli;
using Huiyin.IntegrationTests.Offices;

namespace Huiyin.IntegrationTests.Storage;

/// <summary>Where an office cannot be served: one sentence, exit 2, and no trace of the program's insides.</summary>
public sealed class DataFolderTests
{
    [Fact]
    public async Task A_file_in_place_of_the_folder_is_no_folder_to_write_in()
    {
        using var folder = new TempFolder();
        var path = folder.Write("data", "a file");
        (await Refused(path)).ShouldBe(
            $"huiyin: {path} is no folder that can be written. Change its permissions, or name another with --data."
        );
        (await Refused(Path.Combine(path, "deeper"))).ShouldContain(
            "is no folder that can be written"
        );
    }

    [Fact]
    public async Task A_folder_that_is_being_served_is_not_served_twice()
    {
        using var folder = new TempFolder();
        using var taken = DataFolder.Take(folder.Path);
        (await Refused(folder.Path)).ShouldBe(
            $"huiyin: Another huiyin is serving the data folder {folder.Path}. Stop it first, or name another folder with --data."
        );
    }

    [Fact]
    public async Task A_port_in_use_is_said_to_be_in_use()
    {
        using var folder = new TempFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        var ran = await Ran.Command("serve", "--data", folder.Path, "--urls", url);
        ran.Code.ShouldBe(2);
        ran.Error.ShouldBe(
            $"huiyin: The address {url} is in use. Stop what uses it, or choose another port with --urls (--port for the demo).\n"
        );
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:port")]
    [InlineData("http://petition.example:5080")]
    [InlineData("http://203.0.113.7:5080")]
    [InlineData("https://127.0.0.1:0")]
    [InlineData("")]
    [InlineData(";")]
    public async Task An_address_that_cannot_be_listened_on_is_refused_in_one_sentence(string urls)
    {
        using var folder = new TempFolder();
        var said = await Refused(folder.Path, urls);
        said.ShouldStartWith("huiyin: Cannot listen on");
        said.ShouldEndWith("such as http://127.0.0.1:5080.");
    }

    [Fact]
    public async Task A_first_start_prints_the_administrators_password_and_the_address_and_stops_when_told()
    {
        using var folder = new TempFolder();
        var ran = await ServeUntilItListens(folder.Path);
        ran.Code.ShouldBe(0, ran.Error);
        ran.Lines[0]
            .ShouldMatch(
                "^First start: the administrator signs in as admin with [a-z2-9]{4}(-[a-z2-9]{4}){3} "
            );
        ran.Lines[1].ShouldMatch(@"^Huiyin is serving http://127\.0\.0\.1:[1-9]\d*$");
        (await ServeUntilItListens(folder.Path)).Lines.ShouldHaveSingleItem(
            "the second start tells no password"
        );
    }

    [Fact]
    public async Task A_first_start_that_was_stopped_before_the_office_was_founded_is_taken_up_again()
    {
        using var folder = new TempFolder();
        await using (var office = RunningOffice.Open(folder.Path, TimeProvider.System))
            (await office.Accounts.Create("admin", "admin", admin: true)).Refusal.ShouldBeNull();
        (await ServeUntilItListens(folder.Path))
            .Lines[0]
            .ShouldStartWith("First start: the administrator signs in as admin with ");
    }

    [Fact]
    public async Task An_empty_file_that_a_stopped_start_left_is_filled()
    {
        using var folder = new TempFolder();
        folder.Write("huiyin.db", "");
        (await ServeUntilItListens(folder.Path)).Code.ShouldBe(0);
    }

    private static async Task<Ran> ServeUntilItListens(string folder)
    {
        using var stop = new CancellationTokenSource();
        await using var output = new Announcing(line =>
        {
            if (line.StartsWith("Huiyin is serving", StringComparison.Ordinal))
                stop.Cancel();
        });
        await using var error = new StringWriter();
        var code = await App
            .Cli.HuiyinCli.Run(
                ["serve", "--data", folder, "--urls", "http://127.0.0.1:0"],
                new(output, error, "en"),
                stop.Token
            )
            .WaitAsync(TimeSpan.FromMinutes(1));
        return new(code, output.ToString(), error.ToString());
    }

    private static async Task<string> Refused(string path, string urls = "http://127.0.0.1:0")
    {
        var ran = await Ran.Command("serve", "--data", path, "--urls", urls);
        ran.Code.ShouldBe(2, ran.Error);
        ran.Error.TrimEnd().ShouldNotContain('\n');
        return ran.Error.TrimEnd();
    }

    private sealed class Announcing(Action<string> said) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            said(value ?? "");
        }
    }
}
