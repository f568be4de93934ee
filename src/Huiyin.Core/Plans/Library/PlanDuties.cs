using Huiyin.Core.Clocks;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;
using NodaTime;

namespace Huiyin.Core.Plans.Library;

/// <summary>
/// What an approved plan owes for itself: its next drill, by its own interval, and its next assessment and revision, by its
/// own interval or, where it states none, within three years (突发事件应急预案管理办法, 国办发〔2024〕5号). The seat that
/// decides on activation owes both.
/// </summary>
internal static class PlanDuties
{
    private static readonly Years Otherwise = new(3);

    // A duty of months is not called for every ten minutes.
    public static readonly Duration Pause = Duration.FromDays(7);

    /// <summary>What begins with a version: the revision it is was owed, and everything is counted anew from today.</summary>
    public static IEnumerable<LedgerEvent> Begin(
        PlanRecord plan,
        PlanSyntax syntax,
        CompiledPlan compiled,
        string owner,
        Instant now,
        string by
    )
    {
        foreach (var open in Open(plan))
            yield return open.Kind == ObligationKind.Revise
                ? new ObligationMet(now, open.Id, by)
                : new ObligationReplaced(now, open.Id, "new-version");
        var drill = syntax.Drills.FirstOrDefault(row => row.Every is LimitSyntax.Of);
        if (drill is not null)
            yield return new ObligationOpened(
                now,
                Sooner(plan, Owed(plan, ObligationKind.Drill, drill, compiled, owner, now))
            );
        var revision = syntax.Maintenance.FirstOrDefault(row => row.Every is LimitSyntax.Of);
        yield return new ObligationOpened(
            now,
            Owed(plan, ObligationKind.Revise, revision, compiled, owner, now)
        );
    }

    /// <summary>What follows a drill: it was owed, and the next one is.</summary>
    public static IEnumerable<LedgerEvent> AfterDrill(
        PlanRecord plan,
        PlanSyntax syntax,
        CompiledPlan compiled,
        Instant now,
        string by
    )
    {
        var drill = syntax.Drills.FirstOrDefault(row => row.Every is LimitSyntax.Of);
        foreach (var open in Open(plan).Where(open => open.Kind == ObligationKind.Drill))
        {
            yield return new ObligationMet(now, open.Id, by);
            if (drill is not null)
                yield return new ObligationOpened(
                    now,
                    Owed(plan, ObligationKind.Drill, drill, compiled, open.Owner, now)
                );
        }
    }

    /// <summary>What ends with the plan.</summary>
    public static IEnumerable<LedgerEvent> End(PlanRecord plan, Instant now) =>
        Open(plan).Select(open => new ObligationReplaced(now, open.Id, "plan-retired"));

    private static IEnumerable<Obligation> Open(PlanRecord plan) =>
        plan.Obligations.Values.Where(owed => owed.IsOpen);

    private static Obligation Owed(
        PlanRecord plan,
        ObligationKind kind,
        StatementSyntax? row,
        CompiledPlan compiled,
        string owner,
        Instant now
    )
    {
        var zone = DateTimeZoneProviders.Tzdb[compiled.TimeZone];
        var stated = (row?.Every as LimitSyntax.Of)?.Length;
        var due =
            Counting.From(now, stated ?? Otherwise, zone, WorkingCalendar.Unknown, stated is null)
            ?? Counting.From(now, Otherwise, zone, WorkingCalendar.Unknown, true)!;
        return new()
        {
            Id =
                $"{kind.ToString().ToLowerInvariant()}/{plan.Obligations.Values.Count(it => it.Kind == kind) + 1}",
            Kind = kind,
            Subject = row?.Id?.Value ?? "",
            Owner = owner,
            What = kind == ObligationKind.Drill ? "演练本预案" : "评估并修订本预案",
            Basis = new(
                row?.Id?.Value ?? "",
                [.. row?.Clause.Select(it => it.Value) ?? []],
                row?.Quote?.Value,
                row?.Standing ?? TextStatus.Supplied,
                row is null ? "国办发〔2024〕5号：原则上每3年评估一次" : null
            ),
            Opened = now,
            Due = due.Due,
            Computation = due,
            Wake = due.Due,
        };
    }

    /// <summary>A new version does not put off the drill that the old one owed.</summary>
    private static Obligation Sooner(PlanRecord plan, Obligation owed) =>
        Open(plan).FirstOrDefault(open => open.Kind == ObligationKind.Drill) is { } before
        && before.Due < owed.Due
            ? owed with
            {
                Due = before.Due,
                Wake = before.Wake,
                Computation = before.Computation,
            }
            : owed;
}
