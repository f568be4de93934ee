using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>
/// The roles of a draft, grown from its text: bodies, posts that are given a duty, and the offices that reports go to. One
/// name, one key; names that mean one body share a key.
/// </summary>
internal sealed partial class RoleBook
{
    private readonly List<(string Key, string Name, DraftRule Rule)> _roles = [];

    /// <summary>The roles as rows of the plan language.</summary>
    public IEnumerable<DraftRule> Rules => _roles.Select(it => it.Rule);

    /// <summary>Takes in the bodies the plan sets up.</summary>
    public RoleBook(ImmutableArray<DraftGroup> groups, ImmutableArray<Clause> clauses)
    {
        foreach (var group in groups)
            if (clauses.FirstOrDefault(it => it.Id == group.Clause) is { } clause)
                Add(group.Name, clause, group.Name, []);
    }

    /// <summary>The names a sentence may begin with, the longest first.</summary>
    public IEnumerable<string> Names =>
        _roles.Select(it => it.Name).OrderByDescending(it => it.Length);

    /// <summary>The key of a body or post that acts; it is taken in where it is new.</summary>
    public string Actor(string name, Clause clause, string quote) =>
        Known(name) ?? Add(name, clause, quote, [new("seat", "true")]);

    /// <summary>The key of an office outside that receives something.</summary>
    public string Recipient(string name, Clause clause, string quote) =>
        Known(name)
        ?? Add(
            name,
            clause,
            quote,
            !Outside().IsMatch(name) && Inside().IsMatch(name)
                ? [new("seat", "true")]
                : [new("external", "true")]
        );

    // A body may lose the front of its name on the way; a post may not: 副组长 is no 组长.
    private string? Known(string name) =>
        _roles.Find(it =>
            it.Name == name
            || Body().IsMatch(name)
                && it.Rule.Fields.Length == 1
                && !Outside().IsMatch(name)
                && (
                    it.Name.EndsWith(name, StringComparison.Ordinal)
                    || name.EndsWith(it.Name, StringComparison.Ordinal)
                )
        )
            is { Key: { } key }
            ? key
            : null;

    private string Add(string name, Clause clause, string quote, ImmutableArray<DraftField> more)
    {
        var key = Free(Key(name));
        _roles.Add(
            (key, name, new(key, "roles", [new("name", name), .. more], clause.Id, quote, []))
        );
        return key;
    }

    private string Free(string key)
    {
        var free = key;
        for (var i = 2; _roles.Exists(it => it.Key == free); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{key}_{i}");
        return free;
    }

    private static string Key(string name) =>
        Words.FirstOrDefault(it => name.EndsWith(it.Ending, StringComparison.Ordinal)).Key
        ?? "role";

    private static readonly (string Ending, string Key)[] Words =
    [
        ("副组长", "deputy"),
        ("副总指挥", "deputy_commander"),
        ("组长", "head"),
        ("总指挥", "commander"),
        ("领导小组办公室", "office"),
        ("办公室", "office"),
        ("领导小组", "leading_group"),
        ("指挥部", "command"),
        ("值班领导", "duty_leader"),
        ("值班人员", "duty_clerk"),
        ("主要领导", "chief"),
        ("主要负责人", "chief"),
        ("分管领导", "deputy_chief"),
        ("包案人", "case_lead"),
        ("包案领导", "case_lead"),
        ("组", "team"),
        ("队", "team"),
        ("专班", "team"),
        ("局", "bureau"),
        ("部门", "department"),
        ("政府", "government"),
        ("党委", "party_committee"),
    ];

    [GeneratedRegex(
        "^(?:组长|副组长|总指挥|指挥长|领导|校长|局长|院长|经理|主要领导|分管领导|值班领导|办公室|领导小组|指挥部)$|(?:组长|主任|负责人|领导小组|指挥部|办公室)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Inside();

    [GeneratedRegex("(?:小组|组|队|指挥部|办公室|专班|中心)$", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex(
        "^(?:上级|省|市|县|区|镇|乡|街道|集团|公司|教育局|卫健委|当地)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Outside();
}
