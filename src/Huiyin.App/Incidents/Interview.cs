using System.Collections.Immutable;
using Huiyin.Core;
using Huiyin.Core.Incidents;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Incidents;

/// <summary>
/// What has been answered about an incident that is being reported, and what to ask next: only what the grading still
/// needs, one question at a time.
/// </summary>
/// <param name="Plan">The plan.</param>
/// <param name="Known">The answers.</param>
/// <param name="Unsure">The questions answered with "not sure".</param>
/// <param name="Again">The question to put again; null for none.</param>
/// <param name="Typed">What stood in the form, right or not.</param>
public sealed record Interview(
    CompiledPlan Plan,
    ImmutableSortedDictionary<string, string> Known,
    ImmutableSortedSet<string> Unsure,
    string? Again = null,
    ImmutableSortedDictionary<string, string?>? Typed = null
)
{
    private readonly GradingResult _result = FactSheet.Read(Plan, Known).Sheet!.Grade();

    /// <summary>What the grading gives so far.</summary>
    public Grade Grade { get; } = Grader.Grade(Plan, Known);

    /// <summary>The question to put now; null when nothing is left that would settle the level.</summary>
    public Fact? Question =>
        Again is not null
            ? Plan.Facts.FirstOrDefault(fact => fact.Name == Again)
            : Plan.Facts.FirstOrDefault(fact =>
                Grade.Ask.Contains(fact.Name) && !Unsure.Contains(fact.Name)
            );

    /// <summary>The level so far; null for none.</summary>
    public Level? Level => _result.Level < 0 ? null : Plan.Levels[_result.Level];

    /// <summary>The rows that hit.</summary>
    public IEnumerable<GradingRowView> Hit => Rows(_result.Hit);

    /// <summary>The rows that could still hit and would raise the level.</summary>
    public IEnumerable<GradingRowView> Possible => Rows(_result.Possible);

    /// <summary>The facts that have an answer, "not sure" among them.</summary>
    public IEnumerable<Fact> Answered =>
        Plan.Facts.Where(fact => Known.ContainsKey(fact.Name) || Unsure.Contains(fact.Name));

    /// <summary>What the question's field shows: what had been typed.</summary>
    public string Shown(Fact fact) => Typed?.GetValueOrDefault(fact.Name) ?? "";

    /// <summary>What to report: what is known, and null for what is not.</summary>
    public ImmutableSortedDictionary<string, string?> Facts =>
        Answered.ToImmutableSortedDictionary(
            fact => fact.Name,
            fact => Known.GetValueOrDefault(fact.Name),
            StringComparer.Ordinal
        );

    /// <summary>The interview a form carries; a refusal when an answer is none.</summary>
    public static (Interview Interview, Refusal? Wrong) Read(
        CompiledPlan plan,
        IFormCollection sent
    )
    {
        var again = sent["again"].ToString() is { Length: > 0 } name ? name : null;
        var typed = FactForm.Read(plan, sent);
        var answers = typed
            .Where(fact => fact.Value is not null && fact.Key != again)
            .Where(fact => !sent["unsure"].Contains(fact.Key));
        var facts = Grader.Canonical(plan, answers, out var wrong);
        var known = facts
            .Where(fact => fact.Value is not null)
            .ToImmutableSortedDictionary(
                fact => fact.Key,
                fact => fact.Value!,
                StringComparer.Ordinal
            );
        var unsure = sent["unsure"]
            .OfType<string>()
            .Where(fact => fact != again)
            .ToImmutableSortedSet(StringComparer.Ordinal);
        return (new(plan, known, unsure, again, typed), wrong);
    }

    private IEnumerable<GradingRowView> Rows(ulong mask) =>
        Plan
            .Grading.Rows.Where((_, position) => (mask >> position & 1) == 1)
            .Select(row => new GradingRowView(row, Plan));
}
