using System.Collections.Immutable;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Incidents;

using Answers = IEnumerable<KeyValuePair<string, string>>;

/// <summary>Puts the facts of a run to the plan's table.</summary>
public static class Grader
{
    /// <summary>What the facts give, by ids. The facts are canonical: they passed through the reading of answers.</summary>
    public static Grade Grade(CompiledPlan plan, Answers facts)
    {
        var result = Sheet(plan, facts).Grade();
        return new(
            result.Level < 0 ? null : plan.Levels[result.Level].Id,
            Pick(plan.Levels, result.PossibleLevels, level => level.Id),
            FactSheet.Names(plan, result.Ask),
            Pick(plan.Grading.Rows, result.Hit, row => row.Id)
        );
    }

    /// <summary>Whether the test holds; null while its fact is unknown.</summary>
    public static bool? Holds(CompiledPlan plan, FactTest test, Answers facts) =>
        Sheet(plan, facts).Passes(test);

    /// <summary>The answers in canonical text, null where not known; a refusal when one is no answer to its question.</summary>
    public static ImmutableSortedDictionary<string, string?> Canonical(
        CompiledPlan plan,
        IEnumerable<KeyValuePair<string, string?>> answers,
        out Refusal? wrong
    )
    {
        var canonical = ImmutableSortedDictionary.CreateBuilder<string, string?>(
            StringComparer.Ordinal
        );
        foreach (var (written, text) in answers)
        {
            var name = written.Trim();
            canonical[name] = CanonicalText(plan, name, text, out wrong);
            if (wrong is not null)
                return canonical.ToImmutable();
        }
        wrong = null;
        return canonical.ToImmutable();
    }

    /// <summary>An unknown answer still has to be one to a question of the plan.</summary>
    private static string? CanonicalText(
        CompiledPlan plan,
        string name,
        string? text,
        out Refusal? wrong
    )
    {
        var unknown = string.IsNullOrWhiteSpace(text) && plan.Facts.Any(fact => fact.Name == name);
        var (sheet, refusal) = unknown
            ? (null, null)
            : FactSheet.Empty(plan).With(name, text ?? "");
        wrong = refusal;
        return sheet?.Answers.First(answer => answer.Key == name).Value;
    }

    private static FactSheet Sheet(CompiledPlan plan, Answers facts) =>
        FactSheet.Read(plan, facts).Sheet!;

    private static ImmutableArray<string> Pick<T>(
        ImmutableArray<T> all,
        ulong mask,
        Func<T, string> id
    ) => [.. all.Where((_, position) => (mask >> position & 1) == 1).Select(id)];
}
