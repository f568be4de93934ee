using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Incidents;

/// <summary>What an entry of the timeline is about.</summary>
public enum TimelineSubject
{
    /// <summary>The report, the level and who decided.</summary>
    Decisions,

    /// <summary>Tasks and the events that set them off.</summary>
    Tasks,

    /// <summary>Reports and support.</summary>
    Reports,

    /// <summary>What was known.</summary>
    Facts,

    /// <summary>Silence, and who was called.</summary>
    Escalations,
}

/// <summary>The names a timeline prints: of a person by account, of a fact's value.</summary>
public sealed record TimelineNames(Func<string, string> Person, Func<Fact, string, Phrase> Value);

/// <summary>Says in one sentence what happened in a run; bookkeeping that people need not read stays silent.</summary>
public static class Timeline
{
    /// <summary>What the entry is about.</summary>
    public static TimelineSubject SubjectOf(LedgerEvent happened) =>
        happened switch
        {
            ObligationEscalated or EscalationAcknowledged => TimelineSubject.Escalations,
            FactsAnswered or IncidentGraded => TimelineSubject.Facts,
            ReportLineOpened
            or ReportLineEnded
            or ReportSubmitted
            or SupportRequested
            or SupportAnswered => TimelineSubject.Reports,
            TaskIssued
            or TaskNotified
            or TaskAcknowledged
            or TaskCompleted
            or TaskWaived
            or ObligationRedated
            or PlanEventRecorded => TimelineSubject.Tasks,
            _ => TimelineSubject.Decisions,
        };

    /// <summary>The sentence; null for bookkeeping. <paramref name="run"/> is the run as it stands now.</summary>
    public static Phrase? Describe(
        LedgerEvent happened,
        Incident run,
        IncidentContext context,
        TimelineNames names
    ) =>
        Decided(happened, context, names)
        ?? OfTasks(happened, run, context, names)
        ?? OfReports(happened, run, context, names)
        ?? OfFacts(happened, context, names)
        ?? OfSilence(happened, run, context, names);

    private static Phrase? Decided(
        LedgerEvent happened,
        IncidentContext context,
        TimelineNames names
    ) =>
        happened switch
        {
            IncidentReported e => new(
                $"{names.Person(e.By)}报告：{e.Title}",
                $"{names.Person(e.By)} reported: {e.Title}"
            ),
            DecisionProposed e => Proposed(e.Proposal, context),
            ProposalWithdrawn => new(
                "情况变化，建议撤回，无需决定",
                "Things changed; the proposal was withdrawn"
            ),
            PlanActivated e => new(
                $"{Who(e.Seat, e.By, context, names)}以{context.LevelName(e.Level)}启动预案{Zh(e.Reason)}{Zh(e.Measures)}",
                $"{Who(e.Seat, e.By, context, names)} activated the plan at {context.LevelName(e.Level)}{En(e.Reason)}{En(e.Measures)}"
            ),
            StoodBy e => new(
                $"{Who(e.Seat, e.By, context, names)}决定待命{Zh(e.Reason)}",
                $"{Who(e.Seat, e.By, context, names)} had it stand by{En(e.Reason)}"
            ),
            IncidentRejected e => new(
                $"{Who(e.Seat, e.By, context, names)}决定不启动{Zh(e.Reason)}",
                $"{Who(e.Seat, e.By, context, names)} rejected it{En(e.Reason)}"
            ),
            LevelChanged e => new(
                $"{Who(e.Seat, e.By, context, names)}把级别由{context.LevelName(e.From)}调整为{context.LevelName(e.To)}{Zh(e.Reason)}",
                $"{Who(e.Seat, e.By, context, names)} changed the level from {context.LevelName(e.From)} to {context.LevelName(e.To)}{En(e.Reason)}"
            ),
            LevelKept e => new(
                $"{Who(e.Seat, e.By, context, names)}决定维持{context.LevelName(e.Level)}{Zh(e.Reason)}",
                $"{Who(e.Seat, e.By, context, names)} kept {context.LevelName(e.Level)}{En(e.Reason)}"
            ),
            StoodDown e => new(
                $"{Who(e.Record.Seat, e.Record.By, context, names)}解除应急响应{Zh(e.Record.Condition)}{Zh(e.Record.Matters)}",
                $"{Who(e.Record.Seat, e.Record.By, context, names)} stood the response down{En(e.Record.Condition)}{En(e.Record.Matters)}"
            ),
            FindingRecorded e => new(
                $"评估发现：{e.Finding.Text}。建议：{e.Finding.Change}",
                $"The review found: {e.Finding.Text}. Proposed: {e.Finding.Change}"
            ),
            IncidentReviewed e => new(
                $"{names.Person(e.By)}完成总结评估{Zh(e.Summary)}",
                $"{names.Person(e.By)} finished the review{En(e.Summary)}"
            ),
            _ => null,
        };

