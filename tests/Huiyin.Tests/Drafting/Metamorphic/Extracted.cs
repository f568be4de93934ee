using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Tests.Drafting.Scoring;

namespace Huiyin.Tests.Drafting.Metamorphic;

/// <summary>The values that the importer read from a text, without the words it read them from.</summary>
internal static class Extracted
{
    /// <summary>Each value as a line, under the number of its plan.</summary>
    public static ImmutableArray<string> From(string text) =>
        [.. Corpus.Read(text).SelectMany(Values)];

    private static IEnumerable<string> Values(DraftPlan plan, int number) =>
        plan
            .Levels.SelectMany(it =>
                it.Conditions.Select(condition => $"{Folded(it.Name)}: {condition}")
                    .Prepend($"level {Folded(it.Name)}")
            )
            .Concat(plan.Timings.Select(it => it.Limit))
            .Concat(plan.Groups.Select(it => $"group {WordOverlap.Fold(it.Name)}"))
            .Concat(plan.Flags.Select(it => it.Kind).OfType<string>())
            .Prepend("plan")
            .Select(value => $"{number + 1} {value}");

    private static string Folded(string name) => WordOverlap.Fold(name);
}
