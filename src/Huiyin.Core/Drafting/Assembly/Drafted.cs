using System.Collections.Immutable;
using System.Globalization;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>What the assembly of one draft knows: its clauses, grades and roles, and the rules made so far.</summary>
internal sealed class Drafted(
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

    /// <summary>The grade that a sentence, or the nearest title above it, speaks of.</summary>
    public string? LevelOf(string sentence, Clause clause) =>
        LevelTerm
            .In(sentence)
            .Concat(clause.Path.SelectMany(it => LevelTerm.In(it.Heading)))
            .Select(it => LevelId(it.Name))
            .FirstOrDefault(it => it is not null);

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
}