    private static Phrase Proposed(Proposal proposal, IncidentContext context)
    {
        var (seat, level) = (
            context.Office.NameOf(context.DeciderSeat),
            context.LevelName(proposal.Level)
        );
        if (proposal.Level is null)
            return new(
                $"事实未对应任何级别，请{seat}决定",
                $"No row covers the facts; {seat} is asked to decide"
            );
        return proposal.Kind switch
        {
            ProposalKind.Activate => new(
                $"系统建议以{level}启动，请{seat}决定",
                $"Proposed: activate at {level}; {seat} decides"
            ),
            ProposalKind.Raise => new(
                $"系统建议升为{level}，请{seat}决定",
                $"Proposed: raise to {level}; {seat} decides"
            ),
            ProposalKind.Lower => new(
                $"系统建议降为{level}，请{seat}决定",
                $"Proposed: lower to {level}; {seat} decides"
            ),
        };
    }

    private static Phrase? OfTasks(
        LedgerEvent happened,
        Incident run,
        IncidentContext context,
        TimelineNames names
    ) =>
        happened switch
        {
            TaskIssued e => new(
                $"任务交给{context.Office.NameOf(e.Task.Owner)}：{e.Task.Do}",
                $"Task handed to {context.Office.NameOf(e.Task.Owner)}: {e.Task.Do}"
            ),
            TaskNotified e => new(
                $"任务通知已送达：{Task(run, e.Task)}",
                $"Notice delivered: {Task(run, e.Task)}"
            ),
            TaskAcknowledged e => new(
                $"{names.Person(e.By)}已知悉：{Task(run, e.Task)}",
                $"{names.Person(e.By)} acknowledged: {Task(run, e.Task)}"
            ),
            TaskCompleted e => new(
                $"{names.Person(e.By)}完成：{Task(run, e.Task)}{Zh(e.Note)}",
                $"{names.Person(e.By)} finished: {Task(run, e.Task)}{En(e.Note)}"
            ),
            TaskWaived e => new(
                $"{names.Person(e.By)}注明不适用：{Task(run, e.Task)}{Zh(e.Reason)}",
                $"{names.Person(e.By)} found not applicable: {Task(run, e.Task)}{En(e.Reason)}"
            ),
            PlanEventRecorded e => new(
                $"{names.Person(e.By)}登记：{e.Name}{Zh(e.Note)}",
                $"{names.Person(e.By)} recorded: {e.Name}{En(e.Note)}"
            ),
            _ => null,
        };

