using Huiyin.Core.Clocks;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.Core.Incidents;

internal sealed partial class Unfolding
{
    /// <summary>Opens the reports the level demands. A rule of the same role takes over the line that was running.</summary>
    public void ReportForLevel(string level, bool raised)
    {
        var demanded = context
            .Plan.Reports.Where(rule =>
                !rule.Optional && rule.Trigger is Trigger.AtLevel at && at.Levels.Contains(level)
            )
            .ToList();
        foreach (
            var rule in demanded.Where(rule =>
                Run.Reports.GetValueOrDefault(rule.Id) is null or { Ended: true }
            )
        )
            Demand(
                rule,
                Run.Reports.Values.FirstOrDefault(line => line.Role == rule.By[0] && IsLeft(line)),
                raised
            );
        foreach (var line in Run.Reports.Values.Where(IsLeft).ToList())
            Then(new ReportLineEnded(now, line.Rule));

        bool IsLeft(ReportLine line) =>
            !line.Ended && IsByLevel(line) && demanded.All(rule => rule.Id != line.Rule);
    }

    private bool IsByLevel(ReportLine line) => RuleOf(line.Rule)?.Trigger is Trigger.AtLevel;

    private ReportRule? RuleOf(string id) =>
        context.Plan.Reports.FirstOrDefault(rule => rule.Id == id);

    /// <summary>Opens a line with its first slot.</summary>
    public void Demand(ReportRule rule, ReportLine? earlier = null, bool raised = false)
    {
        var first = earlier is null ? FirstDue(rule) : TakenOver(earlier, rule, raised);
        var number = (earlier ?? Run.Reports.GetValueOrDefault(rule.Id))?.Next ?? 1;
        var line = NewLine(rule, number);
        if (earlier is not null)
            line = line with { Before = earlier.NextReport - 1 - line.Submitted.Length };
        Then(new ReportLineOpened(now, line, earlier?.Rule));
        if (earlier is not null)
            Close(earlier);
        if (first is not null)
            OpenSlot(rule, line, number, first);
    }

    private void Close(ReportLine line)
    {
        foreach (var slot in OpenSlots(line.Rule).ToList())
            Replace(slot.Id, "level-changed");
        Then(new ReportLineEnded(now, line.Rule));
    }

    private ReportLine NewLine(ReportRule rule, int number) =>
        new()
        {
            Rule = rule.Id,
            Role = rule.By[0],
            Owner = ReporterOf(rule),
            What = rule.What ?? "情况报告",
            Content = rule.Content,
            To = [.. rule.To.Select(context.NameOf)],
            Next = number,
            Submitted = Run.Reports.GetValueOrDefault(rule.Id)?.Submitted ?? [],
        };

    private string ReporterOf(ReportRule rule) =>
        context.SeatOf(rule.By.FirstOrDefault(context.Bindings.ContainsKey, rule.By[0]));

    private Computation FirstDue(ReportRule rule) =>
        rule.FirstWith is { } task
        && ServingFor(task) is { } serving
        && Run.Obligations.GetValueOrDefault(serving.DueObligation)?.Computation is { } with
            ? with
            : Deadline(rule.First, now)
                ?? Computation.OfOrganisation(now, VagueMinutes(rule.First));

    private int VagueMinutes(Limit? limit) => context.MinutesFor((limit as Limit.Vague)?.Word);

    /// <summary>
    /// The slot that was open keeps its due. When the level was raised it comes no later than the new interval from now;
    /// when it was lowered the new interval begins after the next report.
    /// </summary>
    private Computation? TakenOver(ReportLine earlier, ReportRule rule, bool raised)
    {
        var open = OpenSlots(earlier.Rule).MinBy(slot => slot.Due)?.Computation;
        var every = rule.Every is { } interval ? Count(interval, now) : null;
        return (open, every) switch
        {
            (null, _) => every,
            (_, null) => open,
            _ => raised && every.Due < open.Due ? every : open,
        };
    }

    private Computation? Count(DayCount length, Instant from) =>
        Counting.From(from, length, context.Zone, context.Calendar);

