using System.Collections.Immutable;
using Huiyin.Core;
using Huiyin.Core.Incidents;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Plans;

/// <summary>Facts put to a plan's grading table, to see what they would give. Nothing is recorded.</summary>
/// <param name="Typed">What was typed, by fact.</param>
/// <param name="Grade">What the facts give; null while there are none or one is wrong.</param>
/// <param name="Wrong">What is no answer to its question.</param>
public sealed record TryOut(
    ImmutableSortedDictionary<string, string?> Typed,
    Grade? Grade,
    Refusal? Wrong
)
{
    /// <summary>The field of a fact.</summary>
    public static string Field(string fact) => $"try-{fact}";

    /// <summary>What was typed for a fact.</summary>
    public string Shown(Fact fact) => Typed.GetValueOrDefault(fact.Name) ?? "";

    /// <summary>Reads the facts of an address and grades them.</summary>
    public static TryOut Of(CompiledPlan plan, IQueryCollection asked)
    {
        var typed = plan
            .Facts.Where(fact => !string.IsNullOrWhiteSpace(asked[Field(fact.Name)]))
            .ToImmutableSortedDictionary(
                fact => fact.Name,
                fact => (string?)asked[Field(fact.Name)].ToString(),
                StringComparer.Ordinal
            );
        if (typed.IsEmpty)
            return new(typed, null, null);
        var known = Grader.Canonical(plan, typed, out var wrong);
        return new(typed, wrong is null ? Grader.Grade(plan, known!) : null, wrong);
    }
}