    private static Phrase? OfReports(
        LedgerEvent happened,
        Incident run,
        IncidentContext context,
        TimelineNames names
    ) =>
        happened switch
        {
            ReportLineOpened e => new(
                $"{context.Office.NameOf(e.Line.Owner)}须报送{e.Line.What}",
                $"{context.Office.NameOf(e.Line.Owner)} owes {e.Line.What}"
            ),
            ReportSubmitted { Report.Final: true } e => new(
                $"{names.Person(e.Report.By)}提交终报：{Line(run, e.Rule)}",
                $"{names.Person(e.Report.By)} submitted the final report: {Line(run, e.Rule)}"
            ),
            ReportSubmitted e => new(
                $"{names.Person(e.Report.By)}报送{Line(run, e.Rule)}（第{e.Report.Number}次）",
                $"{names.Person(e.Report.By)} submitted {Line(run, e.Rule)} no. {e.Report.Number}"
            ),
            SupportRequested e => new(
                $"{names.Person(e.Request.By)}请求{e.Request.To}支援：{e.Request.Ask}{Zh(e.Request.Note)}",
                $"{names.Person(e.Request.By)} asked {e.Request.To} for support: {e.Request.Ask}{En(e.Request.Note)}"
            ),
            SupportAnswered e => new(
                $"{names.Person(e.By)}答复支援请求{Zh(e.Answer)}",
                $"{names.Person(e.By)} answered the request for support{En(e.Answer)}"
            ),
            _ => null,
        };

    private static Phrase? OfFacts(
        LedgerEvent happened,
        IncidentContext context,
        TimelineNames names
    ) =>
        happened switch
        {
            FactsAnswered e => Facts(e, context, names),
            IncidentGraded { Grade.Level: null } => new(
                "按现有事实未对应任何级别",
                "The facts known give no level"
            ),
            IncidentGraded e => new(
                $"按分级标准为{context.LevelName(e.Grade.Level)}（{string.Join("、", e.Grade.Rows)}）",
                $"The grading table gives {context.LevelName(e.Grade.Level)} ({string.Join(", ", e.Grade.Rows)})"
            ),
            _ => null,
        };

    private static Phrase Facts(FactsAnswered e, IncidentContext context, TimelineNames names)
    {
        var facts = context
            .Plan.Facts.Where(fact => e.Facts.ContainsKey(fact.Name))
            .Select(fact =>
                (
                    fact.Ask,
                    Value: e.Facts[fact.Name] is { } text
                        ? names.Value(fact, text)
                        : new Phrase("不清楚", "not known")
                )
            )
            .ToList();
        return new(
            $"{names.Person(e.By)}更新事实：{string.Join("；", facts.Select(fact => $"{fact.Ask}：{fact.Value.Zh}"))}",
            $"{names.Person(e.By)} updated the facts: {string.Join("; ", facts.Select(fact => $"{fact.Ask}: {fact.Value.En}"))}"
        );
    }

    private static Phrase? OfSilence(
        LedgerEvent happened,
        Incident run,
        IncidentContext context,
        TimelineNames names
    ) =>
        happened switch
        {
            ObligationEscalated e => new(
                $"{context.Office.NameOf(run.Obligations[e.Id].Owner)}未应答“{Owed(run, e.Id).Zh}”，升级至{context.Office.NameOf(e.Seat)}",
                $"{context.Office.NameOf(run.Obligations[e.Id].Owner)} was silent on \"{Owed(run, e.Id).En}\"; escalated to {context.Office.NameOf(e.Seat)}"
            ),
            EscalationAcknowledged e => new(
                $"{Who(e.Seat, e.By, context, names)}已接手“{Owed(run, e.Id).Zh}”",
                $"{Who(e.Seat, e.By, context, names)} took up \"{Owed(run, e.Id).En}\""
            ),
            _ => null,
        };

    private static Phrase Owed(Incident run, string obligation) =>
        run.Obligations[obligation] is { Kind: ObligationKind.Decide }
            ? new("待决定事项", "the decision")
            : Phrase.Same(run.Obligations[obligation].What);

    private static string Who(
        string seat,
        string account,
        IncidentContext context,
        TimelineNames names
    ) => $"{context.Office.NameOf(seat)}（{names.Person(account)}）";

    private static string Task(Incident run, string rule) => run.Tasks[rule].Do;

    private static string Line(Incident run, string rule) => run.Reports[rule].What;

    private static string Zh(string? more) => string.IsNullOrWhiteSpace(more) ? "" : $"：{more}";

    private static string En(string? more) => string.IsNullOrWhiteSpace(more) ? "" : $": {more}";
}