    private IEnumerable<Obligation> OpenSlots(string rule) =>
        Run.Obligations.Values.Where(o =>
            o.IsOpen && o.Kind == ObligationKind.Report && o.Subject == rule
        );

    private void OpenSlot(ReportRule rule, ReportLine line, int number, Computation due)
    {
        Then(new ReportSlotOpened(now, rule.Id, number));
        Owe(
            ReportObligation(
                rule,
                line,
                ObligationKind.Report,
                ReportLine.SlotOf(rule.Id, number),
                due
            )
        );
    }

    private Obligation ReportObligation(
        ReportRule rule,
        ReportLine line,
        ObligationKind kind,
        string id,
        Computation due
    ) =>
        new()
        {
            Id = id,
            Kind = kind,
            Subject = rule.Id,
            Owner = line.Owner,
            What = line.What,
            Basis = rule.Basis,
            Opened = now,
            Due = due.Due,
            Computation = due,
            Wake = due.Due,
        };

    /// <summary>A report was missed: the next one is still due, counted from the one that was.</summary>
    public void OpenAfterMissed(Obligation missed)
    {
        var line = Run.Reports[missed.Subject];
        if (
            line.Ended
            || RuleOf(line.Rule) is not { Every: { } every } rule
            || missed.Due is not { } due
        )
            return;
        if (missed.Id == ReportLine.SlotOf(rule.Id, line.Next - 1) && Count(every, due) is { } next)
            OpenSlot(rule, line, line.Next, AtLeastNow(next, every));
    }

    /// <summary>After a long silence only one further slot is opened, at the first interval that is still ahead.</summary>
    private Computation AtLeastNow(Computation next, DayCount every)
    {
        while (next.Due <= now && Count(every, next.Due) is { } later && later.Due > next.Due)
            next = later;
        return next;
    }

    /// <summary>A submitted report answers the oldest open slot, covers what was missed since, and sets the next due.</summary>
    public void Submitted(ReportLine line, string by)
    {
        var slots = OpenSlots(line.Rule).OrderBy(slot => slot.Due).ToList();
        foreach (var (slot, position) in slots.Select((slot, position) => (slot, position)))
            if (position == 0)
                Meet(slot.Id, by);
            else
                Replace(
                    slot.Id,
                    slot.Due <= now ? "covered-by-later-report" : "next-counts-from-submission"
                );
        if (
            !line.Ended
            && Run.Status == IncidentStatus.Active
            && RuleOf(line.Rule) is { Every: { } every } rule
        )
            if (Count(every, now) is { } next)
                OpenSlot(rule, line, Run.Reports[line.Rule].Next, next);
    }

    /// <summary>Opens the final reports, and ends the follow-ups.</summary>
    public void OweFinalReports()
    {
        var finals = Run
            .Reports.Values.Where(line => !line.Ended && RuleOf(line.Rule)?.Final is not null)
            .ToList();
        if (finals.Count == 0)
            finals = [.. Run.Reports.Values.Where(line => !line.Ended && IsByLevel(line)).Take(1)];
        foreach (var line in finals)
            OweFinal(line, RuleOf(line.Rule)!);
        foreach (var line in Run.Reports.Values)
            End(line);
    }

    /// <summary>What the level demanded ends with it; a report that a fact or an event demanded stays owed.</summary>
    private void End(ReportLine line)
    {
        if (IsByLevel(line))
            foreach (var slot in OpenSlots(line.Rule).ToList())
                Replace(slot.Id, "stood-down");
        if (!line.Ended)
            Then(new ReportLineEnded(now, line.Rule));
    }

    private void OweFinal(ReportLine line, ReportRule rule) =>
        Owe(
            ReportObligation(
                rule,
                line,
                ObligationKind.FinalReport,
                ReportLine.FinalOf(line.Rule),
                Deadline(rule.Final, now)
                    ?? Computation.OfOrganisation(
                        now,
                        context.Office.Settings.FinalReportHours * 60
                    )
            )
        );
}
