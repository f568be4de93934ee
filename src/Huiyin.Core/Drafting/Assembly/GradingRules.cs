using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Grades, the facts they ask for, and the rows of the grading table.</summary>
internal static partial class GradingRules
{
    private static readonly (string Fact, string Name, string Type, string Ask)[] Facts =
    [
        ("people", "persons", "int", "到场人数"),
        ("repeat", "visits", "int", "同一事项来访次数"),
        ("incidents", "incidents", "int", "同时发生的起数"),
        ("stay", "stay", "duration", "停留时间"),
        ("destination", "destination", "ordered", "反映地点（以接待机关的通报为准）"),
    ];

    /// <summary>The rows.</summary>
    public static IEnumerable<DraftRule> Of(Drafted draft)
    {
        var used = draft.Levels.SelectMany(it => it.Conditions).Select(it => it.Fact).ToHashSet();
        foreach (var fact in Facts.Where(it => used.Contains(it.Fact)))
            yield return Fact(fact.Name, fact.Type, fact.Ask);
        if (draft.Levels.Any(level => level.Cases.Any(it => Impact().IsMatch(it.Words))))
            yield return new(
                "impact",
                "facts",
                [
                    new("type", "ordered"),
                    new("values", "[none, some, larger, major]"),
                    new("ask", "影响程度"),
                ],
                null,
                null,
                []
            );
        foreach (var level in draft.Levels)
            yield return draft.Rule("L", "levels", level.Clause, level.Own, ("name", level.Name));
        foreach (var level in draft.Levels)
        foreach (var row in Rows(draft, level))
            yield return row;
    }

    private static DraftRule Fact(string name, string type, string ask) =>
        new(
            name,
            "facts",
            type == "ordered"
                ?
                [
                    new("type", type),
                    new("values", "[town, county, city, province, beijing]"),
                    new("ask", ask),
                ]
                : [new("type", type), new("ask", ask)],
            null,
            null,
            []
        );

    // Each alternative of a definition is a row; a condition in words makes it a card.
    private static IEnumerable<DraftRule> Rows(Drafted draft, LevelDefinition level)
    {
        foreach (var (clause, words) in level.Cases)
        foreach (var part in Alternatives(words))
        {
            var conditions = Conditions.In(part, level.UpperExclusive);
            var impact = Impact().Match(part);
            if (conditions.Count == 0 && !impact.Success && IsTail(part))
                continue;
            var open = IsSettled(part, conditions) ? null : "fact";
            yield return draft.Rule(
                "GR",
                "grading.rows",
                clause,
                part.Trim('，', '；', '。', ' ', '、'),
                [
                    ("level", draft.LevelId(level.Name)!),
                    .. conditions
                        .GroupBy(it => it.Fact)
                        .Select(it => (Name(it.Key), (string?)Test(it.First()))),
                    ("impact", impact.Success ? Weight(impact) : ""),
                    .. open is null ? [] : new (string, string?)[] { (open, null) },
                ]
            );
        }
    }

    // What is left when every alternative is taken: 为三级, 三级。
    private static bool IsTail(string part) =>
        LevelTerm.In(part).Any() && part.Trim('，', '、', '。').Length <= 12
        || part.Trim('，', '、', '。').Length < 4;

    // One number a fact, a place or a number beside every impact, and no words that nobody measured.
    private static bool IsSettled(string part, IReadOnlyList<Condition> conditions) =>
        conditions.Count > 0
        && conditions.GroupBy(it => it.Fact).All(same => same.Count() == 1)
        && !Words().IsMatch(Impact().Replace(part, ""));

    private static IEnumerable<string> Alternatives(string words) =>
        Either().Split(words).Where(part => part.Length > 1);

    private static string Weight(Match impact) =>
        impact.Groups["no"].Success
            ? "none"
            : impact.Groups["how"].Value switch
            {
                "一定" or "轻微" => "some",
                "较大" => "larger",
                _ => "major",
            };

    private static string Name(string fact) => Facts.First(it => it.Fact == fact).Name;

    private static string Test(Condition condition) =>
        condition.Fact == "destination" ? Place(condition.Test)
        : condition.Test.Contains("..", StringComparison.Ordinal) ? $"[{condition.Test}]"
        : condition.Test.Replace(" ", "", StringComparison.Ordinal).TrimStart('=') is var test
        && char.IsAsciiDigit(test[0])
            ? test
        : condition.Test.Replace(" ", "", StringComparison.Ordinal);

    private static string Place(string test)
    {
        var places = test.Replace("capital", "beijing", StringComparison.Ordinal);
        return places.StartsWith(">=", StringComparison.Ordinal)
                ? places.Replace(" ", "", StringComparison.Ordinal)
            : places.Contains('|') ? $"[{string.Join(", ", places[2..].Split('|'))}]"
            : places[2..];
    }

    [GeneratedRegex(
        "；|。|的，(?:以及)?|，以及|，?或者|，?或(?=[^，；]{0,12}[0-9一二三四五六七八九十])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Either();

    // What a number does not settle: 造成较大影响, 情绪激动, 有增加趋势.
    [GeneratedRegex(
        "影响|情绪|趋势|过激|极端|激化|复杂|严重|敏感|可能|后果|恶劣|扩大|舆论|媒体|、(?!不足|不满|[0-9一二三四五六七八九十]+人以下|市|省|县|京)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Words();

    [GeneratedRegex(
        "(?<no>没有|未)?造成(?:社会)?(?<how>一定|轻微|较大|重大|特别重大|恶劣|严重)?(?:的)?(?:社会|不良)?影响",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Impact();
}
