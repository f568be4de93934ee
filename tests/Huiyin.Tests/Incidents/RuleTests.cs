using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using static Huiyin.Tests.Incidents.Worlds;

namespace Huiyin.Tests.Incidents;

public sealed class RuleTests
{
    [Fact]
    public void A_threshold_report_falls_due_whatever_the_level()
    {
        A_proposed_incident("persons=50").Owed("A0/1").Due.ShouldBe(World.Minute(20));
        A_proposed_incident("persons=49").Open(ObligationKind.Report).ShouldBe("");
    }

    [Fact]
    public void It_fires_once_a_crossing_and_again_after_it_was_released()
    {
        var world = A_proposed_incident("persons=50").Submits("A0");
        world.Does(Answers("persons=70")).Open(ObligationKind.Report).ShouldBe("");
        world.Does(Answers("persons=?")).Does(Answers("persons=80"));
        world.Open(ObligationKind.Report).ShouldBe("", "not knowing is no release");
        world.Does(Answers("persons=40")).Does(Answers("persons=55"));
        world.Open(ObligationKind.Report).ShouldBe("A0/2");
    }

    [Fact]
    public void A_threshold_report_outlives_a_rejection()
    {
        var world = A_rejected_incident("persons=50");
        world.Open(ObligationKind.Report).ShouldBe("A0/1");
        world.Submits("A0").Owed("A0/1").State.ShouldBe(ObligationState.Met);
        world.Refuses(Written(world, "A0", Desk), "incident-is-over");
    }

    [Fact]
    public void A_task_on_a_fact_starts_once_the_plan_runs()
    {
        var world = A_proposed_incident("persons=25");
        world.Run.Tasks.ShouldBeEmpty();
        world.At(3).Does(new ActivatePlan(Chief, "L2", ""));
        world.Owed("T9/due").Due.ShouldBe(World.Minute(33));
        An_active_incident()
            .At(7)
            .Does(Answers("persons=21"))
            .Owed("T9/due")
            .Due.ShouldBe(World.Minute(37));
    }

    [Fact]
    public void An_event_sets_off_its_task_once()
    {
        var world = An_active_incident().At(50).Does(new RecordEvent(Aide, "有人身体不适", "头晕"));
        world.Owed("T8/due").Due.ShouldBe(World.Minute(60));
        world.Does(new RecordEvent(Aide, "有人身体不适", "又有一位")).Run.Tasks.Count.ShouldBe(6);
    }

    [Fact]
    public void An_event_sets_off_its_report_again_once_the_last_one_is_in()
    {
        var world = A_proposed_incident().Does(new RecordEvent(Hall, "记者询问", "县台"));
        world.Owed("R4/1").Due.ShouldBe(World.Minute(10));
        world.Does(new RecordEvent(Hall, "记者询问", "市台"));
        world.Open(ObligationKind.Report).ShouldBe("R4/1");
        world.Submits("R4", Hall).Does(new RecordEvent(Hall, "记者询问", "省台"));
        world.Open(ObligationKind.Report).ShouldBe("R4/2");
    }

    [Fact]
    public void An_optional_task_on_an_event_waits_for_somebody_to_start_it()
    {
        var plan = HallPlan.With("{event: 有人身体不适}", "{event: 有人身体不适, optional: true}");
        var world = An_active_incident(plan: plan)
            .Does(new RecordEvent(Hall, "有人身体不适", "头晕"));
        world.Run.Tasks.ShouldNotContainKey("T8");
        world.Does(new StartTask(Medic, "T8")).Run.Tasks.ShouldContainKey("T8");
    }

    [Fact]
    public void An_event_of_no_rule_is_refused_and_none_is_taken_after_the_end()
    {
        A_proposed_incident().Refuses(new RecordEvent(Hall, "下雨了", ""), "not-in-plan");
        A_proposed_incident().Refuses(new RecordEvent(Passer, "记者询问", ""), "holds-no-seat");
        A_stood_down_incident().Refuses(new RecordEvent(Hall, "记者询问", ""), "incident-is-over");
    }

    [Fact]
    public void Asking_a_body_outside_leaves_the_asking_seat_owing_its_answer()
    {
        var world = An_active_incident()
            .Refuses(new RequestSupport(Medic, "E1", "请派人"), "not-your-seat")
            .Refuses(new RequestSupport(Hall, "E9", "请派人"), "not-in-plan")
            .Does(new RequestSupport(Hall, "E1", "请派人"));
        (world.Owed("support/1").Owner, world.Owed("support/1").Due).ShouldBe(
            ("hall", World.Minute(20))
        );
        world.Run.Requests.ShouldHaveSingleItem().To.ShouldBe("县直部门");
        world.Ignores(new RequestSupport(Chief, "E1", "再请派人"));
    }

    [Fact]
    public void A_seat_that_is_asked_answers_once()
    {
        var world = An_active_incident()
            .Does(new RequestSupport(Desk, "E2", "来人还很多"))
            .Refuses(new AnswerSupport(Desk, 1, "同意"), "not-your-seat")
            .Refuses(new AnswerSupport(Chief, 1, " "), "reason-missing")
            .Does(new AnswerSupport(Vice, 1, "延长到八点"))
            .Refuses(new AnswerSupport(Chief, 1, "延长到九点"), "nothing-owed");
        world.Run.Requests[0].Answer.ShouldBe("延长到八点");
        world
            .Does(new RequestSupport(Desk, "E2", "还要延长"))
            .Open(ObligationKind.Answer)
            .ShouldBe("support/2");
    }

    [Fact]
    public void Support_is_asked_only_while_the_plan_runs()
    {
        A_proposed_incident().Refuses(new RequestSupport(Hall, "E1", ""), "not-active");
        A_stood_down_incident().Refuses(new RequestSupport(Hall, "E1", ""), "incident-is-over");
    }

    [Fact]
    public void Silence_about_a_request_climbs_too()
    {
        var world = An_active_incident().Does(new RequestSupport(Desk, "E2", "")).WaitsUntil(20);
        world.Calls("support/1").ShouldBe("vice");
    }
}
