using System.Collections.Immutable;
using Huiyin.Core.Drafting.Structure;
using Huiyin.Core.Rights;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>
/// Makes rules and cards of the plan language. A rule has every slot from the closed grammar; whatever lacks one is a card.
/// Clauses that are never carried out yield neither.
/// </summary>
internal static class RuleAssembler
{
    /// <summary>The rows: roles first, then in the order of the text.</summary>
    public static ImmutableArray<DraftRule> Assemble(
        ImmutableArray<Clause> clauses,
        ImmutableArray<LevelDefinition> levels,
        ImmutableArray<DraftGroup> groups,
        ImmutableArray<DraftFlag> flags
    )
    {
        var banned = flags
            .Where(it => it.Act == ScreenAct.Never)
            .Select(it => it.Clause)
            .ToHashSet(StringComparer.Ordinal);
        var roles = new RoleBook(groups, clauses);
        var draft = new Drafted(clauses, levels, roles);
        var order = clauses
            .Select((it, i) => (it.Id, i))
            .ToDictionary(it => it.Id, it => it.i, StringComparer.Ordinal);
        var rows = GradingRules
            .Of(draft)
            .Concat(TimedRules.Of(draft))
            .Concat(StandingRules.Of(draft, groups))
            .ToList();
        return
        [
            .. roles
                .Rules.Concat(
                    Single(Contested(rows))
                        .OrderBy(it => it.Clause is { } clause ? order[clause] : -1)
                )
                .Where(it => it.Clause is null || !banned.Contains(it.Clause))
                .Where(it =>
                    !it.Fields.Any(field =>
                        RightsScreen
                            .ScreenRule(
                                field.Key == "must_not" ? $"不得{field.Value}" : field.Value
                            )
                            .Any(found => found.Act == ScreenAct.Never)
                    )
                ),
        ];
    }

    // A plan has one decider; what a second sentence says of it is the reviewer's to read.
    private static IEnumerable<DraftRule> Single(List<DraftRule> rows) =>
        rows.Where(
            (row, i) =>
                row.Block != "activation.decide"
                || rows.FindIndex(it => it.Block == row.Block && !it.IsCard) is var first
                    && (first < 0 ? rows.FindIndex(it => it.Block == row.Block) : first) == i
        );

    // One deed owed at one grade by two people, or by two times: the text contradicts itself, the reviewer says which holds.
    private static List<DraftRule> Contested(List<DraftRule> rows)
    {
        var contested = rows.Where(it => it.Block == "tasks" && !it.IsCard)
            .GroupBy(it => (Value(it, "trigger"), Value(it, "do")))
            .Where(same =>
                same.Key.Item1 != "{level: any}"
                && same.Select(it => (Value(it, "who"), Value(it, "within"))).Distinct().Count() > 1
            )
            .SelectMany(same => same)
            .ToHashSet();
        return [.. rows.Select(it => contested.Contains(it) ? Open(it) : it)];
    }

    private static DraftRule Open(DraftRule rule) =>
        rule with
        {
            Fields = [.. rule.Fields.Where(it => it.Key != "trigger")],
            Missing = ["trigger"],
            Why = new(
                "原文对同一级别写了两次，内容不同，请定夺",
                "the text sets this twice for one grade and differs; say which holds"
            ),
        };

    private static string? Value(DraftRule rule, string key) =>
        rule.Fields.FirstOrDefault(it => it.Key == key)?.Value;
}
