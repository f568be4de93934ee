using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Incidents;

/// <summary>
/// Facts in a form: one field a fact; a duration is days, hours and minutes. A field that was sent empty says that the fact is
/// not known.
/// </summary>
public static partial class FactForm
{
    /// <summary>The field of a fact.</summary>
    public static string Field(Fact fact) => $"fact-{fact.Name}";

    /// <summary>The field of a duration's days.</summary>
    public static string Days(Fact fact) => $"{Field(fact)}-days";

    /// <summary>The field of a duration's hours.</summary>
    public static string Hours(Fact fact) => $"{Field(fact)}-hours";

    /// <summary>The field of a duration's minutes.</summary>
    public static string Minutes(Fact fact) => $"{Field(fact)}-minutes";

    /// <summary>The answers that were sent, as typed.</summary>
    public static ImmutableSortedDictionary<string, string?> Read(
        CompiledPlan plan,
        IFormCollection sent
    ) =>
        plan
            .Facts.Where(fact => fact.Derived is null && IsIn(fact, sent))
            .ToImmutableSortedDictionary(
                fact => fact.Name,
                fact => Text(fact, sent),
                StringComparer.Ordinal
            );

    /// <summary>The figure of a unit in a duration: 3 for <c>3d1h</c> and <c>d</c>.</summary>
    public static string Figure(string? duration, char unit) =>
        Part().Matches(duration ?? "").FirstOrDefault(part => part.Value[^1] == unit)?.Value[..^1]
        ?? "";

    private static bool IsIn(Fact fact, IFormCollection sent) =>
        sent.ContainsKey(Field(fact)) || sent.ContainsKey(Days(fact));

    private static string? Text(Fact fact, IFormCollection sent)
    {
        var text = sent.ContainsKey(Days(fact))
            ? Unit(sent[Days(fact)].ToString(), "d")
                + Unit(sent[Hours(fact)].ToString(), "h")
                + Unit(sent[Minutes(fact)].ToString(), "m")
            : sent[Field(fact)].ToString().Trim();
        return text.Length == 0 ? null : text;
    }

    private static string Unit(string figure, string unit) =>
        string.IsNullOrWhiteSpace(figure) ? "" : figure.Trim() + unit;

    [GeneratedRegex("[0-9]+[dhms]")]
    private static partial Regex Part();
}
