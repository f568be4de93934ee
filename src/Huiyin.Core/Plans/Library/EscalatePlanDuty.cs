using Huiyin.Core.Identity;
using Huiyin.Core.Obligations;
using NodaTime;

namespace Huiyin.Core.Plans.Library;

/// <summary>A wake-up of a plan's own duty. It carries no authority: the state says whether anybody is silent.</summary>
public sealed record EscalatePlanDuty(string Obligation)
{
    /// <summary>Decides the command.</summary>
    public Decision Decide(PlanRecord plan, Office office, Instant now) =>
        plan.Obligations.GetValueOrDefault(Obligation) is { IsOpen: true } open && now >= open.Wake
            ? Decision.Of(Silence.Call(open, office, now, PlanDuties.Pause))
            : Decision.Nothing;

    /// <summary>Who hears of what happened to a plan.</summary>
    public static IEnumerable<Notice> Notices(
        PlanRecord plan,
        LedgerEvent happened,
        Office office
    ) =>
        happened switch
        {
            ObligationOpened e => [new(Held(e.Obligation.Owner, office), Owed(plan, e.Obligation))],
            ObligationEscalated e when plan.Obligations[e.Id] is var open =>
            [
                new(Held(open.Owner, office), Late(plan, open), true),
                .. e.Seat == Held(open.Owner, office)
                    ? Array.Empty<Notice>()
                    : [new(e.Seat, Late(plan, open), true)],
            ],
            _ => [],
        };

    private static string Held(string seat, Office office) =>
        office.IsVacant(seat) ? office.Fallback : seat;

    private static Phrase Owed(PlanRecord plan, Obligation owed) =>
        new(
            $"《{plan.Current?.Title}》：{owed.What}，应于 {Day(owed)} 前完成",
            $"\"{plan.Current?.Title}\": {owed.What}, due by {Day(owed)}"
        );

    private static Phrase Late(PlanRecord plan, Obligation owed) =>
        new(
            $"《{plan.Current?.Title}》：{owed.What}，{Day(owed)} 已到期，尚未完成",
            $"\"{plan.Current?.Title}\": {owed.What}, due on {Day(owed)} and not done"
        );

    private static string Day(Obligation owed) => $"{owed.Due:uuuu-MM-dd}";
}
