using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.App.Plans;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Plans.Rehearsals;
using NodaTime;

namespace Huiyin.App.Demo;

/// <summary>
/// What happened in the sample office before now: four stories told by real commands under a stepped clock, with the
/// office's own timers firing in between, so that what a visitor sees is what the program did.
/// </summary>
internal sealed class DemoStory(RunningOffice office, SteppedClock clock)
{
    private static readonly (string Story, string Plan, string Place, Duration Ago)[] Stories =
    [
        ("reviewed", "reception", "群众来访接待中心大厅", Duration.FromHours(71)),
        ("reporting", "health-station", "县卫生健康局", Duration.FromMinutes(80)),
        ("silent", "reservoir", "县移民工作办公室", Duration.FromMinutes(46)),
        ("waiting", "reception", "群众来访接待中心大厅", Duration.FromMinutes(4)),
    ];

    /// <summary>When the first story begins, so long before now.</summary>
    public static readonly Duration Begins = Duration.FromHours(72);

    /// <summary>Tells the stories up to now.</summary>
    public async Task Tell(Instant now)
    {
        var acts = Stories.SelectMany(story =>
            Acts(story.Story, story.Plan, story.Place, now - story.Ago)
        );
        foreach (var act in acts.OrderBy(act => act.At))
        {
            await RunUntil(act.At);
            await act.Do();
        }
        await RunUntil(now);
    }

    /// <summary>Lets the office's timers fire in time order until then.</summary>
    private async Task RunUntil(Instant then)
    {
        await office.CatchUp();
        while (office.WakeUps.Next() is { } next && next <= then)
        {
            clock.Set(next.ToDateTimeOffset());
            await office.CatchUp();
        }
        clock.Set(then.ToDateTimeOffset());
    }

    private IEnumerable<(Instant At, Func<Task> Do)> Acts(
        string name,
        string plan,
        string place,
        Instant start
    )
    {
        var (story, problems) = StoryReader.Read(PlanLibrary.Read($"demo/{name}.yaml"));
        if (story is null)
            throw new InvalidOperationException(problems[0].Format(name, "en"));
        var id = new IncidentId(Guid.CreateVersion7());
        yield return (start, () => Report(id, plan, place, story));
        foreach (var step in story.Steps)
            yield return (start + step.At, () => Take(id, step));
    }

    private async Task Report(IncidentId id, string plan, string place, Story story)
    {
        var outcome = await office.Incidents.Report(
            id,
            plan,
            new(story.Title, place, story.Facts),
            Holders().First()
        );
        Insist(outcome.Refusal);
    }

    /// <summary>The step is taken by the first person whose seat may take it.</summary>
    private async Task Take(IncidentId id, StoryStep step)
    {
        var run = office.Register.Find(id.ToString())!.Run;
        Refusal? refusal = null;
        foreach (var holder in Holders())
        {
            refusal = (await office.Incidents.Do(id.ToString(), step.Command(holder, run))).Refusal;
            if (refusal is not { Code: "not-your-seat" })
                break;
        }
        Insist(refusal);
    }

    /// <summary>Everybody who holds a seat, those at the window first.</summary>
    private IEnumerable<Actor> Holders() =>
        office
            .Accounts.All()
            .Select(account => AccountRegister.ActorOf(account, office.Office))
            .Where(actor => !actor.Seats.IsEmpty)
            .OrderByDescending(actor => actor.Seats.Contains("registry"));

    private static void Insist(Refusal? refusal)
    {
        if (refusal is not null)
            throw new InvalidOperationException(
                $"The demo's story was refused: {refusal.Message.En}"
            );
    }
}
