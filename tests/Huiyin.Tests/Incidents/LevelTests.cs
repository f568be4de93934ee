using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using static Huiyin.Tests.Incidents.Worlds;

namespace Huiyin.Tests.Incidents;

public sealed class LevelTests
{
    [Theory]
    [InlineData("persons=31", "L1", ProposalKind.Raise)]
    [InlineData("persons=4", "L3", ProposalKind.Lower)]
    public void Changed_facts_propose_and_change_nothing_by_themselves(
        string facts,
        string level,
        ProposalKind kind
    )
    {
        var world = An_active_incident().At(30).Does(Answers(facts));
        world.Run.Proposal.ShouldBe(new("decide/2", kind, level, World.Minute(30)));
        world.Run.Level.ShouldBe("L2");
        world.Owed("decide/2").Due.ShouldBe(World.Minute(42));
    }

    [Fact]
    public void Facts_that_change_back_withdraw_the_proposal()
    {
        var world = An_active_incident().Does(Answers("persons=31")).Does(Answers("persons=15"));
        world.Run.Proposal.ShouldBeNull();
        world.Owed("decide/2").State.ShouldBe(ObligationState.Replaced);
        world.Does(Answers("persons=32")).Open(ObligationKind.Decide).ShouldBe("decide/3");
    }

    [Fact]
    public void Silence_about_a_proposed_level_is_called_out_and_raises_nothing()
    {
        var world = An_active_incident().Does(Answers("persons=31")).WaitsUntil(27);
        world.Calls("decide/2").ShouldBe("vice night");
        world.Run.Level.ShouldBe("L2");
    }

    [Fact]
    public void Raising_issues_only_the_difference()
    {
        var world = An_active_incident().Finishes("T1", Hall).At(30).Does(Raise());
        world.Last.OfType<TaskIssued>().ShouldBeEmpty();
        world.Last.OfType<TaskPlanned>().ShouldHaveSingleItem().Task.Rule.ShouldBe("T11");
        world.Run.Tasks["T1"].State.ShouldBe(TaskState.Done);
    }

    [Fact]
    public void An_equal_task_moves_to_the_earlier_due()
    {
        var world = An_active_incident().Does(new AcknowledgeTask(Desk, "T5"));
        world.Owed("T5/due").Due.ShouldBe(World.Minute(185));
        world.At(30).Does(Raise());
        (world.Owed("T5/due").Due, world.Owed("T5/due").Wake).ShouldBe(
            (World.Minute(90), World.Minute(90))
        );
        world.Run.Tasks.ShouldNotContainKey("T6");
        world.WaitsUntil(90).Calls("T5/due").ShouldBe("hall");
    }

    [Fact]
    public void An_equal_task_never_moves_to_a_later_due()
    {
        var world = An_active_incident("L1", "persons=31").At(30);
        world.Does(new ChangeLevel(Chief, "L2", "走了一批人"));
        world.Owed("T6/due").Due.ShouldBe(World.Minute(65));
    }

    [Fact]
    public void A_task_that_waits_for_an_equal_one_is_issued_when_that_is_done()
    {
        var world = An_active_incident().At(30).Does(Raise());
        world.Run.Tasks["T11"].State.ShouldBe(TaskState.Waiting);
        world.At(50).Finishes("T5", Desk).Run.Tasks["T11"].State.ShouldBe(TaskState.Issued);
        world.Owed("T11/due").Due.ShouldBe(World.Minute(80));
    }

    [Fact]
    public void Lowering_recalls_and_shortens_nothing()
    {
        var world = An_active_incident("L1", "persons=31").At(10);
        var before = world.Run.Obligations.Values.Where(IsOfTask).Select(Dump.Json).ToList();
        world.Does(new ChangeLevel(Chief, "L3", "只剩几个人"));
        world
            .Run.Obligations.Values.Where(IsOfTask)
            .Select(Dump.Json)
            .ShouldBe(
                before.Concat(world.Run.Obligations.Values.Where(IsNew).Select(Dump.Json)),
                ignoreOrder: true
            );
        world.Run.Tasks["T4"].State.ShouldBe(TaskState.Issued);

        static bool IsOfTask(Obligation owed) =>
            owed.Kind is ObligationKind.Acknowledge or ObligationKind.Complete;
        bool IsNew(Obligation owed) => owed.Subject == "T12";
    }

