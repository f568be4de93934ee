using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>A rule that two versions do not have alike.</summary>
/// <param name="Block">Its block.</param>
/// <param name="Id">Its id.</param>
/// <param name="Fields">The keys that differ: before and after; null where the version has none.</param>
public sealed record RuleChange(
    string Block,
    string Id,
    ImmutableArray<(string Key, string? Before, string? After)> Fields
)
{
    /// <summary>True when only the newer version has the rule.</summary>
    public bool IsNew { get; init; }

    /// <summary>True when only the older version has the rule.</summary>
    public bool IsGone { get; init; }
}

/// <summary>How two versions of a plan differ, rule by rule.</summary>
/// <param name="Changes">The rules that differ, in the order of the blocks.</param>
public sealed record PlanDiff(ImmutableArray<RuleChange> Changes)
{
    private static readonly string[] Structure = ["roles", "levels", "facts"];
    private static readonly string[] Wording =
    [
        "quote",
        "clause",
        "note",
        "name",
        "title",
        "fix",
        "status",
    ];

    /// <summary>How far the newer version differs: what its number should say.</summary>
    public Bump Bump => Changes.Select(BumpOf).DefaultIfEmpty(Bump.Patch).Max();

    /// <summary>The difference between two versions.</summary>
    public static PlanDiff Between(PlanSyntax older, PlanSyntax newer)
    {
        var before = Rows(older);
        var after = Rows(newer);
        return new([
            .. after
                .Keys.Union(before.Keys)
                .Select(key =>
                    Change(key, before.GetValueOrDefault(key), after.GetValueOrDefault(key))
                )
                .OfType<RuleChange>(),
        ]);
    }

    private static Dictionary<(string Block, string Id), DraftRule> Rows(PlanSyntax plan) =>
        VersionDraft
            .Rows(plan)
            .DistinctBy(row => (row.Block, row.Id))
            .ToDictionary(row => (row.Block, row.Id));

    private static RuleChange? Change(
        (string Block, string Id) key,
        DraftRule? before,
        DraftRule? after
    )
    {
        var (a, b) = (Fields(before), Fields(after));
        var differing = b
            .Keys.Union(a.Keys)
            .Select(it => (it, a.GetValueOrDefault(it), b.GetValueOrDefault(it)))
            .Where(it => it.Item2 != it.Item3)
            .ToImmutableArray();
        return differing.IsEmpty && before is not null && after is not null
            ? null
            : new(key.Block, key.Id, differing) { IsNew = before is null, IsGone = after is null };
    }

    private static Dictionary<string, string?> Fields(DraftRule? row)
    {
        var fields = (row?.Fields ?? []).ToDictionary(
            field => field.Key,
            field => (string?)field.Value
        );
        if (row?.Clause is { } clause)
            fields.TryAdd("clause", clause);
        if (row?.Quote is { } quote)
            fields.TryAdd("quote", quote);
        return fields;
    }

    private static Bump BumpOf(RuleChange change)
    {
        var structural = Structure.Contains(change.Block) || change.Block.Contains('.');
        var words =
            change is { IsNew: false, IsGone: false }
            && change.Fields.All(it => Wording.Contains(it.Key));
        return words ? Bump.Patch
            : structural ? Bump.Major
            : Bump.Minor;
    }
}
