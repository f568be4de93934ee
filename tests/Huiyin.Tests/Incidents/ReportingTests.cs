using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using static Huiyin.Tests.Incidents.Worlds;

namespace Huiyin.Tests.Incidents;

public sealed class ReportingTests
{
    [Fact]
    public void A_report_pins_the_plan_grades_the_facts_and_asks_the_decider()
    {
        var run = A_proposed_incident().Run;
        (run.PlanId, run.PlanVersion, run.PlanHash).ShouldBe(
            ("hall", "1.0.0", HallPlan.Compiled.Hash)
        );
        run.Status.ShouldBe(IncidentStatus.Proposed);
        run.Grade.Level.ShouldBe("L2");
        run.Grade.Possible.ShouldBe(["L1"]);
        run.Grade.Ask.ShouldBe(["injured"]);
        run.Proposal.ShouldBe(new("decide/1", ProposalKind.Activate, "L2", World.Minute(0)));
        run.Level.ShouldBeNull();
    }

    [Fact]
    public void The_decision_is_owed_within_the_plans_own_limit()
    {
        var owed = A_proposed_incident().Owed("decide/1");
        (owed.Owner, owed.Due, owed.Wake).ShouldBe(("chief", World.Minute(12), World.Minute(12)));
    }

    [Fact]
    public void Facts_that_no_row_covers_are_put_to_the_decider_too()
    {
        var world = A_proposed_incident("");
        world.Run.Proposal!.Level.ShouldBeNull();
        world.Open(ObligationKind.Decide).ShouldBe("decide/1");
    }

    [Fact]
    public void The_same_report_again_changes_nothing() =>
        A_proposed_incident().Ignores(Report("persons=12"));

    [Theory]
    [InlineData("persons=-1", "fact-out-of-range")]
    [InlineData("persons=999999999999", "fact-out-of-range")]
    [InlineData("persons=a_few", "fact-malformed")]
    [InlineData("weather=rain", "fact-unknown")]
    [InlineData("weather=?", "fact-unknown")]
    public void Facts_that_are_no_answer_are_refused(string facts, string code)
    {
        Nothing_reported().Refuses(Report(facts), code);
        A_proposed_incident().Refuses(Answers(facts), code);
    }

    [Fact]
    public void A_report_says_what_is_happening_in_bounds()
    {
        var world = Nothing_reported();
        world.Refuses(Report("") with { Title = " " }, "title-missing");
        world.Refuses(Report("") with { Title = new string('长', 201) }, "too-long");
        world.Refuses(Report("") with { Place = new string('远', 201) }, "too-long");
    }

    [Fact]
    public void A_plan_that_is_not_approved_does_not_run() =>
        Nothing_reported(plan: HallPlan.Draft.Compiled)
            .Refuses(Report("persons=12"), "plan-not-approved");

    [Fact]
    public void Before_the_report_there_is_nothing_to_answer() =>
        Nothing_reported().Refuses(Answers("persons=3"), "no-such-incident");

    [Fact]
    public void Changed_facts_change_the_proposal_and_keep_its_due()
    {
        var world = A_proposed_incident().At(8).Does(Answers("persons=31"));
        world.Run.Proposal.ShouldBe(new("decide/1", ProposalKind.Activate, "L1", World.Minute(8)));
        world.Owed("decide/1").Due.ShouldBe(World.Minute(12));
        world.Open(ObligationKind.Decide).ShouldBe("decide/1");
    }

    [Fact]
    public void The_same_answer_again_changes_nothing() =>
        A_proposed_incident().Ignores(Answers("persons=12"));

    [Fact]
    public void An_answer_from_an_older_page_is_refused()
    {
        var world = A_proposed_incident();
        var seen = world.Run.FactsRevision;
        world
            .Does(Answers("persons=31") with { Revision = seen })
            .Refuses(Answers("persons=5") with { Revision = seen }, "stale-page");
    }

    [Fact]
    public void A_fact_can_turn_out_not_to_be_known()
    {
        var world = A_proposed_incident().Does(Answers("persons=?"));
        world.Run.Facts.ShouldBeEmpty();
        world.Run.Grade.Level.ShouldBeNull();
    }
}
