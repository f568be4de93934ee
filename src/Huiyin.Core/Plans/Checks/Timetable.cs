using System.Collections.Immutable;
using Huiyin.Core.Clocks;
using Huiyin.Core.Plans.Language;
using NodaTime;

namespace Huiyin.Core.Plans.Checks;

/// <summary>How much room an item of a schedule has.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Ready">When what it waits for has ended, at the latest, in minutes from midnight.</param>
/// <param name="Due">When it is due, in minutes from midnight.</param>
public sealed record ScheduleSlack(string Item, long Ready, long Due)
{
    /// <summary>The minutes to spare; negative when the item cannot be kept.</summary>
    public long Minutes => Due - Ready;
}

/// <summary>
/// The day's schedule as a temporal network. A due time and a <c>within</c> are taken at their latest, since whoever owes
/// them may use all of it; an item whose <c>if</c> reads the level waits for the last item of the chain listed before it.
/// </summary>
public static class Timetable
{
    private const int MinutesOfADay = 24 * 60;

    /// <summary>The room of every item that has a due time and waits for something.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="given">Clock times of parameters, instead of the plan's own.</param>
    public static ImmutableArray<ScheduleSlack> Slacks(
        PlanSyntax plan,
        IReadOnlyDictionary<string, LocalTime>? given = null
    )
    {
        var clocks = Clocks(plan, given);
        var items = plan.Schedule;
        var before = items.Select((item, i) => Before(items, i)).ToArray();
        var earliest = Network(items, before, clocks).Earliest();
        return
        [
            .. from i in Enumerable.Range(0, items.Count)
            where before[i].Length > 0
            let due = Due(items[i], clocks)
            let ready = earliest[Ready(i)]
            where due is not null && ready is not null
            select new ScheduleSlack(items[i].Name, ready.Value, due.Value),
        ];
    }

    /// <summary>The earliest clock time of a parameter with which every item can be kept; null when there is none.</summary>
    public static LocalTime? EarliestFeasible(PlanSyntax plan, string parameter)
    {
        for (var minute = 0L; minute < MinutesOfADay; )
        {
            var time = LocalTime.Midnight.PlusMinutes(minute);
            var late = Slacks(plan, new Dictionary<string, LocalTime> { [parameter] = time })
                .Select(slack => -slack.Minutes)
                .DefaultIfEmpty()
                .Max();
            if (late <= 0)
                return time;
            minute += late;
        }
        return null;
    }

    private static Dictionary<string, LocalTime> Clocks(
        PlanSyntax plan,
        IReadOnlyDictionary<string, LocalTime>? given
    )
    {
        var clocks = new Dictionary<string, LocalTime>();
        foreach (
            var parameter in plan.Parameters.Where(it =>
                it.Type?.Value == "clock" && it.Value is not null
            )
        )
            if (ClockText.Read(parameter.Value!.Value) is { } time)
                clocks[parameter.Name.Value] = time;
        foreach (var (name, time) in given ?? new Dictionary<string, LocalTime>())
            clocks[name] = time;
        return clocks;
    }

    private static TemporalNetwork Network(
        SyntaxList<ScheduleSyntax> items,
        int[][] before,
        Dictionary<string, LocalTime> clocks
    )
    {
        var network = new TemporalNetwork(1 + 2 * items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var earlier in before[i])
                network.AtLeast(End(earlier), Ready(i), 0);
            if (Due(items[i], clocks) is { } due)
                network.AtLeast(0, End(i), due);
            else
                network.AtLeast(Ready(i), End(i), Length(items[i]));
        }
        return network;
    }

    private static int Ready(int item) => 1 + 2 * item;

    private static int End(int item) => 2 + 2 * item;

    private static long? Due(ScheduleSyntax item, Dictionary<string, LocalTime> clocks) =>
        item.Due switch
        {
            { Clock: { } clock } => Minutes(clock),
            { Parameter: { } name } due when clocks.TryGetValue(name, out var clock) => Minutes(
                clock
            ) + (long)due.Offset.TotalMinutes,
            _ => null,
        };

    private static long Minutes(LocalTime time) => time.Hour * 60 + time.Minute;

    private static long Length(ScheduleSyntax item) =>
        item.Within is LimitSyntax.Of { Length: Elapsed elapsed }
            ? (long)elapsed.Length.TotalMinutes
            : 0;

    private static int[] Before(SyntaxList<ScheduleSyntax> items, int index)
    {
        var named = items[index].After.Select(id => IndexOf(items, id.Value)).Where(i => i >= 0);
        return IsGraded(items[index]) ? [.. named, .. ChainBefore(items, index)] : [.. named];
    }

    private static int IndexOf(SyntaxList<ScheduleSyntax> items, string id)
    {
        for (var i = 0; i < items.Count; i++)
            if (items[i].Name == id)
                return i;
        return -1;
    }

    private static bool IsGraded(ScheduleSyntax item) =>
        item.If is { } condition && condition.Value.StartsWith("level", StringComparison.Ordinal);

    // The level is known when the chain that works it out has ended.
    private static IEnumerable<int> ChainBefore(SyntaxList<ScheduleSyntax> items, int index)
    {
        for (var i = index - 1; i >= 0; i--)
            if (!IsGraded(items[i]) && !items[i].After.IsEmpty)
                return [i];
        return [];
    }
}
