using System.Collections.Immutable;
using Huiyin.Core.Clocks;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.Core.Incidents;

internal sealed partial class Unfolding
{
    /// <summary>Issues what the level demands and the run does not have yet; what is open is re-dated, never recalled.</summary>
    public void IssueForLevel(string level)
    {
        foreach (var rule in context.Plan.Tasks)
            if (!rule.Optional && rule.Trigger is Trigger.AtLevel at && at.Levels.Contains(level))
                Demand(rule);
    }

    /// <summary>Brings a task into the run unless it, or one that asks the same of the same role, is there.</summary>
    public void Demand(TaskRule rule)
    {
        if (Run.Tasks.ContainsKey(rule.Id))
            return;
        if (SameAs(rule) is { } same)
            Redate(same, rule);
        else
            Plan(rule);
    }

    private TaskRun? SameAs(TaskRule rule) =>
        Run.Tasks.Values.FirstOrDefault(task => task.Role == rule.Who && task.Do == rule.Do);

    /// <summary>The task of that rule, or the one in the run that serves for it because it asks the same.</summary>
    private TaskRun? ServingFor(string id) =>
        Run.Tasks.GetValueOrDefault(id)
        ?? (
            context.Plan.Tasks.FirstOrDefault(rule => rule.Id == id) is { } rule && IsDemanded(rule)
                ? SameAs(rule)
                : null
        );

    private bool IsDemanded(TaskRule rule) =>
        !rule.Optional
        && rule.Trigger is Trigger.AtLevel at
        && Run.Level is { } level
        && at.Levels.Contains(level);

    private void Plan(TaskRule rule)
    {
        var task = NewTask(rule);
        var before = rule.After.Concat(rule.From is Anchor.TaskDone done ? [done.Task] : []);
        if (before.All(id => !IsAhead(id)))
            Issue(rule, task);
        else
            Then(new TaskPlanned(now, task));
    }

    /// <summary>True while a task is still to be finished in this run, issued or about to be.</summary>
    private bool IsAhead(string id) =>
        ServingFor(id) is { } task
            ? !task.IsClosed
            : context.Plan.Tasks.Any(rule => rule.Id == id && IsDemanded(rule));

    /// <summary>Issues the tasks that waited for what has just been finished.</summary>
    public void IssueWhatWaited()
    {
        foreach (var task in Run.Tasks.Values.Where(task => task.State == TaskState.Waiting))
            if (
                context.Plan.Tasks.FirstOrDefault(rule => rule.Id == task.Rule) is { } rule
                && !task.After.Any(IsAhead)
            )
                Issue(rule, task with { Owner = OwnerOf(rule) });
        foreach (var rule in context.Plan.Tasks)
            if (rule.Trigger is Trigger.AfterTasks after && !rule.Optional && AllDone(after.Tasks))
                Demand(rule);
    }

    private bool AllDone(ImmutableArray<string> tasks) =>
        tasks.All(id => ServingFor(id) is { IsClosed: true });

    private TaskRun NewTask(TaskRule rule) =>
        new()
        {
            Rule = rule.Id,
            Do = rule.Do,
            Role = rule.Who,
            Owner = OwnerOf(rule),
            With =
            [
                .. rule.With.Where(context.Bindings.ContainsKey).Select(context.SeatOf).Distinct(),
            ],
            After =
            [
                .. rule.After,
                .. rule.From is Anchor.TaskDone done ? new[] { done.Task } : [],
            ],
            Optional = rule.Optional,
            Evidence = rule.Evidence,
            State = TaskState.Waiting,
        };

    /// <summary>Whoever did the tasks before, for the built-in role on the scene; the bound seat for every other.</summary>
    private string OwnerOf(TaskRule rule) =>
        rule.Who != Role.OnScene
            ? context.SeatOf(rule.Who)
            : Before(rule)
                .Where(Run.Tasks.ContainsKey)
                .Select(id => Run.Tasks[id].Owner)
                .FirstOrDefault()
                ?? context.DeciderSeat;

    private static IEnumerable<string> Before(TaskRule rule) =>
        rule.Trigger is Trigger.AfterTasks after ? rule.After.Concat(after.Tasks) : rule.After;

    private void Issue(TaskRule rule, TaskRun task)
    {
        Then(new TaskIssued(now, task with { State = TaskState.Issued, IssuedAt = now }));
        var computation = AnchorOf(rule) is { } from ? Deadline(rule.Limit, from) : null;
        var acknowledge = AcknowledgeBy(rule, computation);
        Owe(TaskObligation(rule, ObligationKind.Acknowledge, acknowledge, acknowledge.Due));
        Owe(
            TaskObligation(
                rule,
                ObligationKind.Complete,
                computation,
                computation?.Due ?? acknowledge.Due + Expiry
            )
        );
    }

    private Instant? AnchorOf(TaskRule rule) =>
        rule.From switch
        {
            Anchor.Activation => Run.LevelSince ?? now,
            Anchor.Notified => null,
            Anchor.TaskDone done => ServingFor(done.Task)?.ClosedAt ?? now,
            _ => now,
        };

    /// <summary>Acknowledgement is owed within the organisation's minutes, or the vague word's, and never after the due.</summary>
    private Computation AcknowledgeBy(TaskRule rule, Computation? due)
    {
        var minutes = rule.Limit is Limit.Vague vague
            ? context.MinutesFor(vague.Word)
            : context.Office.Settings.AcknowledgeMinutes;
        var supplied = Computation.OfOrganisation(now, minutes);
        return due?.Due < supplied.Due ? due : supplied;
    }

    private Obligation TaskObligation(
        TaskRule rule,
        ObligationKind kind,
        Computation? computation,
        Instant wake
    ) =>
        new()
        {
            Id =
                kind == ObligationKind.Acknowledge
                    ? TaskRun.AcknowledgeOf(rule.Id)
                    : TaskRun.DueOf(rule.Id),
            Kind = kind,
            Subject = rule.Id,
            Owner = OwnerOf(rule),
            What = rule.Do,
            Basis = rule.Basis,
            Opened = now,
            Due = computation?.Due,
            Computation = computation,
            Wake = wake,
        };

    private Duration Expiry =>
        Duration.FromMinutes(context.Office.Settings.AcknowledgementExpiresMinutes);

    /// <summary>An open task moves to the earlier of its due and what the other rule would give now.</summary>
    private void Redate(TaskRun task, TaskRule rule)
    {
        if (Run.Open(task.DueObligation) is not { } open || AnchorOf(rule) is not { } from)
            return;
        if (
            Deadline(rule.Limit, from) is { } computation
            && (open.Due is null || computation.Due < open.Due)
        )
            Redate(open, computation);
    }

    private void Redate(Obligation open, Computation computation) =>
        Then(
            new ObligationRedated(
                now,
                open.Id,
                computation.Due,
                NextLook(open, computation.Due),
                computation
            )
        );

    /// <summary>The new due, unless somebody was called or is about to be: then the calls go on.</summary>
    private Instant NextLook(Obligation open, Instant due) =>
        open.Called.IsEmpty && open.Wake > now ? due : Earlier(due, open.Wake);

    /// <summary>The notice reached its owner: a limit that runs from it begins.</summary>
    public void Notified(TaskRun task)
    {
        Then(new TaskNotified(now, task.Rule));
        if (
            context.Plan.Tasks.FirstOrDefault(rule => rule.Id == task.Rule)
                is { From: Anchor.Notified } rule
            && Run.Open(task.DueObligation) is { Due: null } open
            && Deadline(rule.Limit, now) is { } computation
        )
            Redate(open, computation);
    }
}
