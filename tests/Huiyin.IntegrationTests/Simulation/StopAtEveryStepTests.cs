using System.Collections.Concurrent;
using Huiyin.App.Hosting;
using Huiyin.IntegrationTests.Offices;
using NodaTime;

namespace Huiyin.IntegrationTests.Simulation;

/// <summary>Stops the program between any two steps of an incident.</summary>
public sealed class StopAtEveryStepTests(ITestOutputHelper output)
{
    /// <summary>Every so many-th stop is followed to the end of the story, whatever the files say before.</summary>
    private const int ToTheEnd = 25;

    /// <summary>
    /// The run is stopped at its first step, at its second, and so on. What happens before a command does not depend on
    /// the stop, so a run begins with the files as they lay then; and once they are again what they are without a stop,
    /// byte for byte, so is everything after. Of two of the stories only every eleventh step is taken, and all of them
    /// where <c>HUIYIN_SIMULATION_SEEDS</c> asks for a long run.
    /// </summary>
    [Theory]
    [InlineData("reception", 1)]
    [InlineData("health-station", 11)]
    [InlineData("reservoir", 11)]
    public async Task A_program_that_is_stopped_at_any_step_of_an_incident_loses_nothing_and_doubles_nothing(
        string plan,
        int everySoManyth
    )
    {
        using var folder = new TempFolder();
        var story = SimulatedStory.Of(plan);
        var moments = new List<Moment>();
        var steps = await Uninterrupted(story, folder, moments);
        var done = new ConcurrentDictionary<string, int>();
        await Parallel.ForEachAsync(
            Enumerable.Range(1, steps).Where(step => step % Apart(everySoManyth) == 0),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (step, _) =>
            {
                var stop = await StoppedAt(step, story, moments);
                done.AddOrUpdate(stop.Split(' ', 2)[1], 1, (_, count) => count + 1);
            }
        );
        output.WriteLine(
            $"{steps} steps: {string.Join(", ", done.Select(it => $"{it.Key} {it.Value}"))}"
        );
        done.Keys.ShouldBe(
            ["appended", "carried out", "commit", "committed", "entry", "projected"],
            ignoreOrder: true
        );
    }

    private static int Apart(int everySoManyth) =>
        Environment.GetEnvironmentVariable("HUIYIN_SIMULATION_SEEDS") is null ? everySoManyth : 1;

    /// <summary>The run nobody stops, and the files before each of its commands and at the end.</summary>
    private static async Task<int> Uninterrupted(
        SimulatedStory story,
        TempFolder folder,
        List<Moment> moments
    )
    {
        await TownOffice.CopyTo(folder.Of("town"));
        await using var office = SimulatedOffice.Open(
            folder.Of("town"),
            TownOffice.Opens,
            0,
            _ => false
        );
        bool Keep(int command)
        {
            var at = folder.Of($"before-{command}");
            TempFolder.CopyOffice(office.Folder, at);
            moments.Add(new(command, at, office.Steps, office.Clock.Now(), Aftermath.Of(office)));
            return true;
        }
        await new SimulatedRun(office, story, new()).Play(quiet: Keep);
        Keep(story.Commands.Length);
        return office.Steps;
    }

    private static async Task<string> StoppedAt(
        int step,
        SimulatedStory story,
        List<Moment> moments
    )
    {
        var from = moments.Last(moment => moment.Steps < step);
        await using var office = SimulatedOffice.Open(
            from.Folder,
            from.Now,
            from.Steps,
            at => at == step
        );
        bool GoOn(int command)
        {
            if (command > from.Command)
                Aftermath
                    .Of(office)
                    .ShouldBe(moments[command].Everything, $"stopped at step {office.Stops[0]}");
            return command == from.Command || step % ToTheEnd == 0;
        }
        await new SimulatedRun(office, story, new()).Play(from.Command, GoOn);
        if (step % ToTheEnd == 0 || from.Command == story.Commands.Length - 1)
            Aftermath.Of(office).ShouldBe(moments[^1].Everything);
        return office.Stops.ShouldHaveSingleItem();
    }

    private sealed record Moment(
        int Command,
        string Folder,
        int Steps,
        Instant Now,
        Aftermath Everything
    );
}
