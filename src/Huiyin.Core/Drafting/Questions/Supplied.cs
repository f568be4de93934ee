using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions;

/// <summary>Makes suggested rules. Each says in its note what it rests on.</summary>
internal static partial class Supplied
{
    /// <summary>A rule without an id: it goes by that of its question, where its block wants rows.</summary>
    public static DraftRule Rule(string block, params (string Key, string Value)[] fields) =>
        new("", block, [.. fields.Select(it => new DraftField(it.Key, it.Value))], null, null, [])
        {
            Supplied = true,
        };

    /// <summary>A suggestion that leaves out what nobody holds: fields with an empty value.</summary>
    public static DraftSuggestion Suggestion(
        Phrase ground,
        string block,
        params (string Key, string Value)[] fields
    ) => new(Rule(block, [.. fields.Where(it => it.Value.Length > 0)]), ground);

    /// <summary>The role that heads the response, as it was read; empty where no role is known.</summary>
    public static string Head(DraftReading reading) =>
        reading
            .Rules.Where(rule => rule.Block == "roles" && !rule.IsCard)
            .FirstOrDefault(rule => HeadName().IsMatch(Name(rule)))
            ?.Id
        ?? "";

    private static string Name(DraftRule role) =>
        role.Fields.FirstOrDefault(field => field.Key == "name")?.Value ?? "";

    [GeneratedRegex(
        "^(?:总指挥|指挥长|组长|召集人|主任|局长|院长|校长|乡长|镇长)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex HeadName();
}
