using Huiyin.App.Identity;
using Huiyin.IntegrationTests.Offices;

namespace Huiyin.IntegrationTests.Cli;

/// <summary>How the program is used, and what it says when it is used wrongly.</summary>
public sealed class UseTests
{
    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Without_arguments_it_shows_what_it_does(params string[] args)
    {
        var ran = await Ran.Command(args);
        (ran.Code, ran.Error).ShouldBe((0, ""));
        foreach (var verb in new[] { "demo", "serve", "plan", "ledger", "token" })
            ran.Out.ShouldContain($"\n  {verb} ");
    }

    [Theory]
    [InlineData(
        "dance",
        "huiyin: Unrecognized command or argument 'dance'.\nhuiyin --help shows how to use it.\n"
    )]
    [InlineData(
        "plan",
        "huiyin: say what huiyin plan is to do.\nhuiyin plan --help shows how to use it.\n"
    )]
    [InlineData(
        "plan dance",
        "huiyin: Unrecognized command or argument 'dance'.\nhuiyin plan --help shows how to use it.\n"
    )]
    [InlineData(
        "serve",
        "huiyin: Option '--data' is required.\nhuiyin serve --help shows how to use it.\n"
    )]
    [InlineData(
        "demo --port x",
        "huiyin: --port cannot be \"x\"; write a whole number from 0 to 65535.\nhuiyin demo --help shows how to use it.\n"
    )]
    [InlineData(
        "demo --port 99999",
        "huiyin: --port cannot be \"99999\"; write a whole number from 0 to 65535.\nhuiyin demo --help shows how to use it.\n"
    )]
    [InlineData(
        "token create --data . --role king",
        "huiyin: --role cannot be \"king\"; use one of intake | officer | supervisor | admin.\nhuiyin token create --help shows how to use it.\n"
    )]
    [InlineData(
        "token create --data . --role 2",
        "huiyin: --role cannot be \"2\"; use one of intake | officer | supervisor | admin.\nhuiyin token create --help shows how to use it.\n"
    )]
    [InlineData(
        "token create --data no-such --role officer",
        "huiyin: There is no office in no-such. Run huiyin serve first.\n"
    )]
    [InlineData("ledger verify --data no-such", "huiyin: There is no no-such/huiyin.db.\n")]
    public async Task Wrong_use_is_said_in_a_sentence(string line, string said)
    {
        var ran = await Ran.Command(line.Split(' '));
        (ran.Code, ran.Out, ran.Error).ShouldBe((2, "", said));
    }

    [Fact]
    public async Task A_token_is_printed_once_and_only_its_hash_is_kept()
    {
        await using var town = await TownOffice.Open();
        var ran = await Ran.Command(
            "token",
            "create",
            "--data",
            town.Folder,
            "--role",
            "officer",
            "--seat",
            "care"
        );
        ran.Code.ShouldBe(0, ran.Error);
        var token = ran.Lines.ShouldHaveSingleItem();
        var actor = town.Office.Tokens.ActorOf(token, town.Office.Office).ShouldNotBeNull();
        actor.Seats.ShouldBe(["care"]);
        actor.MayDecide.ShouldBeFalse();
        await town.Close();
        foreach (var file in Directory.GetFiles(town.Folder))
            (await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1)).ShouldNotContain(
                token
            );
        await town.Reopen();
    }

    [Fact]
    public async Task A_token_for_a_seat_that_is_not_there_is_refused()
    {
        await using var town = await TownOffice.Open();
        var ran = await Ran.Command(
            "token",
            "create",
            "--data",
            town.Folder,
            "--role",
            nameof(TokenRole.Admin).ToLowerInvariant(),
            "--seat",
            "throne"
        );
        (ran.Code, ran.Error).ShouldBe((2, "huiyin: There is no seat \"throne\". Add it first.\n"));
    }
}
