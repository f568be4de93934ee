using Huiyin.Core.Plans.Execution;

namespace Huiyin.Tests.Plans;

/// <summary>A grading as people read it: the level or "-", the levels still possible, the facts to ask.</summary>
internal sealed record Graded(string Level, string Possible, string Ask)
{
    public static Graded By(CompiledPlan plan, string facts)
    {
        var result = Sheet(plan, facts).Grade();
        var possible = plan
            .Levels.Where((_, i) => (result.PossibleLevels >> i & 1) == 1)
            .Select(level => level.Id);
        return new(
            result.Level < 0 ? "-" : plan.Levels[result.Level].Id,
            string.Join(",", possible),
            string.Join(",", FactSheet.Names(plan, result.Ask))
        );
    }

    public static FactSheet Sheet(CompiledPlan plan, string facts)
    {
        var answers = facts
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(answer => answer.Split('='))
            .Select(parts => KeyValuePair.Create(parts[0], parts[1]));
        var (sheet, refusal) = FactSheet.Read(plan, answers);
        refusal.ShouldBeNull();
        return sheet!;
    }
}