    [Fact]
    public void A_level_is_changed_by_the_decider_to_another_level_of_the_plan_with_a_reason()
    {
        An_active_incident()
            .Refuses(new ChangeLevel(Hall, "L1", "多了"), "not-your-seat")
            .Refuses(
                Raise() with
                {
                    By = Chief with { MayDecide = false },
                },
                "programs-do-not-decide"
            )
            .Refuses(new ChangeLevel(Chief, "L9", "多了"), "not-in-plan")
            .Refuses(new ChangeLevel(Chief, "L2", "多了"), "same-level")
            .Refuses(new ChangeLevel(Chief, "L1", ""), "reason-missing");
        A_proposed_incident().Refuses(Raise(), "not-active");
        A_stood_down_incident().Refuses(Raise(), "incident-is-over");
    }

    [Fact]
    public void A_proposed_level_is_taken_without_a_reason_and_meets_the_decision()
    {
        var world = An_active_incident()
            .At(20)
            .Does(Answers("persons=31"))
            .Does(new ChangeLevel(Vice, "L1", "") { Seen = null });
        world.Owed("decide/2").State.ShouldBe(ObligationState.Met);
        (world.Run.Level, world.Run.LevelSince).ShouldBe(("L1", World.Minute(20)));
    }

    [Fact]
    public void A_level_the_decider_chose_is_not_put_to_them_again_at_once()
    {
        var world = An_active_incident().At(30).Does(Raise());
        world.Run.Grade.Level.ShouldBe("L2");
        world.Run.Proposal.ShouldBeNull();
        world.Does(Answers("persons=13")).Run.Proposal!.Kind.ShouldBe(ProposalKind.Lower);
    }

    [Fact]
    public void Keeping_the_level_meets_the_decision()
    {
        var world = An_active_incident()
            .Refuses(new KeepLevel(Chief, "够用"), "already-decided")
            .Does(Answers("persons=31"))
            .Refuses(new KeepLevel(Hall, "够用"), "not-your-seat")
            .Refuses(new KeepLevel(Chief, ""), "reason-missing")
            .Does(new KeepLevel(Chief, "够用"))
            .Refuses(new KeepLevel(Chief, "够用"), "already-decided");
        (world.Run.Level, world.Run.Decided!.Outcome).ShouldBe(("L2", "keep"));
        A_proposed_incident().Refuses(new KeepLevel(Chief, "够用"), "not-active");
        A_stood_down_incident().Refuses(new KeepLevel(Chief, "够用"), "incident-is-over");
    }

    [Fact]
    public void A_change_of_level_from_a_stale_page_is_refused()
    {
        var world = An_active_incident();
        var seen = world.Run.Stamp;
        world
            .Does(Answers("persons=31"))
            .Refuses(new ChangeLevel(Chief, "L3", "走了") { Seen = seen }, "stale-page")
            .Refuses(new KeepLevel(Chief, "够用") { Seen = seen }, "stale-page");
    }

    [Fact]
    public void A_level_the_decider_chose_not_to_go_to_is_put_again_only_after_the_facts_gave_another()
    {
        var world = An_active_incident()
            .Does(Answers("persons=31"))
            .Does(new KeepLevel(Chief, "够用"))
            .Does(Answers("persons=33"));
        world.Run.Proposal.ShouldBeNull();
        world.Does(Answers("persons=5")).Does(Answers("persons=34"));
        world.Run.Proposal!.Level.ShouldBe("L1");
    }

    private static ChangeLevel Raise() => new(Chief, "L1", "门口又来了一批人");
}
