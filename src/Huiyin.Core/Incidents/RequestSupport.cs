using Huiyin.Core.Clocks;
using Huiyin.Core.Identity;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// Somebody asks for the support the plan provides for. The seat asked owes an answer; where the plan asks a body
/// outside the office, the asking seat owes the record of what that body said. Steps of the police are requests to the
/// police, never tasks of the office.
/// </summary>
public sealed record RequestSupport(Actor By, string Rule, string Note) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (run.IsOver)
            return Refusal.IncidentIsOver(run);
        if (run.Status != IncidentStatus.Active)
            return Refusal.NotActive(run);
        if (context.Plan.Escalations.FirstOrDefault(rule => rule.Id == Rule) is not { } rule)
            return Refusal.NotInPlan("escalation", Rule);
        if (
            NotFor(context.SeatOf(rule.By), context) is { } refusal
            && NotFor(context.DeciderSeat, context) is not null
        )
            return refusal;
        if (WrittenWords.Refuse(Note) is { } wrong)
            return wrong;
        if (run.Requests.Any(request => request.Rule == Rule && request.Answer is null))
            return Decision.Nothing;
        var request = new SupportRequest(
            run.Requests.Length + 1,
            Rule,
            rule.Ask,
            context.NameOf(rule.To),
            Note,
            By.Id,
            now
        );
        return Decision.Of(
            new ObligationOpened(now, Owed(request, rule, context, now)),
            new SupportRequested(now, request)
        );
    }

    /// <summary>The obligation to answer the request of that number.</summary>
    public static string AnswerOf(int request) => $"support/{request}";

    private static Obligation Owed(
        SupportRequest request,
        EscalationRule rule,
        IncidentContext context,
        Instant now
    )
    {
        var due = Computation.OfOrganisation(now, context.Office.Settings.DecideMinutes);
        var outside = !context.Plan.Roles.TryGetValue(rule.To, out var role) || role.External;
        var owner = context.SeatOf(outside ? rule.By : rule.To);
        return new()
        {
            Id = AnswerOf(request.Number),
            Kind = ObligationKind.Answer,
            Subject = rule.Id,
            Owner = owner,
            What = rule.Ask,
            Basis = rule.Basis,
            Opened = now,
            Due = due.Due,
            Computation = due,
            Wake = context.Office.IsVacant(owner) ? now : due.Due,
        };
    }
}
