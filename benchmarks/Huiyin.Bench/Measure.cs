using System.Diagnostics;

namespace Huiyin.Bench;

/// <summary>Takes two things in turn, so that a machine that slows down slows both, and compares their medians.</summary>
internal static class Measure
{
    private const int Rounds = 7;

    /// <summary>Runs both in turn after a warm-up and returns each one's median seconds.</summary>
    public static (double Ours, double Other) Pair(Action ours, Action other, int rounds = Rounds)
    {
        ours();
        other();
        var times = Enumerable
            .Range(0, rounds)
            .Select(_ => (Ours: Seconds(ours), Other: Seconds(other)))
            .ToList();
        return (Median(times.Select(time => time.Ours)), Median(times.Select(time => time.Other)));
    }

    public static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    public static void Print(string what, string figure, string goal = "") =>
        Console.WriteLine($"{what, -58}{figure, 18}{(goal.Length > 0 ? $"   goal {goal}" : "")}");
}
