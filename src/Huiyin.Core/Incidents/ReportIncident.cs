using System.Collections.Immutable;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// Somebody reports an incident. The plan version in force is pinned, the facts are graded, and the decider owes a
/// decision whether or not a level was found: what the plan leaves open is asked, never dropped.
/// </summary>
/// <param name="By">Who reports.</param>
/// <param name="Number">The number the office's register gives next.</param>
/// <param name="Title">What is happening, in one line; up to 200 characters.</param>
/// <param name="Place">Where; up to 200 characters, may be empty.</param>
/// <param name="Facts">What is known, by fact name.</param>
public sealed record ReportIncident(
    Actor By,
    string Number,
    string Title,
    string Place,
    ImmutableSortedDictionary<string, string?> Facts
) : IncidentCommand(By)
{
    /// <summary>Title and place are kept whole up to this many characters and refused beyond.</summary>
    public const int LongestText = 200;

    /// <summary>True for an exercise.</summary>
    public bool Exercise { get; init; }

    /// <summary>The number of the incident this one takes up again.</summary>
    public string? Continues { get; init; }

    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (run.Exists)
            return Decision.Nothing;
        if (Refuse(context) is { } refusal)
            return refusal;
        var facts = Grader.Canonical(context.Plan, Facts, out var wrong);
        if (wrong is not null)
            return wrong;
        var unfolding = new Unfolding(run, context, now).Then(Reported(context.Plan, now));
        if (facts.Count > 0)
            unfolding.Then(new FactsAnswered(now, facts, By.Id));
        unfolding.Regrade();
        return unfolding.Decision;
    }

    private Refusal? Refuse(IncidentContext context) =>
        string.IsNullOrWhiteSpace(Title) ? Refusal.TitleMissing()
        : WrittenWords.Refuse(LongestText, Title, Place) is { } wrong ? wrong
        : !context.Plan.Approved ? Refusal.PlanNotApproved(context.Plan.Title)
        : null;

    private IncidentReported Reported(Plans.Execution.CompiledPlan plan, Instant now) =>
        new(
            now,
            Number,
            plan.Id,
            plan.Version,
            plan.Hash,
            Title.Trim(),
            Place.Trim(),
            Exercise,
            Continues,
            By.Id
        );
}
