using System.Collections.Immutable;
using Huiyin.Core.Clocks;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Execution;

/// <summary>Day terms as plans write them: <c>07:00..19:00</c>.</summary>
public static class DayText
{
    /// <summary>The terms, or null when the text is none.</summary>
    public static DayTerms? Parse(string text)
    {
        var parts = text.Split("..");
        return
            parts.Length == 2
            && ClockText.Read(parts[0].Trim()) is { } from
            && ClockText.Read(parts[1].Trim()) is { } to
            && from != to
            ? new DayTerms(from, to)
            : null;
    }

    internal static DayTerms? Of(PlanSyntax plan) =>
        plan.Terms.FirstOrDefault(term => term.Name.Value == "day") is { } day
            ? Parse(day.Meaning.Value)
            : null;
}

/// <summary>What a plan itself makes of vague words.</summary>
internal static class WordTable
{
    public static ImmutableSortedDictionary<string, DayCount> Of(PlanSyntax plan) =>
        plan
            .Terms.Select(term => (term.Name.Value, Length: LengthText.Parse(term.Meaning.Value)))
            .Where(it => it.Length is not null)
            .ToImmutableSortedDictionary(it => it.Value, it => it.Length!, StringComparer.Ordinal);
}
