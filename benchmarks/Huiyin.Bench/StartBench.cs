using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Huiyin.App.Hosting;

namespace Huiyin.Bench;

/// <summary>From starting the program to its first page, and what it holds at rest, against a bare web server that says hello.</summary>
internal static class StartBench
{
    private static readonly TimeSpan AtRest = TimeSpan.FromSeconds(5);

    public static async Task Run()
    {
        var data = Directory.CreateTempSubdirectory("huiyin-bench-").FullName;
        try
        {
            var program = typeof(RunningOffice).Assembly.Location;
            var bench = typeof(StartBench).Assembly.Location;
            await FirstPage(url => [program, "serve", "--data", data, "--urls", url], "/login"); // founds the office
            var ours = await FirstPage(
                url => [program, "serve", "--data", data, "--urls", url],
                "/login"
            );
            var bare = await FirstPage(url => [bench, "bare-host", url], "/");
            Measure.Print("serve to first page", $"{ours.Seconds:0.00} s", "< 2 s");
            Measure.Print("a bare web server to its first page", $"{bare.Seconds:0.00} s");
            Measure.Print("ours / bare (time)", $"{ours.Seconds / bare.Seconds:0.0}");
            Measure.Print("resident memory at rest", $"{ours.Megabytes:0} MB", "< 150 MB");
            Measure.Print("a bare web server's", $"{bare.Megabytes:0} MB");
        }
        finally
        {
            Directory.Delete(data, true);
        }
    }

    private static async Task<(double Seconds, double Megabytes)> FirstPage(
        Func<string, string[]> command,
        string page
    )
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", command(url)) { RedirectStandardOutput = true }
        )!;
        _ = process.StandardOutput.ReadToEndAsync();
        using var http = new HttpClient();
        while (!await Answers(http, url + page))
            await Task.Delay(5);
        var seconds = watch.Elapsed.TotalSeconds;
        await Task.Delay(AtRest);
        process.Refresh();
        var megabytes = process.WorkingSet64 / 1e6;
        process.Kill();
        await process.WaitForExitAsync();
        return (seconds, megabytes);
    }

    private static async Task<bool> Answers(HttpClient http, string address)
    {
        try
        {
            return (await http.GetAsync(address)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
