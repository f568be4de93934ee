using Huiyin.Core.Identity;
using Huiyin.Core.Obligations;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>The seat asked answers a request for support, or records what a body outside answered.</summary>
public sealed record AnswerSupport(Actor By, int Request, string Answer) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (run.Open(RequestSupport.AnswerOf(Request)) is not { } open)
            return Refusal.NothingOwed(RequestSupport.AnswerOf(Request));
        if (NotFor(open.Owner, context) is { } refusal)
            return refusal;
        if (Unreasoned(Answer) is { } unsaid)
            return unsaid;
        return Decision.Of(
            new ObligationMet(now, open.Id, By.Id),
            new SupportAnswered(now, Request, Answer, By.Id)
        );
    }
}
