using System.CommandLine;
using System.Net.Sockets;
using Huiyin.App.Cli;
using Huiyin.Core;
using Microsoft.AspNetCore.Connections;

namespace Huiyin.App.Hosting;

/// <summary><c>huiyin serve --data DIR [--urls http://127.0.0.1:5080]</c></summary>
internal static class ServeVerb
{
    public static Command Command(CommandIo io)
    {
        var data = new Option<string>("--data")
        {
            Description = "The data folder; made where it is missing.",
            Required = true,
        };
        var urls = new Option<string>("--urls")
        {
            Description = "The addresses to listen on, separated by semicolons.",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var command = new Command("serve", "Serve an office.") { data, urls };
        command.SetAction(
            (parsed, cancel) => Serve(parsed.GetValue(data)!, parsed.GetValue(urls)!, io, cancel)
        );
        return command;
    }

    private static async Task<int> Serve(
        string path,
        string urls,
        CommandIo io,
        CancellationToken cancel
    )
    {
        ListenAddress.Check(urls);
        using var folder = DataFolder.Take(path);
        await using var office = RunningOffice.Open(path, TimeProvider.System);
        if (!office.Office.Founded)
            await FirstRun.Found(office, io);
        await Listen(
            office,
            urls,
            path,
            at => io.Out.WriteLine(Serving(at).In(io.Language)),
            cancel
        );
        return ExitCode.Done;
    }

    /// <summary>Serves until stopped.</summary>
    /// <param name="office">The office.</param>
    /// <param name="urls">The addresses to listen on; port 0 takes any free one.</param>
    /// <param name="path">The data folder.</param>
    /// <param name="started">Told the addresses that are listened on.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task Listen(
        RunningOffice office,
        string urls,
        string path,
        Action<string> started,
        CancellationToken cancel
    )
    {
        await using var web = WebHost.Build(office, urls, Path.Combine(path, "keys"));
        try
        {
            await web.StartAsync(cancel);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw CannotServeException.PortInUse(urls);
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
        {
            throw CannotServeException.CannotListen(
                urls,
                e.Message.Split('\n')[0].Trim().TrimEnd('.')
            );
        }
        started(string.Join(';', web.Urls));
        await web.WaitForShutdownAsync(cancel);
    }

    private static Phrase Serving(string urls) =>
        new($"回音已启动：{urls}", $"Huiyin is serving {urls}");
}
