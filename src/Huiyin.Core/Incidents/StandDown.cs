using Huiyin.Core.Clocks;
using Huiyin.Core.Identity;
using Huiyin.Core.Obligations;
using NodaTime;

namespace Huiyin.Core.Incidents;

/// <summary>
/// The decider ends the response: the plan's condition is attested, every task is finished or waived, the petitioners'
/// matters are registered for ordinary handling, and the decider signs that nobody is being held, followed or
/// transported. Final reports and the review fall due.
/// </summary>
/// <param name="By">Who decides.</param>
/// <param name="Condition">How the plan's condition is met, in the decider's words.</param>
/// <param name="Matters">Where the matters went for ordinary handling (信访工作条例 22, 23).</param>
/// <param name="NobodyHeld">The signature that nobody is being held, followed or transported.</param>
public sealed record StandDown(Actor By, string Condition, string Matters, bool NobodyHeld)
    : IncidentCommand(By)
{
    /// <inheritdoc />
    public override Decision Decide(Incident run, IncidentContext context, Instant now)
    {
        var seat = context.SeatOf(context.Plan.StandDown?.By ?? context.Plan.Activation.By);
        if (Refuse(run, context, seat) is { } refusal)
            return refusal;
        var unfolding = new Unfolding(run, context, now);
        foreach (var open in run.Obligations.Values.Where(Ends))
            unfolding.Replace(open.Id, "stood-down");
        unfolding.Then(new StoodDown(now, new(now, seat, By.Id, Condition.Trim(), Matters.Trim())));
        unfolding.OweFinalReports();
        unfolding.Then(new ObligationOpened(now, Review(context, now)));
        return unfolding.Decision;
    }

    /// <summary>The obligation to review the run.</summary>
    public const string ReviewObligation = "review";

    private static bool Ends(Obligation obligation) =>
        obligation.IsOpen && obligation.Kind is not ObligationKind.Report;

    private Refusal? Refuse(Incident run, IncidentContext context, string seat) =>
        NotRunningFor(seat, run, context)
        ?? WrittenWords.Refuse(Condition, Matters)
        ?? (Missing(run) is { Count: > 0 } missing ? Refusal.StandDownWaits(missing) : null);

    private List<Phrase> Missing(Incident run)
    {
        var missing = new List<Phrase>();
        foreach (var task in run.Tasks.Values.Where(task => !task.IsClosed && !task.Optional))
            missing.Add(
                new(
                    $"任务 {task.Rule}“{task.Do}”未完成也未注明不适用",
                    $"task {task.Rule} \"{task.Do}\" is neither finished nor waived"
                )
            );
        if (string.IsNullOrWhiteSpace(Condition))
            missing.Add(
                new("请写明解除条件如何满足", "write how the condition for standing down is met")
            );
        if (string.IsNullOrWhiteSpace(Matters))
            missing.Add(
                new(
                    "请写明信访事项已如何登记转入日常办理",
                    "write where the petitioners' matters were registered for ordinary handling"
                )
            );
        if (!NobodyHeld)
            missing.Add(
                new(
                    "须确认没有任何人被看管、跟踪或者接送",
                    "sign that nobody is being held, followed or transported"
                )
            );
        return missing;
    }

    private static Obligation Review(IncidentContext context, Instant now)
    {
        var rule = context.Plan.Review;
        var owner = context.SeatOf(rule?.Who ?? context.Plan.Activation.By);
        var supplied = rule is null;
        var due =
            Counting.From(
                now,
                rule?.Within ?? Days(context),
                context.Zone,
                context.Calendar,
                supplied,
                RollRule.NextWorkingDay
            )
            ?? Counting.From(
                now,
                Days(context),
                context.Zone,
                context.Calendar,
                true,
                RollRule.NextWorkingDay
            )!;
        return new()
        {
            Id = ReviewObligation,
            Kind = ObligationKind.Review,
            Subject = rule?.Basis.Rule ?? "",
            Owner = owner,
            What = rule?.Do ?? "总结评估",
            Basis = rule?.Basis ?? context.Plan.Activation.Basis,
            Opened = now,
            Due = due.Due,
            Computation = due,
            Wake = context.Office.IsVacant(owner) ? now : due.Due,
        };
    }

    private static CalendarDays Days(IncidentContext context) =>
        new(context.Office.Settings.ReviewDays);
}
