using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using static Huiyin.Tests.Incidents.Worlds;

namespace Huiyin.Tests.Incidents;

public sealed class DecidingTests
{
    private static readonly Actor Program = Chief with { MayDecide = false };

    [Theory]
    [InlineData("一二三\u0001", "hidden-characters")]
    [InlineData("一二三\u202E四", "hidden-characters")]
    public void Words_with_signs_nobody_sees_are_refused(string reason, string code) =>
        A_proposed_incident().Refuses(new ActivatePlan(Chief, "L2", reason), code);

    [Fact]
    public void A_reason_is_kept_whole_or_refused_and_hours_have_bounds()
    {
        var world = A_proposed_incident()
            .Refuses(new ActivatePlan(Chief, "L2", new string('长', 2001)), "too-long")
            .Refuses(new ActivatePlan(Chief, "L2", "好", 4, new string('长', 2001)), "too-long")
            .Refuses(new ActivatePlan(Chief, "L2", "好", 0), "hours-out-of-bounds")
            .Refuses(new ActivatePlan(Chief, "L2", "好", 8761), "hours-out-of-bounds")
            .Refuses(new RejectProposal(Chief, new string('长', 2001)), "too-long")
            .Refuses(new StandBy(Chief, new string('长', 2001)), "too-long");
        world.Does(new ActivatePlan(Chief, "L2", new string('长', 2000)));
        world.Run.Decided!.Reason.Length.ShouldBe(2000);
    }

    [Fact]
    public void Activation_records_who_decided_what_for_how_long_and_how()
    {
        var run = An_active_incident().Run;
        run.Status.ShouldBe(IncidentStatus.Active);
        run.Decided.ShouldBe(
            new(
                World.Minute(5),
                "activate",
                "L2",
                "chief",
                "chief-person",
                "情况属实",
                4,
                "分组接谈"
            )
        );
        run.Obligations["decide/1"].State.ShouldBe(ObligationState.Met);
        run.Proposal.ShouldBeNull();
    }

    [Fact]
    public void A_decision_after_its_due_is_taken_and_late() =>
        A_proposed_incident()
            .WaitsUntil(40)
            .Does(new ActivatePlan(Chief, "L2", ""))
            .Owed("decide/1")
            .State.ShouldBe(ObligationState.MetLate);

    [Theory]
    [InlineData("vice")]
    [InlineData("chief")]
    public void The_decider_and_the_deciders_deputy_decide(string seat) =>
        A_proposed_incident()
            .Does(new ActivatePlan(World.Person(seat), "L2", ""))
            .Run.Decided!.Seat.ShouldBe("chief");

    [Fact]
    public void Nobody_else_decides_and_no_program_does()
    {
        var world = A_proposed_incident();
        foreach (var command in Decisions(Hall))
            world.Refuses(command, "not-your-seat");
        foreach (var command in Decisions(Program))
            world.Refuses(command, "programs-do-not-decide");
        foreach (var command in Decisions(Actor.Clock))
            world.Refuses(command, "programs-do-not-decide");
    }

    [Fact]
    public void A_level_that_was_not_proposed_needs_a_reason()
    {
        var world = A_proposed_incident();
        world.Refuses(new ActivatePlan(Chief, "L1", " "), "reason-missing");
        world.Does(new ActivatePlan(Chief, "L1", "拿不准，按高的办")).Run.Level.ShouldBe("L1");
    }

    [Fact]
    public void A_level_of_no_plan_is_refused() =>
        A_proposed_incident().Refuses(new ActivatePlan(Chief, "L9", "按九级"), "not-in-plan");

    [Fact]
    public void To_stand_by_or_to_reject_needs_a_reason() =>
        A_proposed_incident()
            .Refuses(new StandBy(Chief, ""), "reason-missing")
            .Refuses(new RejectProposal(Chief, ""), "reason-missing");

    [Fact]
    public void A_second_decision_is_refused()
    {
        foreach (var command in Decisions(Chief))
            An_active_incident().Refuses(command, "already-decided");
        foreach (var command in Decisions(Chief))
            A_rejected_incident().Refuses(command, "incident-is-over");
        foreach (var command in Decisions(Chief))
            A_stood_down_incident().Refuses(command, "incident-is-over");
    }

    [Fact]
    public void A_decision_from_a_stale_page_is_refused()
    {
        var world = A_proposed_incident();
        var seen = world.Run.Stamp;
        world.At(2).Does(Answers("persons=31"));
        foreach (var command in Decisions(Chief))
            world.Refuses(command with { Seen = seen }, "stale-page");
        world.Does(new ActivatePlan(Chief, "L1", "") { Seen = world.Run.Stamp });
    }

    [Fact]
    public void Standing_by_puts_it_to_the_decider_again()
    {
        var world = An_incident_on_stand_by();
        world.Run.Status.ShouldBe(IncidentStatus.StandingBy);
        world.Owed("decide/1").State.ShouldBe(ObligationState.Met);
        world.Owed("decide/2").Due.ShouldBe(World.Minute(5 + 240));
        world.WaitsUntil(245).Calls("decide/2").ShouldBe("vice");
        world.Does(new StandBy(Chief, "还在等")).Owed("decide/3").Due.ShouldBe(World.Minute(485));
    }

    [Fact]
    public void Standing_by_twice_in_a_row_is_refused() =>
        An_incident_on_stand_by().At(6).Refuses(new StandBy(Chief, "先看一看"), "already-decided");

    [Fact]
    public void Worse_facts_while_standing_by_are_put_to_the_decider_in_the_plans_time()
    {
        var world = An_incident_on_stand_by().At(20).Does(Answers("persons=31"));
        world.Run.Proposal!.Level.ShouldBe("L1");
        world.Owed("decide/2").Due.ShouldBe(World.Minute(32));
        world.WaitsUntil(32).Calls("decide/2").ShouldBe("vice");
        world.Does(new ActivatePlan(Vice, "L1", "")).Run.Status.ShouldBe(IncidentStatus.Active);
    }

    [Fact]
    public void A_rejected_incident_owes_no_decision()
    {
        var world = A_rejected_incident();
        world.Open(ObligationKind.Decide).ShouldBe("");
        world.Run.Decided!.Outcome.ShouldBe("reject");
        world.Refuses(Answers("persons=31"), "incident-is-over");
    }

    private static IncidentCommand[] Decisions(Actor by) =>
        [
            new ActivatePlan(by, "L2", "再启动一次"),
            new StandBy(by, "再看一看"),
            new RejectProposal(by, "不适用"),
        ];
}
