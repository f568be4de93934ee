using System.Collections.Immutable;
using System.Text.Json;
using Huiyin.Core.Drafting;

namespace Huiyin.Tests.Drafting.Scoring;

/// <summary>A plan as far as it is scored, from labels or from the importer.</summary>
internal sealed record ScoredPlan(
    string Title,
    ImmutableArray<(string Name, ImmutableArray<string> Conditions, string Quote)> Levels,
    ImmutableArray<(string Limit, string Quote)> Timings,
    ImmutableArray<string> Groups,
    ImmutableArray<(string Kind, string Quote)> Flags
)
{
    /// <summary>What the importer made of a plan.</summary>
    public static ScoredPlan Of(DraftPlan plan) =>
        new(
            plan.Title,
            [.. plan.Levels.Select(it => (it.Name, it.Conditions, it.Quote))],
            [.. plan.Timings.Select(it => (it.Limit, it.Quote))],
            [.. plan.Groups.Select(it => it.Name)],
            [.. plan.Flags.Where(it => it.Kind is not null).Select(it => (it.Kind!, it.Quote))]
        );

    /// <summary>The plans of a file of labels.</summary>
    public static ImmutableArray<ScoredPlan> Labelled(string json)
    {
        using var labels = JsonDocument.Parse(json);
        return [.. List(labels.RootElement, "plans").Select(Labelled)];
    }

    private static ScoredPlan Labelled(JsonElement plan) =>
        new(
            Word(plan, "title"),
            [.. List(plan, "levels").Select(it => (Word(it, "name"), Tests(it), Quote(it)))],
            [.. List(plan, "timings").Select(it => (Word(it, "limit"), Quote(it)))],
            [.. List(plan, "groups").Select(it => Word(it, "name"))],
            [.. List(plan, "flags").Select(it => (Word(it, "kind"), Quote(it)))]
        );

    private static ImmutableArray<string> Tests(JsonElement level) =>
        [.. List(level, "conditions").Select(it => it.GetString()!)];

    private static string Quote(JsonElement item) => Word(item, "quote");

    private static string Word(JsonElement item, string name) =>
        item.GetProperty(name).GetString()!;

    private static IEnumerable<JsonElement> List(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];
}
