using Huiyin.App.Frame;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Drafts;

namespace Huiyin.App.Drafts;

/// <summary>How a field is filled in.</summary>
public enum InputKind
{
    /// <summary>One line of words.</summary>
    Line,

    /// <summary>Several lines of words.</summary>
    Words,

    /// <summary>One of some values.</summary>
    Choice,

    /// <summary>Any of some values.</summary>
    Several,

    /// <summary>A length of time, with examples to choose from.</summary>
    Length,

    /// <summary>Yes or nothing.</summary>
    Yes,
}

/// <summary>A field of a rule as a form asks for it.</summary>
/// <param name="Key">The key of the plan language.</param>
/// <param name="Name">Its printed name.</param>
/// <param name="Kind">How it is filled in.</param>
/// <param name="Value">What it holds; the language's own text.</param>
/// <param name="Missing">True where a card lacks it.</param>
public sealed record FieldInput(string Key, string Name, InputKind Kind, string Value, bool Missing)
{
    /// <summary>The lengths of time a form offers.</summary>
    public static readonly string[] Lengths =
    [
        "10m",
        "15m",
        "20m",
        "30m",
        "1h",
        "2h",
        "4h",
        "1d",
        "3d",
        "3wd",
        "1mo",
        "1y",
        "3y",
        "vague",
        "none",
    ];

    private static readonly string[] OneRole = ["by", "judged_by", "head", "command"];
    private static readonly string[] Roles = ["who", "with", "notify"];
    private static readonly string[] Timed = ["within", "first", "every", "final", "lead"];
    private static readonly string[] Flags = ["seat", "external", "optional", "many"];

    /// <summary>What there is to choose from, with printed names.</summary>
    public IReadOnlyList<(string Value, string Name)> Choices { get; init; } = [];

    /// <summary>The name of the field in the form.</summary>
    public string Field => FieldForm.Prefix + Key;

    /// <summary>The values it holds, where it may hold several.</summary>
    public IEnumerable<string> Values =>
        Value is ['[', .. var inner, ']']
            ? inner.Split(
                ',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        : Value.Length > 0 ? [Value]
        : [];

    /// <summary>The fields of a rule's form: what its block takes, then whatever else the rule has.</summary>
    public static IEnumerable<FieldInput> Of(DraftRule rule, ReviewNames names, Reader reader)
    {
        var block = DraftBlocks.Find(rule.Block);
        var held = rule.Fields.ToDictionary(field => field.Key, field => field.Value);
        var keys = (block?.Keys ?? [])
            .Concat(block is { TakesFacts: true } ? names.Facts.Select(fact => fact.Value) : [])
            .Concat(held.Keys)
            .Concat(rule.Missing.Where(key => key is not ("clause" or "quote")))
            .Distinct();
        foreach (var key in keys)
            yield return One(rule, key, held.GetValueOrDefault(key, ""), names, reader);
    }

    private static FieldInput One(
        DraftRule rule,
        string key,
        string value,
        ReviewNames names,
        Reader reader
    )
    {
        var (kind, choices) = KindOf(rule.Block, key, names, reader);
        var known =
            kind != InputKind.Choice || value.Length == 0 || choices.Any(it => it.Value == value);
        return new(
            key,
            names.Facts.FirstOrDefault(fact => fact.Value == key && rule.Block == "grading.rows")
                is { Name.Length: > 0 } fact
                ? fact.Name
                : reader.Say(FieldWords.Of(key)),
            kind,
            value,
            rule.Missing.Contains(key)
        )
        {
            Choices = known ? choices : [.. choices, (value, value)],
        };
    }

    private static (InputKind, IReadOnlyList<(string Value, string Name)>) KindOf(
        string block,
        string key,
        ReviewNames names,
        Reader reader
    ) =>
        key switch
        {
            _ when Flags.Contains(key) => (InputKind.Yes, []),
            "by" when block == "reports" => (InputKind.Several, names.Roles),
            _ when OneRole.Contains(key) => (InputKind.Choice, names.Roles),
            _ when Roles.Contains(key) => (InputKind.Several, names.RolesAndBuiltIn(reader)),
            "to" => (block == "reports" ? InputKind.Several : InputKind.Choice, names.Roles),
            "trigger" => (InputKind.Choice, names.Triggers(reader)),
            "level" => (InputKind.Choice, names.Levels),
            "type" when block == "facts" => (InputKind.Choice, FactTypes(reader)),
            _ when Timed.Contains(key) => (InputKind.Length, []),
            "do" or "must" or "must_not" or "ask" or "note" => (InputKind.Words, []),
            _ => (InputKind.Line, []),
        };

    private static (string, string)[] FactTypes(Reader reader) =>
        [
            ("int", reader.Say(new("数目", "a number"))),
            ("bool", reader.Say(new("是或否", "yes or no"))),
            ("duration", reader.Say(new("时长", "a length of time"))),
            ("ordered", reader.Say(new("有高低的取值", "values in order"))),
            ("enum", reader.Say(new("取值之一", "one of some values"))),
        ];
}
