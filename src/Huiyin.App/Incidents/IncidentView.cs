using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.App.Incidents;

/// <summary>A run as one visitor sees it: what stands, and what of it they may act on.</summary>
public sealed record IncidentView(
    string Key,
    Incident Run,
    IncidentContext Context,
    Actor Actor,
    IReadOnlyDictionary<string, string> People
)
{
    /// <summary>The run that was found, as the visitor sees it.</summary>
    public static IncidentView Of(
        FoundIncident found,
        Visitor visitor,
        RunningOffice running,
        IReadOnlyDictionary<string, string> people
    )
    {
        var plan = running.Shelf.Find(found.Run.PlanId);
        var context = running.Incidents.ContextOf(found.Run, visitor.Office, plan);
        return new(found.Key, found.Run, context, visitor.Actor, people);
    }

    /// <summary>The organisation.</summary>
    public Office Office => Context.Office;

    /// <summary>The plan version the run is pinned to.</summary>
    public CompiledPlan Plan => Context.Plan;

    /// <summary>The address of its page.</summary>
    public string Address => $"/incidents/{Run.Number}";

    /// <summary>Whether the visitor may decide on activation and level.</summary>
    public bool MayDecide => MayDecideFor(Context.DeciderSeat);

    /// <summary>Whether the visitor may stand it down.</summary>
    public bool MayStandDown =>
        MayDecideFor(Context.SeatOf(Plan.StandDown?.By ?? Plan.Activation.By));

    /// <summary>Whether the visitor may act for the seat.</summary>
    public bool MayActFor(string seat) => Office.MayActFor(Actor, seat);

    /// <summary>Whether the visitor may carry out what the seat owes about a task or a report.</summary>
    public bool MayCarryOut(string subject, string owner) =>
        Responsible.MayCarryOut(Run, subject, owner, Actor, Office);

    /// <summary>Whether the visitor may close the review.</summary>
    public bool MayReview =>
        MayDecide
        || Run.Obligations.TryGetValue(StandDown.ReviewObligation, out var review)
            && MayActFor(review.Owner);

    /// <summary>Whether the visitor may say "I have it" to a call.</summary>
    public bool MayAnswer(Obligation owed) =>
        owed is { IsOpen: true, CallAcknowledged: null, Called.IsEmpty: false }
        && owed.Called.Append(owed.Owner).Any(MayActFor);

    /// <summary>What is open, the next due first.</summary>
    public IEnumerable<Obligation> Open =>
        Run
            .Obligations.Values.Where(owed => owed.IsOpen)
            .OrderBy(owed => owed.Due ?? Instant.MaxValue);

    /// <summary>What falls due next.</summary>
    public Obligation? Next => Open.FirstOrDefault(owed => owed.Due is not null);

    /// <summary>The seats that were called past and have not answered.</summary>
    public IEnumerable<string> Silent =>
        Open.Where(owed => owed is { Called.IsEmpty: false, CallAcknowledged: null })
            .Select(owed => Office.NameOf(owed.Owner))
            .Distinct();

    /// <summary>The name of whoever acted.</summary>
    public string NameOf(string account) => People.GetValueOrDefault(account, account);

    private bool MayDecideFor(string seat) => Actor.MayDecide && MayActFor(seat);
}
