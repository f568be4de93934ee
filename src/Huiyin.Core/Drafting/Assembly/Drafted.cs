using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>What the assembly of one draft knows: its clauses, grades and roles, and the rules made so far.</summary>
internal sealed partial class Drafted(
    ImmutableArray<Clause> clauses,
    ImmutableArray<LevelDefinition> levels,
    RoleBook roles
)
{
    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);

    public ImmutableArray<Clause> Clauses => clauses;

    /// <summary>The grades, the gravest first.</summary>
    public ImmutableArray<LevelDefinition> Levels { get; } = Severity.GravestFirst(levels);

    public RoleBook Roles => roles;

    /// <summary>The id of a grade, L1 for the gravest; null when the plan defines none of that name.</summary>
    public string? LevelId(string name)
    {
        var at = Levels.ToList().FindIndex(it => LevelReader.Key(it.Name) == LevelReader.Key(name));
        return at < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"L{at + 1}");
    }

    /// <summary>
    /// The grades that a sentence, or the nearest title above it, speaks of, as a trigger has them; null where it speaks of
    /// none, or of how one becomes another.
    /// </summary>
    public string? LevelsOf(string sentence, Clause clause)
    {
        if (Change().IsMatch(sentence))
            return null;
        foreach (var words in clause.Path.Select(it => it.Heading).Prepend(sentence))
            if (Named(words) is { Count: > 0 } named)
                return named.Count == 1 ? named[0] : $"[{string.Join(", ", named)}]";
        return null;
    }

    private List<string> Named(string words) =>
        [
            .. LevelTerm
                .In(words)
                .SelectMany(it => Meant(words, it))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    // 二级以上 is that grade and every graver one.
    private IEnumerable<string> Meant(string words, LevelTerm term)
    {
        if (LevelId(term.Name) is not { } id)
            return [];
        var at = int.Parse(id[1..], CultureInfo.InvariantCulture);
        return AndAbove().IsMatch(words[term.End..])
            ? Enumerable
                .Range(1, at)
                .Select(it => string.Create(CultureInfo.InvariantCulture, $"L{it}"))
            : [id];
    }

    /// <summary>The next id with a prefix: T1, T2, …</summary>
    public string Next(string prefix)
    {
        var number = _count[prefix] = _count.GetValueOrDefault(prefix) + 1;
        return prefix + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A rule; a card where a slot has no value.</summary>
    public DraftRule Rule(
        string prefix,
        string block,
        Clause clause,
        string quote,
        params ReadOnlySpan<(string Key, string? Value)> slots
    )
    {
        var fields = ImmutableArray.CreateBuilder<DraftField>();
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var (key, value) in slots)
            if (value is null)
                missing.Add(key);
            else if (value.Length > 0)
                fields.Add(new(key, value));
        return new(
            Next(prefix),
            block,
            fields.ToImmutable(),
            clause.Id,
            quote,
            missing.ToImmutable()
        )
        {
            Why = missing.Count == 0 ? null : Open(missing),
        };
    }

    private static Phrase Open(IEnumerable<string> keys) =>
        new(
            $"原文没有写清：{string.Join("、", keys)}",
            $"the text leaves open: {string.Join(", ", keys)}"
        );

    [GeneratedRegex("升级|提升|降级|降低|调整|转为|提高", RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex("^(?:及)?(?:其)?以上", RegexOptions.CultureInvariant)]
    private static partial Regex AndAbove();
}
