using Huiyin.App.Hosting;
using NodaTime;

namespace Huiyin.IntegrationTests.Simulation;

/// <summary>
/// A client and the office's timers, working through a story on an office that is stopped now and then. Whenever no
/// answer comes the same command is given again, and what must hold is looked at after every restart.
/// </summary>
internal sealed class SimulatedRun(
    SimulatedOffice office,
    SimulatedStory story,
    SimulatedChance chance
)
{
    private const int MostRounds = 5000;
    private readonly Invariants _invariants = new(office, story);
    private int _rounds;

    /// <summary>Works through the story from a command on, and beyond it until everything has fired.</summary>
    /// <param name="from">The first command to give.</param>
    /// <param name="quiet">Called before each command, when nothing is left to do at that moment; false ends the run.</param>
    public async Task Play(int from = 0, Func<int, bool>? quiet = null)
    {
        _invariants.BeginAt(from);
        for (var at = from; at < story.Commands.Length; at++)
        {
            await RunUntil(story.Commands[at].At);
            if (quiet?.Invoke(at) == false)
                return;
            await Give(story.Commands[at]);
        }
        await RunUntil(story.Ends);
        await CatchUp();
        _invariants.HoldAtTheEnd();
    }

    private async Task Give(SimulatedCommand command)
    {
        for (var tries = 0; ; tries++)
        {
            var kept = tries > 0 && _invariants.IsKept(command);
            try
            {
                var outcome = await command.Send(office.Office);
                _invariants.Answered(command, outcome, kept);
                return;
            }
            catch (Exception e) when (SimulatedOffice.IsStop(e))
            {
                await Restart(command);
            }
        }
    }

    /// <summary>Lets the timers fire in time order until then.</summary>
    private async Task RunUntil(Instant then)
    {
        await Background();
        while (office.Office.WakeUps.Next() is { } next && next <= then)
        {
            Pass(next);
            await Background();
        }
        Pass(then);
        await Background();
    }

    /// <summary>Time never goes back; after a jump what was due in between has all become due.</summary>
    private void Pass(Instant then)
    {
        if (then > office.Clock.Now())
            office.Clock.Set(then.ToDateTimeOffset());
    }

    private Task Background() => chance.Lazy ? Some() : CatchUp();

    /// <summary>Some deliveries or some wake-ups, in any order, or neither; what is due goes on being due.</summary>
    private async Task Some()
    {
        foreach (var act in chance.Acts())
            await (act == 0 ? Deliver() : Fire());
        await Fire();
    }

    private async Task CatchUp()
    {
        while (await Deliver() + await Fire() > 0)
            (++_rounds).ShouldBeLessThan(MostRounds, "the timers never come to rest");
    }

    private async Task<int> Deliver() =>
        _invariants.SomethingToDeliver
            ? await Surely(() => office.Office.Deliveries.DeliverPending())
            : 0;

    private async Task<int> Fire() =>
        office.Office.WakeUps.Next() <= office.Clock.Now()
            ? await Surely(() => office.Office.WakeUps.FireDue())
            : 0;

    /// <summary>A round of the background that is stopped counts as work done: there may be more.</summary>
    private async Task<int> Surely(Func<Task<int>> act)
    {
        try
        {
            return await office.InOneGroup(act);
        }
        catch (Exception e) when (SimulatedOffice.IsStop(e))
        {
            await Restart(null);
            return 1;
        }
    }

    private async Task Restart(SimulatedCommand? unanswered)
    {
        await office.Restart();
        if (chance.Jump() is { } jump)
            Pass(office.Clock.Now() + jump);
        _invariants.HoldAfterRestart(unanswered);
        if (chance.Lazy && chance.Acts().Any())
            await CatchUp();
    }
}

/// <summary>What is left to chance in a run; the plain one leaves nothing.</summary>
internal class SimulatedChance
{
    /// <summary>True where deliveries and wake-ups come late and in any order.</summary>
    public virtual bool Lazy => false;

    /// <summary>Deliveries (0) and wake-ups (1) to do now.</summary>
    public virtual IEnumerable<int> Acts() => [];

    /// <summary>How long the office was closed; null where no time passed.</summary>
    public virtual Duration? Jump() => null;
}
