using Huiyin.App.Plans;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.Bench;

/// <summary>
/// Gradings a second on one core, against the same rows written by hand as lambdas over a struct. By hand there is no
/// third truth value and no list of what to ask; that is what the difference buys.
/// </summary>
internal static class GradingBench
{
    private const int Cases = 200_000;

    public static Task Run()
    {
        var plan = PlanFile
            .Load(PlanLibrary.Yaml("health-station"), PlanLibrary.Source("health-station"))
            .Compiled!;
        var cases = RandomCases(plan);
        long sum = 0;
        var (ours, byHand) = Measure.Pair(
            () => sum += Ours(plan.Grading, cases),
            () => sum += ByHand(cases)
        );
        var before = GC.GetAllocatedBytesForCurrentThread();
        sum += Ours(plan.Grading, cases);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Measure.Print("gradings a second, one core", $"{Cases / ours:N0}", "> 1,000,000");
        Measure.Print("the same rows as lambdas by hand, a second", $"{Cases / byHand:N0}");
        Measure.Print("ours / by hand (throughput)", $"{byHand / ours:0.00}");
        Measure.Print("bytes allocated in 200,000 gradings", $"{allocated}", "0");
        return sum == 0
            ? Task.FromException(new InvalidOperationException("Nothing was graded."))
            : Task.CompletedTask;
    }

    private static (long Persons, long Destination, long Impact, ulong Known)[] RandomCases(
        CompiledPlan plan
    )
    {
        var random = new Random(1);
        return
        [
            .. Enumerable
                .Range(0, Cases)
                .Select(_ =>
                    (
                        (long)random.Next(1, 12),
                        (long)random.Next(plan.Facts[1].Values.Length),
                        (long)random.Next(4),
                        (ulong)random.Next(8)
                    )
                ),
        ];
    }

    private static long Ours(Grading grading, (long, long, long, ulong)[] cases)
    {
        Span<long> values = stackalloc long[3];
        long sum = 0;
        foreach (var (persons, destination, impact, known) in cases)
        {
            (values[0], values[1], values[2]) = (persons, destination, impact);
            var result = grading.Grade(values, known);
            sum += result.Level + (long)result.Ask;
        }
        return sum;
    }

    private static readonly (int Level, Func<long, long, long, bool> Holds)[] Rows =
    [
        (0, (persons, destination, _) => persons >= 6 && destination >= 1),
        (0, (_, destination, impact) => destination >= 1 && impact == 3),
        (1, (persons, destination, _) => persons is >= 3 and <= 5 && destination >= 1),
        (1, (_, destination, impact) => destination >= 1 && impact == 2),
        (1, (persons, destination, _) => persons >= 6 && destination == 0),
        (2, (persons, destination, _) => persons is >= 1 and <= 2 && destination >= 1),
        (2, (_, destination, impact) => destination >= 1 && impact is 0 or 1),
        (2, (_, destination, _) => destination == 0),
    ];

    private static long ByHand((long, long, long, ulong)[] cases)
    {
        long sum = 0;
        foreach (var (persons, destination, impact, _) in cases)
        {
            var level = int.MaxValue;
            foreach (var (rowLevel, holds) in Rows)
                if (holds(persons, destination, impact) && rowLevel < level)
                    level = rowLevel;
            sum += level;
        }
        return sum;
    }
}
