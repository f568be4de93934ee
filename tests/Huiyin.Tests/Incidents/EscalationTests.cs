using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using Huiyin.Tests.Identity;
using static Huiyin.Tests.Incidents.Worlds;

namespace Huiyin.Tests.Incidents;

public sealed class EscalationTests
{
    [Fact]
    public void An_overdue_task_climbs_deputy_superior_superiors_deputy_and_then_the_fallback()
    {
        var world = An_active_incident().Does(new AcknowledgeTask(Desk, "T5")).WaitsUntil(184);
        world.Calls("T5/due").ShouldBe("");
        world.WaitsUntil(185).Calls("T5/due").ShouldBe("hall");
        world.WaitsUntil(194).Calls("T5/due").ShouldBe("hall");
        world.WaitsUntil(195).Calls("T5/due").ShouldBe("hall aide");
        world.WaitsUntil(215).Calls("T5/due").ShouldBe("hall aide chief vice");
        world.WaitsUntil(245).Calls("T5/due").ShouldBe("hall aide chief vice night night night");
        world.Owed("T5/due").IsOverdue(world.Now).ShouldBeTrue();
    }

    [Fact]
    public void Vacant_seats_are_passed_over_and_named()
    {
        var world = An_active_incident(office: Offices.A_full_office().Without("aide", "vice"))
            .WaitsUntil(200);
        world.Calls("T1/due").ShouldStartWith("chief night night");
        var first = world
            .Events.OfType<ObligationEscalated>()
            .First(escalated => escalated.Id == "T1/due");
        (first.Seat, string.Join(" ", first.Skipped), first.Fallback).ShouldBe(
            ("chief", "aide", false)
        );
    }

    [Fact]
    public void A_vacant_owner_with_nobody_above_goes_to_the_fallback_at_once()
    {
        var world = An_active_incident(office: Offices.A_full_office().Without("medic"))
            .WaitsUntil(5);
        world.Calls("T4/due").ShouldBe("night");
        world.Events.OfType<ObligationEscalated>().ShouldAllBe(escalated => escalated.Fallback);
    }

    [Fact]
    public void A_loop_of_superiors_ends_the_chain()
    {
        var office = Offices
            .A_full_office()
            .After(new SetSeat(Offices.Keeper, new("chief", "带班主任", "desk", "vice")));
        office.ChainOf("desk").ShouldBe(["hall", "aide", "chief", "vice"]);
    }

    [Fact]
    public void Calls_go_on_until_somebody_answers_then_pause_then_go_on_again()
    {
        var world = A_task_nobody_acknowledged()
            .Refuses(new AcknowledgeEscalation(Hall, "T1/due"), "nobody-called")
            .WaitsUntil(36)
            .Refuses(new AcknowledgeEscalation(Medic, "T1/due"), "not-your-seat")
            .Does(new AcknowledgeEscalation(Chief, "T1/due"));
        world.Calls("T1/due").ShouldBe("aide chief");
        world.Owed("T1/due").CallAcknowledged.ShouldBe(World.Minute(36));
        world.WaitsUntil(36 + 119).Calls("T1/due").ShouldBe("aide chief");
        world.WaitsUntil(36 + 120).Calls("T1/due").ShouldBe("aide chief vice");
        world.Owed("T1/due").CallAcknowledged.ShouldBeNull();
        world.Does(new AcknowledgeEscalation(Hall, "T1/due"));
        world.Finishes("T1", Hall).Owed("T1/due").State.ShouldBe(ObligationState.MetLate);
        world.Refuses(new AcknowledgeEscalation(Hall, "T1/due"), "nothing-owed");
    }

    [Fact]
    public void An_unacknowledged_task_is_called_before_it_is_due_and_once_overdue_only_as_overdue()
    {
        var world = A_task_nobody_acknowledged().WaitsUntil(20);
        world.Calls("T1/ack").ShouldBe("aide");
        world.WaitsUntil(25).Owed("T1/ack").State.ShouldBe(ObligationState.Replaced);
        world.Calls("T1/due").ShouldBe("aide");
    }

    [Fact]
    public void Acknowledging_late_stops_the_calls_to_acknowledge()
    {
        var world = An_active_incident()
            .WaitsUntil(22)
            .Does(new AcknowledgeTask(Desk, "T5"))
            .WaitsUntil(100);
        world.Owed("T5/ack").State.ShouldBe(ObligationState.MetLate);
        world.Calls("T5/ack").ShouldBe("hall");
    }

    [Fact]
    public void An_answered_call_does_not_hide_that_the_task_then_falls_overdue()
    {
        var world = An_active_incident(office: Offices.A_full_office().Without("hall"))
            .WaitsUntil(5)
            .Does(new AcknowledgeEscalation(Aide, "T1/due"));
        world.WaitsUntil(24).Calls("T1/due").ShouldBe("aide");
        world.WaitsUntil(25).Calls("T1/due").ShouldBe("aide chief");
    }

    [Fact]
    public void A_deputy_who_acknowledges_the_task_of_a_vacant_seat_ends_the_calls()
    {
        var world = An_active_incident(office: Offices.A_full_office().Without("hall"))
            .WaitsUntil(5)
            .Does(new AcknowledgeTask(Aide, "T1"));
        world.WaitsUntil(24).Calls("T1/due").ShouldBe("aide");
        world.WaitsUntil(25).Calls("T1/due").ShouldBe("aide chief");
    }

    [Fact]
    public void A_wake_up_before_its_time_does_nothing()
    {
        var world = An_active_incident().At(24).Ignores(new EscalateSilence("T1/due"));
        world.Ignores(new EscalateSilence("T99/due"));
    }

    [Fact]
    public void Silence_about_a_decision_is_called_out_and_activates_nothing()
    {
        var world = A_proposed_incident().WaitsUntil(60);
        world.Calls("decide/1").ShouldBe("vice night night night night");
        world.Run.Status.ShouldBe(IncidentStatus.Proposed);
        world.Run.Tasks.ShouldBeEmpty();
        world.Events.OfType<PlanActivated>().ShouldBeEmpty();
    }

    [Fact]
    public void A_fallback_without_anybody_still_has_its_next_wake_up()
    {
        var world = A_proposed_incident().WaitsUntil(600);
        world.Owed("decide/1").Wake.ShouldBe(World.Minute(602));
    }

    [Fact]
    public void A_seat_called_because_of_silence_may_do_what_the_silent_one_owes()
    {
        var world = An_active_incident(office: Offices.A_full_office().Without("medic"))
            .Refuses(new AcknowledgeTask(World.Person("night"), "T4"), "not-your-seat")
            .WaitsUntil(5)
            .Does(new AcknowledgeTask(World.Person("night"), "T4"));
        world.Finishes("T4", World.Person("night")).Run.Tasks["T4"].State.ShouldBe(TaskState.Done);
        world.Refuses(new CompleteTask(World.Person("night"), "T1", "好了"), "not-your-seat");
    }
}
