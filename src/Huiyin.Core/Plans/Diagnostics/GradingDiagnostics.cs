using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>What can be wrong with a grading table as a whole.</summary>
public static class GradingDiagnostics
{
    public static Diagnostic Uncovered(Span at, int uncovered, int all, string examples) =>
        Diagnostic.Blocks(
            "HP0201",
            at,
            $"{all} 种情形中有 {uncovered} 种没有级别，例如：{examples}；请补一行，或在 unmatched 里写明怎么办",
            $"{uncovered} of {all} cases have no level, such as: {examples}; add a row, or settle them under unmatched"
        );

    public static Diagnostic UncoveredSettled(Span at, int uncovered, int all, string examples) =>
        Diagnostic.Warning(
            "HP0202",
            at,
            $"{all} 种情形中有 {uncovered} 种没有级别，交给 unmatched 处理，例如：{examples}；请确认这是本意",
            $"{uncovered} of {all} cases have no level and are left to unmatched, such as: {examples}; make sure that is meant"
        );

    public static Diagnostic Overlap(Span at, string row, string other, string example) =>
        Diagnostic.Warning(
            "HP0203",
            at,
            $"“{row}”和“{other}”有重叠，例如：{example}，按较重的级别办；请确认，或改上下界",
            $"\"{row}\" and \"{other}\" overlap, as in: {example}; the more severe level applies: make sure, or change the bounds"
        );

    public static Diagnostic SharedBound(Span at, string row, string other, string example) =>
        Diagnostic.Warning(
            "HP0204",
            at,
            $"“{row}”和“{other}”共用一个界（{example}），按较重的级别办；请确认界内归哪一级",
            $"\"{row}\" and \"{other}\" share a bound ({example}) and the more severe level applies; make sure which level it belongs to"
        );

    public static Diagnostic NotMonotone(
        Span at,
        string severe,
        string level,
        string worse,
        string lower
    ) =>
        Diagnostic.Warning(
            "HP0205",
            at,
            $"更重的情形反而级别更低：{severe} 为 {level}，而 {worse} 为 {lower}；请检查各行的界",
            $"a worse case has a lower level: {severe} gives {level} while {worse} gives {lower}; check the rows' bounds"
        );

    public static Diagnostic UnreachableLevel(Span at, string level) =>
        Diagnostic.Warning(
            "HP0206",
            at,
            $"没有哪种情形会定为“{level}”；请加一行分级标准，或删去这个级别",
            $"no case is ever graded \"{level}\"; add a row for it or remove the level"
        );

    public static Diagnostic TooManyCases(Span at, int most) =>
        Diagnostic.Info(
            "HP0207",
            at,
            $"情形超过 {most} 种，没有逐一检查有无遗漏；请减少每行所用的事实",
            $"there are more than {most} cases, so gaps were not looked for; use fewer facts in the rows"
        );

    public static Diagnostic NothingGrades(Span at) =>
        Diagnostic.Blocks(
            "HP0208",
            at,
            "没有分级标准，也没有启动条件；批准前请在 grading.rows 或 activation.when 里至少写一行",
            "nothing grades or proposes anything; before approval give at least one row in grading.rows or activation.when"
        );
}
