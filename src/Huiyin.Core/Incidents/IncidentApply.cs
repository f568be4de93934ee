using System.Collections.Immutable;
using Huiyin.Core.Obligations;

namespace Huiyin.Core.Incidents;

/// <summary>Folds a run from its events. It never needs the plan: an event carries what the state keeps.</summary>
public static class IncidentApply
{
    /// <summary>The run after the event.</summary>
    public static Incident Apply(Incident run, LedgerEvent happened) =>
        happened switch
        {
            ObligationEvent e => run with { Obligations = run.Obligations.Apply(e) },
            IncidentReported e => Reported(run, e),
            FactsAnswered e => run with
            {
                Facts = Answered(run.Facts, e.Facts),
                FactsRevision = run.FactsRevision + 1,
            },
            IncidentGraded e => run with
            {
                Grade = e.Grade,
                KeptAgainst = e.Grade.Level == run.KeptAgainst ? run.KeptAgainst : null,
            },
            DecisionProposed e => Proposed(run, e),
            ProposalWithdrawn => run with { Proposal = null },
            PlanActivated e => Activated(run, e),
            StoodBy e => run with
            {
                Status = IncidentStatus.StandingBy,
                Proposal = null,
                Decided = new(e.At, "stand-by", null, e.Seat, e.By, e.Reason, null, null),
            },
            IncidentRejected e => run with
            {
                Status = IncidentStatus.Rejected,
                Proposal = null,
                Decided = new(e.At, "reject", null, e.Seat, e.By, e.Reason, null, null),
            },
            LevelChanged e => run with
            {
                KeptAgainst = null,
                Level = e.To,
                LevelSince = e.At,
                Proposal = null,
                Decided = new(e.At, "level", e.To, e.Seat, e.By, e.Reason, null, null),
            },
            LevelKept e => run with
            {
                Proposal = null,
                KeptAgainst = run.Proposal?.Level,
                Decided = new(e.At, "keep", e.Level, e.Seat, e.By, e.Reason, null, null),
            },
            TaskPlanned e => run with { Tasks = run.Tasks.SetItem(e.Task.Rule, e.Task) },
            TaskIssued e => run with { Tasks = run.Tasks.SetItem(e.Task.Rule, e.Task) },
            TaskNotified e => Task(run, e.Task, task => task with { NotifiedAt = e.At }),
            TaskAcknowledged e => Task(
                run,
                e.Task,
                task =>
                    task with
                    {
                        State = TaskState.Acknowledged,
                        AcknowledgedAt = e.At,
                        AcknowledgedBy = e.By,
                    }
            ),
            TaskCompleted e => Task(
                run,
                e.Task,
                task =>
                    task with
                    {
                        State = TaskState.Done,
                        ClosedAt = e.At,
                        ClosedBy = e.By,
                        Note = e.Note,
                    }
            ),
            TaskWaived e => Task(
                run,
                e.Task,
                task =>
                    task with
                    {
                        State = TaskState.Waived,
                        ClosedAt = e.At,
                        ClosedBy = e.By,
                        Note = e.Reason,
                    }
            ),
            ReportLineOpened e => run with { Reports = run.Reports.SetItem(e.Line.Rule, e.Line) },
            ReportLineEnded e => Line(run, e.Rule, line => line with { Ended = true }),
            ReportSlotOpened e => Line(run, e.Rule, line => line with { Next = e.Number + 1 }),
            ReportSubmitted e => Line(
                run,
                e.Rule,
                line => line with { Submitted = line.Submitted.Add(e.Report) }
            ),
            RuleFired e => run with { Held = run.Held.Add(e.Rule) },
            RuleReleased e => run with { Held = run.Held.Remove(e.Rule) },
            PlanEventRecorded => run,
            SupportRequested e => run with { Requests = run.Requests.Add(e.Request) },
            SupportAnswered e => run with
            {
                Requests = [.. run.Requests.Select(request => Answer(request, e))],
            },
            StoodDown e => run with
            {
                Status = IncidentStatus.StoodDown,
                Ended = e.Record,
                Proposal = null,
            },
            FindingRecorded e => run with { Findings = run.Findings.Add(e.Finding) },
            IncidentReviewed e => run with
            {
                Status = IncidentStatus.Reviewed,
                ReviewSummary = e.Summary,
            },
            _ => throw new ArgumentOutOfRangeException(
                nameof(happened),
                happened,
                "No event of an incident."
            ),
        };

    private static Incident Reported(Incident run, IncidentReported e) =>
        run with
        {
            Number = e.Number,
            PlanId = e.PlanId,
            PlanVersion = e.PlanVersion,
            PlanHash = e.PlanHash,
            Title = e.Title,
            Place = e.Place,
            Exercise = e.Exercise,
            Continues = e.Continues,
            ReportedAt = e.At,
            ReportedBy = e.By,
        };

    private static Incident Proposed(Incident run, DecisionProposed e) =>
        run with
        {
            Proposal = e.Proposal,
            Proposals =
                e.Proposal.Obligation == run.Proposal?.Obligation
                    ? run.Proposals
                    : run.Proposals + 1,
        };

    private static Incident Activated(Incident run, PlanActivated e) =>
        run with
        {
            Status = IncidentStatus.Active,
            Level = e.Level,
            ActivatedAt = e.At,
            LevelSince = e.At,
            Proposal = null,
            Decided = new(
                e.At,
                "activate",
                e.Level,
                e.Seat,
                e.By,
                e.Reason,
                e.ExpectedHours,
                e.Measures
            ),
        };

    private static ImmutableSortedDictionary<string, string> Answered(
        ImmutableSortedDictionary<string, string> facts,
        ImmutableSortedDictionary<string, string?> answers
    ) =>
        answers.Aggregate(
            facts,
            (known, answer) =>
                answer.Value is { } value
                    ? known.SetItem(answer.Key, value)
                    : known.Remove(answer.Key)
        );

    private static SupportRequest Answer(SupportRequest request, SupportAnswered e) =>
        request.Number == e.Request
            ? request with
            {
                Answer = e.Answer,
                AnsweredAt = e.At,
            }
            : request;

    private static Incident Task(Incident run, string rule, Func<TaskRun, TaskRun> change) =>
        run with
        {
            Tasks = run.Tasks.SetItem(rule, change(run.Tasks[rule])),
        };

    private static Incident Line(Incident run, string rule, Func<ReportLine, ReportLine> change) =>
        run with
        {
            Reports = run.Reports.SetItem(rule, change(run.Reports[rule])),
        };
}
