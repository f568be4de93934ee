using Huiyin.Core.Identity;
using Huiyin.Core.Obligations;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// A called seat, or the owner, says "I have it". The calls up the chain pause; if nothing follows, the acknowledgement
/// expires and they go on. The obligation itself stays owed and late.
/// </summary>
public sealed record AcknowledgeEscalation(Actor By, string Obligation) : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        if (run.Open(Obligation) is not { } open)
            return Refusal.NothingOwed(Obligation);
        if (open.Called.IsEmpty)
            return Refusal.NobodyCalled(Obligation);
        if (open.CallAcknowledged is not null)
            return Decision.Nothing;
        if (SeatFor(open, context) is not { } seat)
            return Refusal.NotYourSeat(context.Office.NameOf(open.Called[^1]));
        return Decision.Of(
            new EscalationAcknowledged(now, Obligation, seat, By.Id, NextLook(open, context, now))
        );
    }

    /// <summary>When the acknowledgement expires, or the due where that is still ahead and comes first.</summary>
    internal static Instant NextLook(Obligation open, IncidentContext context, Instant now)
    {
        var minutes = context.Office.Settings.AcknowledgementExpiresMinutes;
        var expires = now + Duration.FromMinutes(minutes);
        return open.Due is { } due && due > now && due < expires ? due : expires;
    }

    private string? SeatFor(Obligation open, IncidentContext context) =>
        open
            .Called.Reverse()
            .Append(open.Owner)
            .FirstOrDefault(seat => context.Office.MayActFor(By, seat));
}
