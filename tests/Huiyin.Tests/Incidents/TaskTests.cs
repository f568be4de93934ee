using Huiyin.Core;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Tests.Identity;
using static Huiyin.Tests.Incidents.Worlds;

namespace Huiyin.Tests.Incidents;

public sealed class TaskTests
{
    [Fact]
    public void Activation_issues_what_the_level_demands_and_nothing_optional()
    {
        var run = An_active_incident().Run;
        run.Tasks.Keys.ShouldBe(["T1", "T2", "T3", "T4", "T5"], ignoreOrder: true);
        run.Tasks["T3"].State.ShouldBe(TaskState.Waiting);
        run.Tasks["T1"].State.ShouldBe(TaskState.Issued);
    }

    [Fact]
    public void A_task_has_two_clocks()
    {
        var world = An_active_incident();
        world.Owed("T1/ack").Due.ShouldBe(World.Minute(5 + 15));
        world.Owed("T1/due").Due.ShouldBe(World.Minute(5 + 20));
        world.At(9).Does(new AcknowledgeTask(Hall, "T1"));
        world.Owed("T1/ack").State.ShouldBe(ObligationState.Met);
        world.Owed("T1/due").State.ShouldBe(ObligationState.Open);
        world.Run.Tasks["T1"].AcknowledgedBy.ShouldBe("hall-person");
        world.WaitsUntil(25).Calls("T1/due").ShouldBe("aide");
    }

    [Fact]
    public void A_vague_limit_has_no_due_but_is_looked_at_again()
    {
        var world = An_active_incident();
        world.Owed("T4/due").Due.ShouldBeNull();
        world.Owed("T4/ack").Due.ShouldBe(World.Minute(5 + 8), "the plan's own eight minutes");
        world.At(10).Does(new AcknowledgeTask(Medic, "T4"));
        world.Owed("T4/due").Wake.ShouldBe(World.Minute(10 + 120));
        world.WaitsUntil(130).Calls("T4/due").ShouldBe("night", "an acknowledgement expires");
        world.Finishes("T4", Medic).Owed("T4/due").State.ShouldBe(ObligationState.Met);
    }

    [Theory]
    [InlineData(30, 30 + 25)]
    [InlineData(11 * 60, 11 * 60 + 50)]
    [InlineData(10 * 60 + 59, 10 * 60 + 59 + 25)]
    [InlineData(23 * 60, 23 * 60 + 25)]
    public void A_limit_by_day_and_night_begins_with_the_delivery(int delivered, int due)
    {
        var world = An_active_incident();
        world.Owed("T2/due").Due.ShouldBeNull();
        world.At(delivered).Does(new ConfirmDelivery("T2"));
        world.Owed("T2/due").Due.ShouldBe(World.Minute(due), "the day ends at minute 660");
    }

    [Fact]
    public void A_long_limit_from_the_delivery_is_not_overdue_before_its_end()
    {
        var world = An_active_incident("L3", "persons=5").Does(new ConfirmDelivery("T12"));
        world.Owed("T12/due").Due.ShouldBe(World.Minute(5 + 240));
        world.Does(new AcknowledgeTask(Desk, "T12")).WaitsUntil(244);
        world.Calls("T12/due").ShouldBe("");
        world.WaitsUntil(245).Calls("T12/due").ShouldBe("hall");
    }

    [Fact]
    public void A_delivery_is_confirmed_once_and_never_before_the_task_is_issued()
    {
        var world = An_active_incident().Ignores(new ConfirmDelivery("T3"));
        world.At(6).Does(new ConfirmDelivery("T2")).At(7).Ignores(new ConfirmDelivery("T2"));
        world.Finishes("T5", Desk).Ignores(new ConfirmDelivery("T5"));
        A_stood_down_incident().Ignores(new ConfirmDelivery("T1"));
    }

    [Fact]
    public void What_waits_is_issued_when_what_it_waits_for_is_done()
    {
        var world = An_active_incident()
            .Refuses(new AcknowledgeTask(Hall, "T3"), "task-is-waiting")
            .At(15)
            .Finishes("T1", Hall);
        world.Owed("T3/due").Due.ShouldBe(World.Minute(15 + 120), "two hours from T1");
        world.At(40).Finishes("T3", Hall).Run.Tasks["T10"].Owner.ShouldBe("hall");
        world.Owed("T10/due").Due.ShouldBe(World.Minute(55));
    }

