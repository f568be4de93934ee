using System.Collections.Immutable;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// Somebody says what is known now. Every change grades again; a higher or lower result is proposed to the decider,
/// and never takes effect by itself.
/// </summary>
/// <param name="By">Who says so.</param>
/// <param name="Facts">What is known, by fact name; null where it turned out not to be known.</param>
/// <param name="Revision">The <see cref="Incident.FactsRevision"/> the person was looking at; null when a program does not say.</param>
public sealed record AnswerFacts(
    Actor By,
    ImmutableSortedDictionary<string, string?> Facts,
    int? Revision = null
) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (!run.Exists)
            return Refusal.NoSuchIncident("");
        if (run.IsOver)
            return Refusal.IncidentIsOver(run);
        var facts = Grader.Canonical(context.Plan, Facts, out var wrong);
        if (wrong is not null)
            return wrong;
        var changed = facts
            .Where(fact => fact.Value != run.Facts.GetValueOrDefault(fact.Key))
            .ToList();
        if (changed.Count == 0)
            return Decision.Nothing;
        if (Revision is { } seen && seen != run.FactsRevision)
            return Refusal.StalePage();
        var unfolding = new Unfolding(run, context, now);
        unfolding
            .Then(new FactsAnswered(now, changed.ToImmutableSortedDictionary(), By.Id))
            .Regrade();
        return unfolding.Decision;
    }
}
