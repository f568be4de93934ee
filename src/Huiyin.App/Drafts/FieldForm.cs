using System.Collections.Immutable;
using Huiyin.Core.Drafting;

namespace Huiyin.App.Drafts;

/// <summary>Reads the fields of a rule out of a form.</summary>
public static class FieldForm
{
    /// <summary>What the names of the fields begin with.</summary>
    public const string Prefix = "f-";

    /// <summary>What the free text beside a choice is called.</summary>
    public const string Other = "-other";

    /// <summary>The fields that were filled in; several values become a list.</summary>
    public static ImmutableArray<DraftField> Read(IFormCollection sent) =>
        [
            .. sent
                .Keys.Where(key =>
                    key.StartsWith(Prefix, StringComparison.Ordinal)
                    && !key.EndsWith(Other, StringComparison.Ordinal)
                )
                .Select(key => new DraftField(key[Prefix.Length..], Value(sent, key)))
                .Where(field => field.Value.Length > 0),
        ];

    private static string Value(IFormCollection sent, string key)
    {
        if (sent[key + Other].ToString().Trim() is { Length: > 0 } other)
            return other;
        var values = sent[key]
            .OfType<string>()
            .Select(value => value.Trim().ReplaceLineEndings(" "))
            .Where(value => value.Length > 0)
            .ToList();
        return values.Count > 1 ? $"[{string.Join(", ", values)}]" : string.Concat(values);
    }
}