    [Fact]
    public void A_waived_task_sets_off_what_waited_for_it_too()
    {
        var world = An_active_incident()
            .Refuses(new WaiveTask(Hall, "T1", "没有休息区"), "not-your-seat")
            .Refuses(new WaiveTask(Chief, "T1", " "), "reason-missing")
            .Does(new WaiveTask(Chief, "T1", "没有休息区"));
        world.Owed("T1/ack").State.ShouldBe(ObligationState.Waived);
        (world.Owed("T1/due").State, world.Owed("T1/due").Reason).ShouldBe(
            (ObligationState.Waived, "没有休息区")
        );
        world.Run.Tasks["T3"].State.ShouldBe(TaskState.Issued);
        world.Refuses(new CompleteTask(Hall, "T1", "其实办了"), "task-already-waived");
        world.Refuses(new WaiveTask(Chief, "T1", "没有休息区"), "task-already-waived");
    }

    [Fact]
    public void A_task_is_finished_once_by_its_owner_or_the_owners_deputy()
    {
        var world = An_active_incident()
            .Refuses(new CompleteTask(Desk, "T1", "代办"), "not-your-seat")
            .Finishes("T1", Aide)
            .Refuses(new CompleteTask(Hall, "T1", "又办了一次"), "task-already-done")
            .Refuses(new AcknowledgeTask(Hall, "T1"), "task-already-done")
            .Refuses(new WaiveTask(Chief, "T1", "不用了"), "task-already-done");
        world.Run.Tasks["T1"].ClosedBy.ShouldBe("aide-person");
        world.Owed("T1/ack").State.ShouldBe(ObligationState.Met);
    }

    [Fact]
    public void Evidence_is_owed_where_the_plan_asks_for_it_and_notes_have_a_bound()
    {
        var world = An_active_incident().Finishes("T1", Hall);
        world.Refuses(new CompleteTask(Hall, "T3", ""), "evidence-missing");
        world.Refuses(
            new CompleteTask(Hall, "T3", new string('字', WrittenWords.Longest + 1)),
            "too-long"
        );
        world.Does(new CompleteTask(Desk, "T5", "")).Run.Tasks["T5"].Note.ShouldBe("");
    }

    [Fact]
    public void An_optional_task_is_started_by_its_owner_or_the_decider()
    {
        var world = An_active_incident()
            .Refuses(new StartTask(Medic, "T7"), "not-your-seat")
            .Refuses(new StartTask(Chief, "T99"), "not-in-plan")
            .At(30)
            .Does(new StartTask(Hall, "T7"))
            .Ignores(new StartTask(Chief, "T7"));
        world.Owed("T7/due").Due.ShouldBe(World.Minute(75));
        world.Run.Tasks["T7"].Optional.ShouldBeTrue();
    }

    [Fact]
    public void Tasks_move_only_while_the_plan_runs()
    {
        IncidentCommand[] commands =
        [
            new StartTask(Hall, "T7"),
            new AcknowledgeTask(Hall, "T1"),
            new CompleteTask(Hall, "T1", "办了"),
            new WaiveTask(Chief, "T1", "不用"),
        ];
        foreach (var command in commands)
        {
            A_proposed_incident().Refuses(command, "not-active");
            A_stood_down_incident().Refuses(command, "incident-is-over");
        }
    }

    [Fact]
    public void A_task_the_run_does_not_have_is_refused() =>
        An_active_incident()
            .Refuses(new AcknowledgeTask(Desk, "T6"), "no-such-task")
            .Refuses(new CompleteTask(Desk, "T6", "办了"), "no-such-task")
            .Refuses(new WaiveTask(Chief, "T6", "不用"), "no-such-task");

    [Fact]
    public void A_task_of_a_vacant_seat_is_called_at_once()
    {
        var world = A_task_nobody_acknowledged(Offices.A_full_office().Without("hall"));
        world.WaitsUntil(5).Calls("T1/due").ShouldBe("aide");
        world.Notices.ShouldContain(notice => notice.Seat == "aide" && notice.Urgent);
    }
}
