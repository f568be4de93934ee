using Huiyin.Core.Incidents;

namespace Huiyin.Core;

/// <content>The refusals of runs.</content>
public sealed partial record Refusal
{
    /// <summary>No such incident.</summary>
    public static Refusal NoSuchIncident(string id) =>
        new(
            "no-such-incident",
            new(
                $"没有编号为 {id} 的事件。请核对编号。",
                $"There is no incident {id}. Check the number."
            )
        );

    /// <summary>The actor holds neither the seat nor its deputy.</summary>
    public static Refusal NotYourSeat(string seat) =>
        new(
            "not-your-seat",
            new(
                $"此项由“{seat}”负责，您未担任该岗位或其副职。请通知该岗位，或由管理员调整岗位。",
                $"This belongs to the seat \"{seat}\", which you neither hold nor deputise. Tell that seat, or have an administrator assign it."
            )
        );

    /// <summary>Only whoever holds a seat takes part in a response.</summary>
    public static Refusal HoldsNoSeat() =>
        new(
            "holds-no-seat",
            new(
                "只有担任岗位的人可以办理此项。请由管理员安排岗位。",
                "Only whoever holds a seat may do this. Have an administrator assign one."
            )
        );

    /// <summary>A program may carry out, not decide.</summary>
    public static Refusal ProgramsDoNotDecide(string seat) =>
        new(
            "programs-do-not-decide",
            new(
                $"决定须由“{seat}”本人作出，此令牌无权决定。请使用 supervisor 或 admin 令牌，或由其登录后决定。",
                $"The seat \"{seat}\" decides in person; this token may not. Use a supervisor or admin token, or let them sign in."
            )
        );

    /// <summary>The page was built before something the decision depends on changed.</summary>
    public static Refusal StalePage() =>
        new(
            "stale-page",
            new(
                "您看到页面之后情况已变化，未作任何改动。请看清最新情况再提交。",
                "Things changed after you opened this page; nothing was done. Look at it as it stands now and send again."
            )
        );

    /// <summary>The plan has no such thing.</summary>
    public static Refusal NotInPlan(string kind, string id) =>
        new(
            "not-in-plan",
            new($"本预案没有{KindName(kind)}“{id}”。", $"This plan has no {kind} \"{id}\".")
        );

    private static string KindName(string kind) =>
        kind switch
        {
            "level" => "级别",
            "task" => "任务",
            "clause" => "条款",
            "event" => "情形",
            _ => "支援请求",
        };

    /// <summary>Nothing is waiting for a decision.</summary>
    public static Refusal AlreadyDecided() =>
        new(
            "already-decided",
            new(
                "已经作出决定，没有待决定的事项。如情况变化，请更新事实。",
                "This was decided already; nothing waits for a decision. If things changed, update the facts."
            )
        );

    /// <summary>The response has ended or never began.</summary>
    public static Refusal IncidentIsOver(Incident run) =>
        new(
            "incident-is-over",
            new(
                $"事件 {run.Number} 已经结束（{StatusName(run.Status).Zh}），不再接受此操作。如再次发生，请报告新的事件并注明与本次相关。",
                $"Incident {run.Number} is over ({StatusName(run.Status).En}); this can no longer be done. If it comes up again, report a new incident that continues this one."
            )
        );

    /// <summary>The plan does not run.</summary>
    public static Refusal NotActive(Incident run) =>
        new(
            "not-active",
            new(
                $"事件 {run.Number} 尚未启动预案（{StatusName(run.Status).Zh}）。请先由决定人决定。",
                $"Incident {run.Number} is not active ({StatusName(run.Status).En}). The decider has to decide first."
            )
        );

    /// <summary>A reason is owed.</summary>
    public static Refusal ReasonMissing() =>
        new("reason-missing", new("请写明理由。", "Say why: a reason is required."));

    /// <summary>An incident without a title.</summary>
    public static Refusal TitleMissing() =>
        new(
            "title-missing",
            new("请用一句话写明发生了什么。", "Say in one line what is happening.")
        );

    /// <summary>The plan may not run yet.</summary>
    public static Refusal PlanNotApproved(string plan) =>
        new(
            "plan-not-approved",
            new(
                $"预案“{plan}”尚未批准，不能启动。请选用已批准的预案。",
                $"The plan \"{plan}\" is not approved and cannot run. Choose an approved plan."
            )
        );

    /// <summary>A text is too long to keep.</summary>
    public static Refusal TooLong(string field, int limit) =>
        new(
            "too-long",
            new(
                $"“{field}”超过 {limit} 字，未保存。请缩短后重试。",
                $"\"{field}\" is longer than {limit} characters and was not kept. Shorten it and send again."
            )
        );

