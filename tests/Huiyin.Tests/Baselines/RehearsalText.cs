using System.Globalization;
using Huiyin.Core;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Rehearsals;
using NodaTime;

namespace Huiyin.Tests.Baselines;

/// <summary>A rehearsal as lines that people can read against the plan: when, who, what, about what, who heard.</summary>
internal static class RehearsalText
{
    public static string Line(RehearsedEvent line, Instant start)
    {
        var heard = string.Join(", ", line.Notices.Select(notice => notice.Seat));
        var what = line.Event is { } happened
            ? $"{happened.GetType().Name} {About(happened, start)}".TrimEnd()
            : $"refused: {line.Refusal!.Code}";
        return $"{After(line.At - start)} {line.Actor}: {what}"
            + (heard.Length > 0 ? $" -> {heard}" : "");
    }

    /// <summary>How everything owed ended.</summary>
    public static string End(Incident run) =>
        string.Concat(
            run.Obligations.Values.Select(owed =>
                $"{owed.Id}: {owed.State}{Reason(owed)}{Calls(owed)}\n"
            )
        ) + $"{run.Status} {run.Level}\n";

    private static string About(LedgerEvent happened, Instant start) =>
        happened switch
        {
            ObligationOpened e =>
                $"{e.Obligation.Id} of {e.Obligation.Owner}, {Due(e.Obligation.Due, start)}",
            ObligationRedated e => $"{e.Id}, {Due(e.Due, start)}",
            ObligationMet e => e.Id,
            ObligationWaived e => e.Id,
            ObligationReplaced e => $"{e.Id} ({e.Reason})",
            ObligationEscalated e => $"{e.Id} to {e.Seat}",
            EscalationAcknowledged e => $"{e.Id} by {e.Seat}",
            FactsAnswered e => string.Join(
                " ",
                e.Facts.Select(fact => $"{fact.Key}={fact.Value ?? "?"}")
            ),
            IncidentGraded e =>
                $"{e.Grade.Level ?? "-"} by {string.Join(" ", e.Grade.Rows)}".TrimEnd(),
            DecisionProposed e => $"{e.Proposal.Kind} {e.Proposal.Level ?? "-"}",
            PlanActivated e => e.Level,
            LevelChanged e => $"{e.From} to {e.To}",
            TaskPlanned e => e.Task.Rule,
            TaskIssued e => $"{e.Task.Rule} to {e.Task.Owner}",
            TaskNotified e => e.Task,
            TaskAcknowledged e => e.Task,
            TaskCompleted e => e.Task,
            TaskWaived e => e.Task,
            ReportLineOpened e => e.TakesOver is { } old ? $"{e.Line.Rule} for {old}" : e.Line.Rule,
            ReportLineEnded e => e.Rule,
            ReportSlotOpened e => $"{e.Rule}/{e.Number}",
            ReportSubmitted e =>
                $"{e.Rule} no. {e.Report.Number}{(e.Report.Final ? ", final" : "")}",
            RuleFired e => e.Rule,
            RuleReleased e => e.Rule,
            PlanEventRecorded e => e.Name,
            SupportRequested e => e.Request.Rule,
            FindingRecorded e => e.Finding.Clause,
            _ => "",
        };

    private static string Due(Instant? due, Instant start) =>
        due is { } at ? $"due {After(at - start)}" : "no due";

    private static string Reason(Obligation owed) => owed.Reason is { } why ? $" ({why})" : "";

    private static string Calls(Obligation owed) =>
        owed.Called.IsEmpty ? "" : $", called {string.Join(", ", owed.Called)}";

    private static string After(Duration time) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}"
        );
}
