using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The review proposes a change to the plan. It cites the clause; it never names who was at fault.</summary>
/// <param name="By">Who found it.</param>
/// <param name="Clause">The clause of the plan.</param>
/// <param name="Rule">The rule made from it, when the finding is about one.</param>
/// <param name="Text">What was found.</param>
/// <param name="Change">How the clause should read, or what to do with the rule.</param>
public sealed record RecordFinding(
    Actor By,
    string Clause,
    string? Rule,
    string Text,
    string Change
) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (Refuse(run, context) is { } refusal)
            return refusal;
        if (
            run.Findings.Any(found =>
                found.Clause == Clause && found.Text == Text && found.Change == Change
            )
        )
            return Decision.Nothing;
        return Decision.Of(
            new FindingRecorded(
                now,
                new(run.Findings.Length + 1, Clause, Rule, Text, Change, By.Id, now)
            )
        );
    }

    private Refusal? Refuse(Incident run, IncidentContext context) =>
        run.Status != IncidentStatus.StoodDown ? Refusal.NotStoodDown(run)
        : NotForOutsiders() is { } outsider ? outsider
        : !context.Plan.Clauses.Contains(Clause) ? Refusal.NotInPlan("clause", Clause)
        : string.IsNullOrWhiteSpace(Text) || string.IsNullOrWhiteSpace(Change)
            ? Refusal.ReasonMissing()
        : WrittenWords.Refuse(Text, Change);
}
