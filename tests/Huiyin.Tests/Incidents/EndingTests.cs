using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using static Huiyin.Tests.Incidents.Worlds;

namespace Huiyin.Tests.Incidents;

public sealed class EndingTests
{
    [Fact]
    public void Standing_down_lists_everything_that_is_missing()
    {
        var world = An_active_incident();
        var command = new StandDown(Chief, " ", "", false);
        world.Refuses(command, "stand-down-waits");
        var told = command.Decide(world.Run, world.Context, world.Now).Refusal!.Message.En;
        foreach (var task in world.Run.Tasks.Keys)
            told.ShouldContain($"task {task} ");
        told.Split("; ").Length.ShouldBe(world.Run.Tasks.Count + 3);
    }

    [Theory]
    [InlineData("", "已登记", true)]
    [InlineData("结束了", " ", true)]
    [InlineData("结束了", "已登记", false)]
    public void Each_of_condition_matters_and_signature_is_needed(
        string condition,
        string matters,
        bool signed
    ) =>
        An_active_incident_with_everything_done()
            .Refuses(new StandDown(Chief, condition, matters, signed), "stand-down-waits");

    [Fact]
    public void An_optional_task_does_not_hold_it_up() =>
        An_active_incident_with_everything_done()
            .Does(new StartTask(Hall, "T7"))
            .Does(StandDown())
            .Owed("T7/due")
            .State.ShouldBe(ObligationState.Replaced);

    [Fact]
    public void It_ends_what_was_owed_and_opens_the_final_report_and_the_review()
    {
        var world = A_stood_down_incident();
        world.Run.Status.ShouldBe(IncidentStatus.StoodDown);
        string.Join(" ", world.Run.Obligations.Values.Where(o => o.IsOpen).Select(o => o.Id))
            .ShouldBe("R2/final review");
        world.Owed("R2/1").State.ShouldBe(ObligationState.Replaced);
        world.Owed("R2/final").Due.ShouldBe(Local(13), "one day: to the end of the next");
        world.Owed("review").Due.ShouldBe(Local(19), "five working days from a Wednesday");
        world.Run.Ended!.Matters.ShouldBe("已登记十二件，转业务股室");
    }

    [Fact]
    public void Where_the_plan_names_no_final_report_the_office_supplies_one()
    {
        var world = An_active_incident_with_everything_done("L3").At(60).Does(StandDown());
        world.Owed("R3/final").Due.ShouldBe(World.Minute(60 + 24 * 60));
        world.Owed("R3/final").Computation!.Supplied.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_can_be_commanded_afterwards_but_what_is_owed()
    {
        A_stood_down_incident()
            .Refuses(StandDown(), "incident-is-over")
            .Refuses(Answers("persons=31"), "incident-is-over")
            .Refuses(new AcknowledgeEscalation(Chief, "T1/due"), "nothing-owed")
            .Refuses(new AnswerSupport(Chief, 1, "同意"), "nothing-owed");
        A_proposed_incident().Refuses(StandDown(), "not-active");
    }

    [Fact]
    public void Only_the_decider_stands_it_down()
    {
        var world = An_active_incident_with_everything_done();
        world.Refuses(StandDown() with { By = Hall }, "not-your-seat");
        world.Refuses(
            StandDown() with
            {
                By = Chief with { MayDecide = false },
            },
            "programs-do-not-decide"
        );
        var seen = world.Run.Stamp;
        world.Does(Answers("persons=31")).Refuses(StandDown() with { Seen = seen }, "stale-page");
    }

    [Fact]
    public void The_final_report_is_submitted_once()
    {
        var world = A_stood_down_incident();
        var written = Written(world, "R2", Desk);
        world.Does(written).Owed("R2/final").State.ShouldBe(ObligationState.Met);
        world.Run.Reports["R2"].Submitted[^1].Final.ShouldBeTrue();
        world.Refuses(written, "incident-is-over");
    }

    [Fact]
    public void A_final_report_can_still_be_submitted_after_the_review()
    {
        var world = A_stood_down_incident().Does(new ReviewIncident(Desk, "按时办结"));
        world.Submits("R2").Owed("R2/final").State.ShouldBe(ObligationState.Met);
        world.Run.Obligations.Values.ShouldAllBe(owed => !owed.IsOpen);
    }

    [Fact]
    public void A_report_left_open_by_an_earlier_level_ends_with_the_response()
    {
        var plan = HallPlan.With("{level: L3}, by: desk, to", "{level: L3}, by: hall, to");
        var world = An_active_incident_with_everything_done("L2", plan)
            .Does(new ChangeLevel(Chief, "L3", "只剩几个人"));
        world.Owed("R2/1").State.ShouldBe(ObligationState.Open, "lowering recalls nothing");
        world.FinishesEverything().Does(StandDown());
        world.Owed("R2/1").State.ShouldBe(ObligationState.Replaced);
        world.Open(ObligationKind.Report).ShouldBe("");
    }

    [Fact]
    public void A_finding_cites_a_clause_of_the_plan()
    {
        var finding = new RecordFinding(Medic, "c1", "T1", "休息区太小", "另备一间");
        An_active_incident().Refuses(finding, "not-stood-down");
        var world = A_stood_down_incident()
            .Refuses(finding with { By = Passer }, "holds-no-seat")
            .Refuses(finding with { Clause = "c9" }, "not-in-plan")
            .Refuses(finding with { Text = "" }, "reason-missing")
            .Refuses(finding with { Change = " " }, "reason-missing")
            .Refuses(finding with { Text = new string('长', 2001) }, "too-long")
            .Does(finding)
            .Ignores(finding);
        world.Run.Findings.ShouldHaveSingleItem().Clause.ShouldBe("c1");
    }

    [Fact]
    public void The_review_is_finished_once_by_its_seat_or_the_decider()
    {
        An_active_incident().Refuses(new ReviewIncident(Desk, "好"), "not-stood-down");
        var world = A_stood_down_incident()
            .Refuses(new ReviewIncident(Medic, "好"), "not-your-seat")
            .Refuses(new ReviewIncident(Desk, ""), "reason-missing")
            .Does(new ReviewIncident(Chief, "按时办结"))
            .Ignores(new ReviewIncident(Desk, "按时办结"));
        world.Run.Status.ShouldBe(IncidentStatus.Reviewed);
        world.Owed("review").State.ShouldBe(ObligationState.Met);
        world.Refuses(new RecordFinding(Desk, "c1", null, "迟了", "提前"), "not-stood-down");
    }

    [Fact]
    public void A_forgotten_review_and_final_report_are_called()
    {
        var world = A_stood_down_incident().WaitsUntil(9 * 24 * 60);
        world.Calls("review").ShouldStartWith("hall aide chief vice night");
        world.Calls("R2/final").ShouldStartWith("hall aide chief vice night");
    }

    [Fact]
    public void A_report_that_a_fact_demanded_stays_owed_after_stand_down_until_it_is_submitted()
    {
        var world = An_active_incident_with_everything_done("L3")
            .At(50)
            .Does(Answers("persons=60"))
            .Does(new WaiveTask(Chief, "T9", "人已散去"));
        world.Does(StandDown()).Owed("A0/1").IsOpen.ShouldBeTrue();
        world.Submits("A0").Owed("A0/1").State.ShouldBe(ObligationState.Met);
    }

    private static NodaTime.Instant Local(int day) =>
        NodaTime.Instant.FromUtc(2026, 3, day - 1, 16, 0);
}
