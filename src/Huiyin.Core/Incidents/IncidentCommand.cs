using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// Something a person or the clock wants of a run. Deciding is a pure function of the run, what surrounds it and the
/// time; it yields events or a refusal, and the same command again changes nothing.
/// </summary>
/// <param name="By">Who gives the command.</param>
public abstract record IncidentCommand(Actor By)
{
    /// <summary>The <see cref="Incident.Stamp"/> the person was looking at; null when a program does not say.</summary>
    public string? Seen { get; init; }

    /// <summary>Decides the command.</summary>
    public abstract Decision Decide(Incident run, IncidentContext context, Instant now);

    /// <summary>Why the seat cannot decide on starting the response, or null.</summary>
    protected Refusal? NotProposedTo(string seat, Incident run, IncidentContext context) =>
        run.IsOver ? Refusal.IncidentIsOver(run)
        : run.Status == IncidentStatus.Active || run.Proposal is null ? Refusal.AlreadyDecided()
        : NotDeciding(seat, context) ?? StalePage(run);

    /// <summary>Why the seat cannot decide on the response that runs, or null.</summary>
    protected Refusal? NotRunningFor(string seat, Incident run, IncidentContext context) =>
        run.IsOver ? Refusal.IncidentIsOver(run)
        : run.Status != IncidentStatus.Active ? Refusal.NotActive(run)
        : NotDeciding(seat, context) ?? StalePage(run);

    /// <summary>The refusal of a decision without a reason, or null.</summary>
    protected static Refusal? Unreasoned(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? Refusal.ReasonMissing() : WrittenWords.Refuse(reason);

    /// <summary>Why a page with this stamp is stale, or null.</summary>
    private Refusal? StalePage(Incident run) =>
        Seen is null || Seen == run.Stamp ? null : Refusal.StalePage();

    /// <summary>Why somebody without any seat may not do this, or null.</summary>
    protected Refusal? NotForOutsiders() => By.Seats.IsEmpty ? Refusal.HoldsNoSeat() : null;

    /// <summary>Why the actor may not act for the seat, or null.</summary>
    protected Refusal? NotFor(string seat, IncidentContext context) =>
        context.Office.MayActFor(By, seat)
            ? null
            : Refusal.NotYourSeat(context.Office.NameOf(seat));

    /// <summary>Why the actor may carry out nothing about the subject that the seat owes, or null.</summary>
    protected Refusal? NotFor(string seat, Incident run, string subject, IncidentContext context) =>
        Responsible.MayCarryOut(run, subject, seat, By, context.Office)
            ? null
            : Refusal.NotYourSeat(context.Office.NameOf(seat));

    /// <summary>Why the actor may not decide for the seat, or null.</summary>
    protected Refusal? NotDeciding(string seat, IncidentContext context) =>
        By.MayDecide
            ? NotFor(seat, context)
            : Refusal.ProgramsDoNotDecide(context.Office.NameOf(seat));
}
