using System.Text.RegularExpressions;
using Huiyin.App.Frame;
using Huiyin.Core.Plans.Execution;
using Microsoft.Extensions.Localization;

namespace Huiyin.App.Incidents;

/// <summary>The printed words of facts and their values.</summary>
public sealed partial class FactWords(
    IStringLocalizer<FactValues> values,
    IStringLocalizer<Labels> words,
    Reader reader
)
{
    /// <summary>A value of a fact, as people read it; null is not known.</summary>
    public string Of(Fact fact, string? value) =>
        value is null
            ? words["Not known"]
            : fact.Type switch
            {
                FactType.Bool => value == "true" ? words["Yes"] : words["No"],
                FactType.Ordered or FactType.Enum => values[value],
                FactType.Duration => string.Concat(
                    Part().Matches(value).Select(part => reader.Limit(part.Value))
                ),
                FactType.Int => value,
            };

    /// <summary>The values to choose from; empty for figures.</summary>
    public static IEnumerable<string> Choices(Fact fact) =>
        fact.Type switch
        {
            FactType.Bool => ["true", "false"],
            FactType.Ordered or FactType.Enum => fact.Values,
            FactType.Int or FactType.Duration => [],
        };

    [GeneratedRegex("[0-9]+[dhms]")]
    private static partial Regex Part();
}
