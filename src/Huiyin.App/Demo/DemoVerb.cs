using System.CommandLine;
using System.Net;
using Huiyin.App.Cli;
using Huiyin.App.Hosting;
using Huiyin.Core;

namespace Huiyin.App.Demo;

/// <summary><c>huiyin demo [--port 5080]</c></summary>
internal static class DemoVerb
{
    public static Command Command(CommandIo io)
    {
        var port = new Option<int>("--port")
        {
            Description = "The port to listen on; 0 takes any free one.",
            DefaultValueFactory = _ => 5080,
            CustomParser = OptionWords.Number(io, IPEndPoint.MinPort, IPEndPoint.MaxPort),
        };
        var command = new Command(
            "demo",
            "Serve a sample office with a dated story, in a throw-away folder."
        )
        {
            port,
        };
        command.SetAction((parsed, cancel) => Demo(parsed.GetValue(port), io, cancel));
        return command;
    }

    private static async Task<int> Demo(int port, CommandIo io, CancellationToken cancel)
    {
        var urls = $"http://127.0.0.1:{port}";
        var path = Directory.CreateTempSubdirectory("huiyin-demo-").FullName;
        try
        {
            using var folder = DataFolder.Take(path);
            var now = TimeProvider.System.Now();
            var clock = new SteppedClock((now - DemoStory.Begins).ToDateTimeOffset());
            await using var office = RunningOffice.Open(path, clock);
            var people = await DemoOffice.Found(office);
            await new DemoStory(office, clock).Tell(now);
            clock.Follow();
            await ServeVerb.Listen(office, urls, path, at => Welcome(people, at, path, io), cancel);
        }
        finally
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }
        return ExitCode.Done;
    }

    private static void Welcome(
        IReadOnlyList<DemoPerson> people,
        string urls,
        string path,
        CommandIo io
    )
    {
        io.Out.WriteLine(new Phrase($"回音演示：{urls}", $"Huiyin demo: {urls}").In(io.Language));
        io.Out.WriteLine(
            new Phrase(
                $"数据文件夹（停止后删除）：{path}",
                $"data folder (removed when stopped): {path}"
            ).In(io.Language)
        );
        foreach (var person in people)
            io.Out.WriteLine(
                $"  {person.Login, -12}{person.Password}  {person.Name}  {person.Seat}"
            );
    }
}
