using System.Collections.Immutable;
using System.Diagnostics;
using Dapper;
using Huiyin.App.Demo;
using Huiyin.App.Hosting;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;

namespace Huiyin.Bench;

/// <summary>
/// Durable commands a second through the whole write path with 64 callers, against bare group commits of the same rows:
/// the tables the run left behind, written again by the same statements, as many commands to a commit.
/// </summary>
internal static class WriteBench
{
    private const int Callers = 64;
    private const int LivesEach = 8;

    public static async Task Run()
    {
        var ratios = new List<(double Ours, double Bare)>();
        await Round(); // warms up
        for (var round = 0; round < 5; round++)
        {
            var one = await Round();
            Console.WriteLine($"   round {round + 1}: {one.Ours:N0} and {one.Bare:N0} a second");
            ratios.Add(one);
        }
        var ours = Measure.Median(ratios.Select(ratio => ratio.Ours));
        var bare = Measure.Median(ratios.Select(ratio => ratio.Bare));
        Measure.Print($"durable commands a second, {Callers} callers", $"{ours:N0}");
        Measure.Print("bare group commits of the same rows, a second", $"{bare:N0}");
        Measure.Print(
            "ours / bare (throughput)",
            $"{Measure.Median(ratios.Select(ratio => ratio.Ours / ratio.Bare)):0.00}",
            ">= 0.5"
        );
    }

    private static async Task<(double Ours, double Bare)> Round()
    {
        var folder = Directory.CreateTempSubdirectory("huiyin-bench-").FullName;
        try
        {
            var (commands, seconds) = await Ours(folder);
            var bare = BareWrites.Replay(
                RunningOffice.FileIn(folder),
                Path.Combine(folder, "bare.db"),
                commands,
                Callers
            );
            return (commands / seconds, commands / bare);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static async Task<(int Commands, double Seconds)> Ours(string folder)
    {
        await using var office = RunningOffice.Open(folder, TimeProvider.System);
        await DemoOffice.Found(office);
        var everybody = new Actor("bench", [.. office.Office.Seats.Keys]);
        await Life(office, everybody);
        office.Store.Read(reader => reader.Execute("SELECT 1"));
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(
            Enumerable.Range(0, Callers).Select(_ => Task.Run(() => Lives(office, everybody)))
        );
        return (counts.Sum(), watch.Elapsed.TotalSeconds);
    }

    private static async Task<int> Lives(RunningOffice office, Actor by)
    {
        var commands = 0;
        for (var life = 0; life < LivesEach; life++)
            commands += await Life(office, by);
        return commands;
    }

    /// <summary>One incident from its report to its last task.</summary>
    private static async Task<int> Life(RunningOffice office, Actor by)
    {
        var id = new IncidentId(Guid.CreateVersion7());
        var facts = new Dictionary<string, string?>
        {
            ["persons"] = "4",
            ["destination"] = "county",
        }.ToImmutableSortedDictionary();
        await office.Incidents.Report(id, "health-station", new("基准", "", facts), by);
        var run = (await office.Incidents.Do(id.ToString(), new ActivatePlan(by, "L2", ""))).State;
        var commands = 2;
        while (
            run.Tasks.Values.FirstOrDefault(task =>
                task.State is TaskState.Issued or TaskState.Acknowledged
            )
                is { } task
        )
        {
            IncidentCommand next =
                task.State == TaskState.Issued
                    ? new AcknowledgeTask(by, task.Rule)
                    : new CompleteTask(by, task.Rule, "done");
            run = (await office.Incidents.Do(id.ToString(), next)).State;
            commands++;
        }
        return commands;
    }
}
