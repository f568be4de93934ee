using Huiyin.App.Frame;
using Huiyin.App.Plans;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;

namespace Huiyin.App.Drafts;

/// <summary>The names a draft gives its roles, levels and facts, for forms and for reading.</summary>
public sealed class ReviewNames(DraftRecord draft)
{
    private readonly List<DraftRule> _rows =
    [
        .. draft.Items.Where(it => it.Stands).Select(it => it.Rule),
    ];

    /// <summary>The roles.</summary>
    public IReadOnlyList<(string Value, string Name)> Roles => Named("roles", "name");

    /// <summary>The levels, the most severe first.</summary>
    public IReadOnlyList<(string Value, string Name)> Levels => Named("levels", "name");

    /// <summary>The facts with their questions.</summary>
    public IReadOnlyList<(string Value, string Name)> Facts => Named("facts", "ask");

    /// <summary>The roles, and those every plan has.</summary>
    public IReadOnlyList<(string Value, string Name)> RolesAndBuiltIn(Reader reader) =>
        [
            .. Roles,
            (Role.OnScene, reader.Say(PlanWords.BuiltIn(Role.OnScene)!.Value)),
            (Role.All, reader.Say(PlanWords.BuiltIn(Role.All)!.Value)),
        ];

    /// <summary>What may set a rule off.</summary>
    public IReadOnlyList<(string Value, string Name)> Triggers(Reader reader) =>
        [
            ("{level: any}", reader.Say(new("任何级别启动时", "at any level"))),
            .. Levels.Select(level =>
                (
                    $"{{level: {level.Value}}}",
                    reader.Say(new($"{level.Name}启动时", $"at {level.Name}"))
                )
            ),
            (
                "{level: any, optional: true}",
                reader.Say(new("有人提出时", "when somebody starts it"))
            ),
            .. _rows
                .Where(row => row.Block == "tasks")
                .Select(row =>
                    ($"{{after: {row.Id}}}", reader.Say(new($"{row.Id} 完成后", $"after {row.Id}")))
                ),
        ];

    /// <summary>A value of a field as people read it.</summary>
    public string Say(DraftField field, Reader reader) =>
        field.Key switch
        {
            "trigger" => Triggers(reader)
                .Where(it => it.Value == field.Value)
                .Select(it => it.Name)
                .FirstOrDefault(field.Value.Trim('{', '}')),
            "level" => Levels
                .Where(it => it.Value == field.Value)
                .Select(it => it.Name)
                .FirstOrDefault(field.Value),
            "who" or "by" or "to" or "with" or "notify" or "judged_by" or "head" or "command" =>
                Several(field.Value, it => RoleName(it, reader)),
            "within" or "first" or "every" or "final" or "lead" or "keep" or "value" => Limit(
                field.Value,
                reader
            ),
            "seat" or "external" or "optional" or "many" => reader.Say(new("是", "yes")),
            "content" or "item" or "record" or "values" => Several(field.Value, it => it),
            _ => field.Value,
        };

    private string RoleName(string key, Reader reader) =>
        Roles.Where(it => it.Value == key).Select(it => it.Name).FirstOrDefault()
        ?? (PlanWords.BuiltIn(key) is { } phrase ? reader.Say(phrase) : key);

    private static string Several(string value, Func<string, string> name) =>
        value is ['[', .. var inner, ']']
            ? string.Join("、", inner.Split(',', StringSplitOptions.TrimEntries).Select(name))
            : name(value);

    private static string Limit(string value, Reader reader) =>
        value switch
        {
            "vague" => reader.Say(new("按“及时”一类的词", "only a word such as 及时")),
            "none" => reader.Say(new("没有", "none")),
            "gap" => reader.Say(new("待补", "open")),
            _ when LengthText.Parse(value.TrimStart('>', '=')) is { } length => reader.Limit(
                length.Code
            ),
            _ => value.Trim('{', '}'),
        };

    private List<(string, string)> Named(string block, string key) =>
        [
            .. _rows
                .Where(row => row.Block == block)
                .Select(row =>
                    (
                        row.Id,
                        row.Fields.Where(field => field.Key == key)
                            .Select(field => field.Value)
                            .FirstOrDefault(row.Id)
                    )
                ),
        ];
}
