using System.CommandLine;
using Huiyin.App.Cli;
using Huiyin.App.Hosting;
using Huiyin.Core;

namespace Huiyin.App.Identity;

/// <summary><c>huiyin token create --data DIR --role intake|officer|supervisor|admin [--seat SEAT]</c></summary>
internal static class CreateTokenVerb
{
    public static Command Command(CommandIo io)
    {
        var data = new Option<string>("--data")
        {
            Description = "The data folder.",
            Required = true,
        };
        var role = new Option<TokenRole>("--role")
        {
            Description = "What the program may do: intake, officer, supervisor or admin.",
            Required = true,
            CustomParser = OptionWords.OneOf<TokenRole>(io),
        };
        var seat = new Option<string?>("--seat")
        {
            Description = "The one seat it may act for; every seat when left out.",
        };
        var command = new Command("create", "Make an API token; it is printed once.")
        {
            data,
            role,
            seat,
        };
        command.SetAction(
            (parsed, _) =>
                Create(parsed.GetValue(data)!, parsed.GetValue(role), parsed.GetValue(seat), io)
        );
        return command;
    }

    private static async Task<int> Create(string path, TokenRole role, string? seat, CommandIo io)
    {
        if (!File.Exists(RunningOffice.FileIn(path)))
            return io.Fail(
                new(
                    $"{path} 中没有数据。请先运行 huiyin serve。",
                    $"There is no office in {path}. Run huiyin serve first."
                )
            );
        await using var office = RunningOffice.Open(path, TimeProvider.System);
        if (seat is not null && !office.Office.Seats.ContainsKey(seat))
            return io.Fail(Refusal.NoSuchSeat(seat).Message);
        io.Out.WriteLine(await office.Tokens.Create(role, seat));
        return ExitCode.Done;
    }
}
