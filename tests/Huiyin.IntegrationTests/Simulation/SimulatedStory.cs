using System.Collections.Immutable;
using Huiyin.App.Hosting;
using Huiyin.App.Plans;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Plans.Rehearsals;
using Huiyin.IntegrationTests.Offices;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.IntegrationTests.Simulation;

/// <summary>A command of the story: when it is given, and what its sender calls it.</summary>
internal sealed record SimulatedCommand(
    Instant At,
    string Request,
    Func<RunningOffice, Task<Outcome<Incident>>> Send
);

/// <summary>A plan's own story as commands of a client that gives the same command again when it gets no answer.</summary>
internal sealed record SimulatedStory(
    string Plan,
    IncidentId Id,
    ImmutableArray<SimulatedCommand> Commands,
    Instant Ends
)
{
    public static SimulatedStory Of(string plan)
    {
        var story = StoryReader.Read(PlanLibrary.Read($"plans/{plan}/story.yaml")).Story!;
        var id = new IncidentId(new Guid(7, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]));
        return new(
            plan,
            id,
            [
                Report(plan, id, story),
                .. story.Steps.Select((step, at) => Step(id, story, step, at)),
            ],
            story.Start + story.Until
        );
    }

    private static SimulatedCommand Report(string plan, IncidentId id, Story story) =>
        new(
            story.Start,
            "report",
            office =>
                office.Incidents.Report(id, plan, new(story.Title, "大厅", story.Facts), By(office))
        );

    private static SimulatedCommand Step(IncidentId id, Story story, StoryStep step, int at) =>
        new(
            story.Start + step.At,
            $"step-{at + 1}",
            office =>
                office.Incidents.Do(
                    id.ToString(),
                    step.Command(By(office), office.Register.Find(id.ToString())!.Run),
                    $"step-{at + 1}"
                )
        );

    private static Actor By(RunningOffice office) => TownOffice.EverybodyIn(office.Office);
}
