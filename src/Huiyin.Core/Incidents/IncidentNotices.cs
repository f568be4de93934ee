using Huiyin.Core.Obligations;

namespace Huiyin.Core.Incidents;

/// <summary>
/// Who hears of an event. A pure function of the event and the run after it, so that a notice can neither be forgotten
/// nor disagree with what happened. What is meant for a seat nobody holds goes to the organisation's fallback.
/// </summary>
public static class IncidentNotices
{
    /// <summary>The notices of one event.</summary>
    public static IEnumerable<Notice> For(
        Incident run,
        LedgerEvent happened,
        IncidentContext context
    ) =>
        Raw(run, happened, context)
            .Select(notice => Reachable(notice, context))
            .Select(notice => run.Exercise ? Marked(notice) : notice)
            .DistinctBy(notice => notice.Seat);

    private static IEnumerable<Notice> Raw(
        Incident run,
        LedgerEvent happened,
        IncidentContext context
    ) =>
        happened switch
        {
            DecisionProposed e =>
            [
                new(context.DeciderSeat, Proposed(run, e.Proposal, context), true),
            ],
            TaskIssued e =>
            [
                new(
                    e.Task.Owner,
                    About(run, $"任务：{e.Task.Do}", $"task: {e.Task.Do}"),
                    false,
                    e.Task.Rule
                ),
                .. e.Task.With.Select(seat => new Notice(
                    seat,
                    About(run, $"随同任务：{e.Task.Do}", $"you come along on: {e.Task.Do}")
                )),
            ],
            ReportLineOpened e =>
            [
                new(
                    e.Line.Owner,
                    About(run, $"须报送：{e.Line.What}", $"report owed: {e.Line.What}")
                ),
            ],
            ObligationEscalated e => Escalated(run, e, context),
            LevelChanged e => Everybody(run, context, Changed(run, e, context)),
            ReportSubmitted e => Recipients(run, e, context),
            SupportRequested e
                when run.Open(RequestSupport.AnswerOf(e.Request.Number)) is { } open =>
            [
                new(
                    open.Owner,
                    About(run, $"请求支援：{e.Request.Ask}", $"support requested: {e.Request.Ask}"),
                    true
                ),
            ],
            StoodDown => Everybody(
                run,
                context,
                About(run, "应急响应已解除", "the response has been stood down")
            ),
            _ => [],
        };

    private static Phrase About(Incident run, string zh, string en) =>
        new($"{run.Number}　{zh}", $"{run.Number}: {en}");

    private static Phrase Proposed(Incident run, Proposal proposal, IncidentContext context) =>
        About(
            run,
            $"请决定：{run.Title}（建议{context.LevelName(proposal.Level)}）",
            $"please decide: {run.Title} (proposed {context.LevelName(proposal.Level)})"
        );

    private static Phrase Changed(Incident run, LevelChanged e, IncidentContext context) =>
        About(
            run,
            $"级别由{context.LevelName(e.From)}调整为{context.LevelName(e.To)}",
            $"level changed from {context.LevelName(e.From)} to {context.LevelName(e.To)}"
        );

    private static IEnumerable<Notice> Escalated(
        Incident run,
        ObligationEscalated e,
        IncidentContext context
    )
    {
        var owed = run.Obligations[e.Id];
        var owner = context.Office.NameOf(owed.Owner);
        yield return new(
            e.Seat,
            About(
                run,
                $"“{owner}”未应答：{owed.What}。请接手或督促，并应答",
                $"\"{owner}\" is silent: {owed.What}. Take it up and answer"
            ),
            true
        );
        yield return new(
            owed.Owner,
            About(
                run,
                $"已升级至“{context.Office.NameOf(e.Seat)}”：{owed.What}",
                $"escalated to \"{context.Office.NameOf(e.Seat)}\": {owed.What}"
            ),
            true
        );
    }

    private static IEnumerable<Notice> Everybody(
        Incident run,
        IncidentContext context,
        Phrase text
    ) =>
        run
            .Tasks.Values.Select(task => task.Owner)
            .Concat(run.Reports.Values.Select(line => line.Owner))
            .Append(context.DeciderSeat)
            .Distinct()
            .Select(seat => new Notice(seat, text));

    private static IEnumerable<Notice> Recipients(
        Incident run,
        ReportSubmitted e,
        IncidentContext context
    ) =>
        context
            .Plan.Reports.Where(rule => rule.Id == e.Rule)
            .SelectMany(rule => rule.To)
            .Where(context.Bindings.ContainsKey)
            .Select(context.SeatOf)
            .Select(seat => new Notice(
                seat,
                About(
                    run,
                    $"收到报告：{run.Reports[e.Rule].What}（第{e.Report.Number}次）",
                    $"report received: {run.Reports[e.Rule].What} (no. {e.Report.Number})"
                )
            ));

    private static Notice Reachable(Notice notice, IncidentContext context) =>
        context.Office.IsVacant(notice.Seat)
            ? notice with
            {
                Seat = context.Office.Fallback,
            }
            : notice;

    private static Notice Marked(Notice notice) =>
        notice with
        {
            Text = new($"【演练】{notice.Text.Zh}", $"[EXERCISE] {notice.Text.En}"),
        };
}
