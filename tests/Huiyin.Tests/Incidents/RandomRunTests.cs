using FsCheck;
using FsCheck.Fluent;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Tests.Identity;

namespace Huiyin.Tests.Incidents;

/// <summary>What holds whatever people do and however late the timer is.</summary>
public sealed class RandomRunTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(60);

    private static readonly IncidentContext Context = Worlds
        .Nothing_reported(Offices.A_full_office().Without("aide", "medic"))
        .Context;

    [Fact]
    public void The_state_is_the_fold_of_its_events() =>
        EveryRun(run =>
            Dump.Json(run.Events.Aggregate(Incident.Empty, IncidentApply.Apply))
                .ShouldBe(Dump.Json(run.States[^1]))
        );

    [Fact]
    public void Every_open_obligation_is_looked_at_again_and_none_is_stuck_in_the_past() =>
        EveryRun(run =>
        {
            run.Stuck.ShouldBeEmpty();
            run.Awake.SelectMany(it =>
                    it.State.Obligations.Values.Where(owed => owed.IsOpen && owed.Wake <= it.Now)
                )
                .ShouldBeEmpty();
        });

    [Fact]
    public void A_closed_obligation_never_changes_again() =>
        EveryRun(run =>
            run.Pairs.SelectMany(it =>
                    it.Before.Obligations.Values.Where(owed =>
                        !owed.IsOpen && owed != it.After.Obligations[owed.Id]
                    )
                )
                .ShouldBeEmpty()
        );

    [Fact]
    public void A_finished_task_never_changes_and_none_is_lost() =>
        EveryRun(run =>
            run.Pairs.SelectMany(it =>
                    it.Before.Tasks.Values.Where(task =>
                        it.After.Tasks.GetValueOrDefault(task.Rule) is not { } after
                        || (task.IsClosed && task != after)
                    )
                )
                .ShouldBeEmpty()
        );

    [Fact]
    public void A_refused_command_produces_nothing_and_says_why_in_two_languages() =>
        EveryRun(run =>
            run.Decisions.Where(it =>
                    it.Refusal is { } refusal
                    && (it.Events.Length > 0 || refusal.Message is { Zh: "" } or { En: "" })
                )
                .ShouldBeEmpty()
        );

    [Fact]
    public void A_wake_up_fired_twice_at_one_moment_does_nothing_the_second_time() =>
        EveryRun(run => run.FiredTwice.ShouldBeEmpty());

    [Fact]
    public void An_open_task_owes_its_completion_and_a_closed_one_owes_nothing() =>
        EveryRun(run =>
            (
                from state in run.States
                from task in state.Tasks.Values
                let running = state.Status == IncidentStatus.Active
                let begun = task.State is TaskState.Issued or TaskState.Acknowledged
                where state.Open(task.DueObligation) is not null != (running && begun)
                select task
            ).ShouldBeEmpty()
        );

    [Fact]
    public void A_decision_is_owed_exactly_while_one_is_proposed() =>
        EveryRun(run =>
            run.States.Where(state =>
                    string.Join(" ", OpenOf(state, ObligationKind.Decide).Select(owed => owed.Id))
                    != (state.Proposal?.Obligation ?? "")
                )
                .ShouldBeEmpty()
        );

    [Fact]
    public void A_running_level_always_owes_its_next_report() =>
        EveryRun(run =>
            run.Awake.Where(it =>
                    it.State.Status == IncidentStatus.Active
                    && OpenOf(it.State, ObligationKind.Report)
                        .All(owed => owed.Subject != $"R{it.State.Level![1]}")
                )
                .ShouldBeEmpty()
        );

    [Fact]
    public void Reports_are_numbered_without_a_hole_over_the_rules_of_the_levels() =>
        EveryRun(run =>
        {
            var numbers = run
                .Events.OfType<ReportSubmitted>()
                .Where(submitted => submitted.Rule is "R1" or "R2" or "R3")
                .Select(submitted => submitted.Report.Number);
            numbers.ShouldBe(Enumerable.Range(1, numbers.Count()));
        });

    private static IEnumerable<Obligation> OpenOf(Incident run, ObligationKind kind) =>
        run.Obligations.Values.Where(owed => owed.IsOpen && owed.Kind == kind);

    private static void EveryRun(Action<Played> holds) =>
        Prop.ForAll(RandomRun.Steps, steps => holds(Played.Out(Context, steps))).Check(Often);
}