    /// <summary>A text with signs nobody sees.</summary>
    public static Refusal HiddenCharacters() =>
        new(
            "hidden-characters",
            new(
                "文字中有看不见的控制字符，未保存。请重新输入。",
                "The text holds control characters that do not show, and was not kept. Type it anew."
            )
        );

    /// <summary>A figure out of its bounds.</summary>
    public static Refusal HoursOutOfBounds(int most) =>
        new(
            "hours-out-of-bounds",
            new($"预计时长请填 1 至 {most} 小时。", $"Expect between 1 and {most} hours.")
        );

    /// <summary>The run has no such task.</summary>
    public static Refusal NoSuchTask(string task) =>
        new(
            "no-such-task",
            new($"本次处置没有任务“{task}”。", $"This run has no task \"{task}\".")
        );

    /// <summary>The task waits for others.</summary>
    public static Refusal TaskIsWaiting(string task, string after) =>
        new(
            "task-is-waiting",
            new(
                $"任务“{task}”须在 {after} 完成之后才开始。",
                $"Task \"{task}\" begins when {after} is finished."
            )
        );

    /// <summary>The task is finished.</summary>
    public static Refusal TaskAlreadyDone(TaskRun task) =>
        new(
            task.State == TaskState.Waived ? "task-already-waived" : "task-already-done",
            new(
                $"任务“{task.Rule}”已{(task.State == TaskState.Waived ? "注明不适用" : "完成")}，无需再办。",
                $"Task \"{task.Rule}\" was {(task.State == TaskState.Waived ? "waived" : "finished")} already; nothing is left to do."
            )
        );

    /// <summary>The plan asks for evidence.</summary>
    public static Refusal EvidenceMissing(string evidence) =>
        new(
            "evidence-missing",
            new($"完成时须写明：{evidence}。", $"To finish it, write down: {evidence}.")
        );

    /// <summary>The run owes no such report.</summary>
    public static Refusal NoSuchReport(string report) =>
        new(
            "no-such-report",
            new($"本次处置没有应报的“{report}”。", $"This run owes no report \"{report}\".")
        );

    /// <summary>Fields of the report are empty.</summary>
    public static Refusal ReportIncomplete(IEnumerable<string> fields) =>
        new(
            "report-incomplete",
            new(
                $"报告缺少：{string.Join("、", fields)}。不清楚的请写“不详”。",
                $"The report lacks: {string.Join(", ", fields)}. Write \"unknown\" where you do not know."
            )
        );

    /// <summary>The report has no such field.</summary>
    public static Refusal NoSuchField(string field, IEnumerable<string> fields) =>
        new(
            "no-such-field",
            new(
                $"报告没有“{field}”一项。可填：{string.Join("、", fields)}。",
                $"The report has no field \"{field}\". Its fields: {string.Join(", ", fields)}."
            )
        );

    /// <summary>No such obligation is open.</summary>
    public static Refusal NothingOwed(string id) =>
        new(
            "nothing-owed",
            new($"“{id}”没有未办结的应办事项。", $"Nothing is owed under \"{id}\".")
        );

    /// <summary>Nobody was called.</summary>
    public static Refusal NobodyCalled(string id) =>
        new(
            "nobody-called",
            new(
                $"“{id}”尚未升级，无需应答。",
                $"\"{id}\" has not been escalated; there is nothing to answer."
            )
        );

    /// <summary>The level is the present one.</summary>
    public static Refusal SameLevel(string level) =>
        new("same-level", new($"现在就是{level}，无需调整。", $"The level is {level} already."));

    /// <summary>What stand-down still waits for.</summary>
    public static Refusal StandDownWaits(IReadOnlyList<Phrase> missing) =>
        new(
            "stand-down-waits",
            new(
                $"还不能解除：{string.Join("；", missing.Select(phrase => phrase.Zh))}。",
                $"Not yet: {string.Join("; ", missing.Select(phrase => phrase.En))}."
            )
        );

    /// <summary>The response has not ended.</summary>
    public static Refusal NotStoodDown(Incident run) =>
        new(
            "not-stood-down",
            new(
                $"事件 {run.Number} 尚未解除，不能总结评估。",
                $"Incident {run.Number} has not been stood down; it cannot be reviewed yet."
            )
        );

    /// <summary>The printed name of a status.</summary>
    public static Phrase StatusName(IncidentStatus status) =>
        status switch
        {
            IncidentStatus.Proposed => new("待决定", "awaiting decision"),
            IncidentStatus.StandingBy => new("待命", "standing by"),
            IncidentStatus.Active => new("处置中", "active"),
            IncidentStatus.StoodDown => new("已解除", "stood down"),
            IncidentStatus.Reviewed => new("已评估", "reviewed"),
            IncidentStatus.Rejected => new("未启动", "rejected"),
        };
}
