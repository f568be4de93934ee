using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Checks;

/// <summary>Every case has a level, every level a case, and a worse case never a lower level.</summary>
internal sealed class LevelsCoverEveryCase : IPlanCheck
{
    private const int Examples = 3;

    public IEnumerable<Diagnostic> Check(PlanUnderCheck plan)
    {
        if (plan.Syntax.Grading is not { Rows.Count: > 0 and <= Grading.Most } grading)
            return [];
        var cells = new LevelCells(plan.Bound);
        if (cells.Count > LevelCells.Most)
            return [GradingDiagnostics.TooManyCases(grading.Span, LevelCells.Most)];
        var levels = cells.All().Select(cell => (Cell: cell, Level: cells.Level(cell))).ToArray();
        return
        [
            .. Gaps(grading, cells, levels),
            .. Drops(plan, grading, cells, levels),
            .. Unreachable(plan),
        ];
    }

    private static IEnumerable<Diagnostic> Gaps(
        GradingSyntax grading,
        LevelCells cells,
        (int[] Cell, int Level)[] levels
    )
    {
        var gaps = levels.Where(it => it.Level == int.MaxValue).ToArray();
        if (gaps.Length == 0)
            yield break;
        var nearest = gaps.OrderByDescending(it => cells.Nearness(it.Cell)).Take(Examples);
        var examples = string.Join("; ", nearest.Select(it => cells.Words(it.Cell)));
        yield return grading.Unmatched is null
            ? GradingDiagnostics.Uncovered(grading.Span, gaps.Length, levels.Length, examples)
            : GradingDiagnostics.UncoveredSettled(
                grading.Span,
                gaps.Length,
                levels.Length,
                examples
            );
    }

    private static IEnumerable<Diagnostic> Drops(
        PlanUnderCheck plan,
        GradingSyntax grading,
        LevelCells cells,
        (int[] Cell, int Level)[] levels
    )
    {
        var drops =
            from it in levels
            where it.Level != int.MaxValue
            from worse in cells.OneStepWorse(it.Cell)
            let lower = cells.Level(worse)
            where lower > it.Level
            select GradingDiagnostics.NotMonotone(
                grading.Span,
                cells.Words(it.Cell),
                Name(plan, it.Level),
                cells.Words(worse),
                Name(plan, lower)
            );
        return drops.Take(1);
    }

    private static string Name(PlanUnderCheck plan, int level) =>
        level == int.MaxValue ? "—" : plan.Bound.Levels[level];

    private static IEnumerable<Diagnostic> Unreachable(PlanUnderCheck plan)
    {
        var cells = new LevelCells(plan.Bound, withNone: true);
        var reached = cells.All().Take(LevelCells.Most).Select(cells.Level).ToHashSet();
        return plan
            .Syntax.Levels.Where(
                (level, i) => !reached.Contains(i) && !IsChoice(plan.Syntax, level)
            )
            .Select(level => GradingDiagnostics.UnreachableLevel(level.Place, level.Name));
    }

    // A level that a reviewer left to a person's choice needs no row.
    private static bool IsChoice(PlanSyntax plan, LevelSyntax level) =>
        plan.Grading?.Unmatched?.Choices.Any(choice => choice.Value == level.Name) ?? false;
}
