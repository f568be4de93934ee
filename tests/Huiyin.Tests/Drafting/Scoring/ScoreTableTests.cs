using System.Collections.Immutable;

namespace Huiyin.Tests.Drafting.Scoring;

public sealed class ScoreTableTests
{
    private const string Labels = """
        { "plans": [ {
            "title": "某乡应急预案",
            "levels":  [ { "name": "三级", "conditions": ["people 5..19", "destination = county"], "quote": "5至19人到县的为三级" },
                         { "name": "二级", "conditions": [], "quote": "情绪激动的为二级" } ],
            "timings": [ { "limit": "within 30m", "quote": "30分钟内到场" }, { "limit": "every 1d", "quote": "每日报告" } ],
            "groups":  [ { "name": "领导小组", "duties": [] } ]
        } ], "notes": ["what a reader should know"] }
        """;

    private static readonly ImmutableArray<ScoredPlan> Labelled = ScoredPlan.Labelled(Labels);

    [Fact]
    public void Labels_are_read_as_they_stand()
    {
        var plan = Labelled.ShouldHaveSingleItem();
        plan.Levels.Select(it => it.Name).ShouldBe(["三级", "二级"]);
        plan.Levels[0].Conditions.ShouldBe(["people 5..19", "destination = county"]);
        plan.Timings.Select(it => it.Limit).ShouldBe(["within 30m", "every 1d"]);
        plan.Groups.ShouldBe(["领导小组"]);
        plan.Flags.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_scores_whole_against_itself()
    {
        var table = Scored(Labelled);
        table.Differences.ShouldBeEmpty();
        table[ScoredKind.Conditions].ShouldBe(new Tally(2, 2, 2));
        table[ScoredKind.Levels].F1.ShouldBe(1);
    }

    [Fact]
    public void A_wrong_number_costs_a_label_and_a_finding()
    {
        var plan = Labelled[0];
        var table = Scored(
            plan with
            {
                Timings = [("within 20m", "30分钟内到场"), plan.Timings[1]],
            }
        );
        table[ScoredKind.Timings].ShouldBe(new Tally(1, 2, 2));
        table[ScoredKind.Timings].F1.ShouldBe(0.5);
        table.Differences.Count.ShouldBe(2);
    }

    [Fact]
    public void A_grade_that_is_not_found_takes_its_conditions_with_it()
    {
        var table = Scored(Labelled[0] with { Levels = [Labelled[0].Levels[1]] });
        table[ScoredKind.Levels].ShouldBe(new Tally(1, 2, 1));
        table[ScoredKind.Conditions].ShouldBe(new Tally(0, 2, 0));
        table[ScoredKind.Conditions].Precision.ShouldBe(0);
    }

    [Fact]
    public void Files_add_up()
    {
        var table = new ScoreTable();
        table.Add("a", Labelled, Labelled);
        table.Add("b", Labelled, []);
        (table[ScoredKind.Plans].Precision, table[ScoredKind.Plans].Recall).ShouldBe((1, 0.5));
        table[ScoredKind.Plans].F1.ShouldBe(2 / 3.0, 0.001);
        table.Macro.ShouldBe(5 * (2 / 3.0) / 6, 0.001);
        table.ToString().ShouldContain("Flags       precision 0.000  recall 0.000  F1 0.000");
        table.ToString().ShouldEndWith("macro F1 0.556");
    }

    private static ScoreTable Scored(params ImmutableArray<ScoredPlan> found)
    {
        var table = new ScoreTable();
        table.Add("town", Labelled, found);
        return table;
    }
}
