using System.Collections.Immutable;
using Huiyin.Core.Incidents;
using Huiyin.Core.Obligations;
using static Huiyin.Tests.Incidents.Worlds;

namespace Huiyin.Tests.Incidents;

public sealed class SituationReportTests
{
    [Fact]
    public void The_first_report_is_due_by_its_own_limit() =>
        An_active_incident().Owed("R2/1").Due.ShouldBe(World.Minute(5 + 30));

    [Fact]
    public void The_first_report_can_be_due_together_with_a_task() =>
        An_active_incident("L3", "persons=5").Owed("R3/1").Due.ShouldBe(World.Minute(5 + 20));

    [Fact]
    public void The_next_one_counts_from_the_last_submitted_one()
    {
        var world = An_active_incident().At(20).Submits("R2");
        world.Owed("R2/1").State.ShouldBe(ObligationState.Met);
        world.Owed("R2/2").Due.ShouldBe(World.Minute(140));
        world.At(50).Submits("R2");
        (world.Owed("R2/2").State, world.Open(ObligationKind.Report)).ShouldBe(
            (ObligationState.Met, "R2/3")
        );
        world.Owed("R2/3").Due.ShouldBe(World.Minute(170));
    }

    [Fact]
    public void A_missed_one_stays_open_and_the_next_opens_once()
    {
        var world = An_active_incident().WaitsUntil(35);
        world.Open(ObligationKind.Report).ShouldBe("R2/1 R2/2");
        world.Owed("R2/2").Due.ShouldBe(World.Minute(155));
        world.WaitsUntil(100).Open(ObligationKind.Report).ShouldBe("R2/1 R2/2");
        world.Calls("R2/1").ShouldStartWith("hall aide chief");
        world.Submits("R2");
        world.Owed("R2/1").State.ShouldBe(ObligationState.MetLate);
        world.Open(ObligationKind.Report).ShouldBe("R2/3");
        world.Owed("R2/3").Due.ShouldBe(World.Minute(220));
    }

    [Fact]
    public void After_a_long_downtime_one_further_report_opens_and_is_still_ahead()
    {
        var world = An_active_incident("L1", "persons=31").At(20 + 180);
        world.Does(new EscalateSilence("R1/1"));
        world.Open(ObligationKind.Report).ShouldBe("R1/1 R1/2");
        world.Owed("R1/2").Due.ShouldBe(World.Minute(20 + 210));
        world.Last.OfType<ReportSlotOpened>().Count().ShouldBe(1);
    }

    [Fact]
    public void Raising_brings_the_next_one_forward_to_the_new_interval()
    {
        var world = An_active_incident().At(10).Submits("R2").At(40).Does(To("L1"));
        world.Owed("R2/2").State.ShouldBe(ObligationState.Replaced);
        world.Owed("R1/3").Due.ShouldBe(World.Minute(70));
        world.Open(ObligationKind.Report).ShouldBe("R1/3");
    }

    [Fact]
    public void Raising_never_puts_the_next_one_off()
    {
        var world = An_active_incident().At(10).Submits("R2").At(120).Does(To("L1"));
        world.Owed("R1/3").Due.ShouldBe(World.Minute(130));
    }

    [Fact]
    public void Lowering_takes_effect_after_the_next_one()
    {
        var world = An_active_incident("L1", "persons=31").At(10).Submits("R1").At(20);
        world.Does(To("L2")).Owed("R2/3").Due.ShouldBe(World.Minute(40));
        world.At(38).Submits("R2").Owed("R2/4").Due.ShouldBe(World.Minute(38 + 120));
    }

    [Fact]
    public void Reports_are_numbered_over_the_run_whatever_rule_demands_them()
    {
        var world = An_active_incident().Submits("R2").Does(To("L1")).Submits("R1");
        world.Does(To("L2")).Submits("R2").Does(To("L1")).Submits("R1");
        world
            .Events.OfType<ReportSubmitted>()
            .Select(submitted => submitted.Report.Number)
            .ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void The_same_report_again_changes_nothing()
    {
        var world = An_active_incident();
        var written = Written(world, "R2", Desk);
        world.Does(written).At(9).Ignores(written);
    }

    [Fact]
    public void A_rule_that_another_took_over_takes_no_more_reports()
    {
        var world = An_active_incident().Does(To("L1"));
        world.Refuses(Written(world, "R2", Desk), "no-such-report");
    }

    [Fact]
    public void A_report_is_submitted_whole_by_its_seat()
    {
        var world = An_active_incident();
        var written = Written(world, "R2", Desk);
        world
            .Refuses(written with { By = Medic }, "not-your-seat")
            .Refuses(written with { Report = "R9" }, "no-such-report")
            .Refuses(written with { Content = Only("人数", "十二人") }, "report-incomplete")
            .Refuses(
                written with
                {
                    Content = written.Content.Add("姓名", "某人"),
                },
                "no-such-field"
            )
            .Refuses(
                written with
                {
                    Content = written.Content.SetItem("诉求", new string('长', 4001)),
                },
                "too-long"
            );
    }

    [Fact]
    public void Two_rules_of_one_seat_at_one_level_both_stand()
    {
        var plan = HallPlan.With(
            "  - {id: R4,",
            "  - {id: R2b, trigger: {level: L2}, by: desk, to: [county], content: [人数], first: 40m, every: 4h, clause: c2, quote: 四小时}\n  - {id: R4,"
        );
        var world = An_active_incident(plan: plan);
        world.Open(ObligationKind.Report).ShouldBe("R2/1 R2b/1");
        world.At(30).Does(To("L1")).Open(ObligationKind.Report).ShouldBe("R1/2 R2b/1");
    }

    [Fact]
    public void A_threshold_report_of_the_same_seat_does_not_hinder_the_take_over()
    {
        var world = An_active_incident(facts: "persons=60 injured=?").Submits("A0");
        world.At(20).Does(To("L1")).Open(ObligationKind.Report).ShouldBe("R1/2");
    }

    private static ChangeLevel To(string level) => new(Chief, level, "情况变了");

    private static ImmutableSortedDictionary<string, string> Only(string field, string text) =>
        new Dictionary<string, string> { [field] = text }.ToImmutableSortedDictionary(
            StringComparer.Ordinal
        );
}
