using Huiyin.Core.Identity;
using Huiyin.Core.Obligations;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// A wake-up. It carries no authority: the state says whether anybody is silent. If so, the next seat of the chain is
/// called; where the chain ends, or nobody on it holds a seat, the organisation's fallback is, again and again until
/// somebody answers. Nothing is ever activated or decided by silence.
/// </summary>
public sealed record EscalateSilence(string Obligation) : IncidentCommand(Actor.Clock)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (run.Open(Obligation) is not { } open || now < open.Wake)
            return Decision.Nothing;
        var unfolding = new Unfolding(run, context, now);
        if (open.Kind == ObligationKind.Complete)
            unfolding.Replace(TaskRun.AcknowledgeOf(open.Subject), "overdue-instead");
        unfolding.Then(
            Silence.Call(
                open,
                context.Office,
                now,
                Duration.FromMinutes(context.Office.Settings.EscalationMinutes)
            )
        );
        if (open.Kind == ObligationKind.Report && open.Due <= now)
            unfolding.OpenAfterMissed(open);
        return unfolding.Decision;
    }
}
