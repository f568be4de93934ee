using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.Tests.Plans;

public sealed class GradingOfTheDesignPlansTests
{
    [Theory]
    [InlineData("health-station", "persons=2 destination=county impact=some", "L3", "", "")]
    [InlineData("health-station", "persons=5 destination=province impact=larger", "L2", "", "")]
    [InlineData("health-station", "persons=6 destination=beijing impact=major", "L1", "", "")]
    [InlineData("health-station", "persons=2 destination=city impact=major", "-", "", "")]
    [InlineData("health-station", "persons=7 destination=county", "-", "L1", "impact")]
    [InlineData("reservoir", "persons=5 destination=county trend_rising=true", "L3", "", "")]
    [InlineData(
        "reservoir",
        "persons=5 destination=beijing stay=1d trend_rising=true",
        "-",
        "",
        ""
    )]
    [InlineData(
        "reservoir",
        "persons=5 destination=beijing stay=3d trend_rising=true",
        "L1",
        "",
        ""
    )]
    [InlineData(
        "reservoir",
        "persons=8 destination=province stay=3d trend_rising=true",
        "-",
        "",
        ""
    )]
    [InlineData(
        "reservoir",
        "persons=8 destination=province stay=3d1m trend_rising=true",
        "L2",
        "",
        ""
    )]
    [InlineData(
        "reservoir",
        "persons=60 destination=province stay=5d trend_rising=false",
        "-",
        "",
        ""
    )]
    [InlineData("reservoir", "persons=8 destination=beijing", "-", "L1", "stay,trend_rising")]
    [InlineData("reception", "persons=5", "HIGH", "", "")]
    [InlineData("reception", "persons=1 repeat_unresolved=3 major_interest=false", "-", "", "")]
    [InlineData("reception", "persons=1 repeat_unresolved=4", "HIGH", "", "")]
    public void Every_row_of_the_golden_table_holds(
        string plan,
        string facts,
        string level,
        string possible,
        string ask
    )
    {
        var compiled = Compiled(plan);
        Graded.By(compiled, facts).ShouldBe(new Graded(level, possible, ask));
    }

    [Fact]
    public void Sixty_people_report_whatever_the_level()
    {
        var plan = Compiled("reservoir");
        var trigger = plan
            .Reports.Single(report => report.Id == "R2")
            .Trigger.ShouldBeOfType<Trigger.OnFact>();
        Graded.Sheet(plan, "persons=60").Passes(trigger.Test).ShouldBe(true);
        Graded.Sheet(plan, "persons=49").Passes(trigger.Test).ShouldBe(false);
    }

    private static CompiledPlan Compiled(string plan)
    {
        var file = PlanFile.Load(DesignPlans.Read(plan));
        file.Diagnostics.Where(it => it.Severity == Severity.Error)
            .Select(it => it.Format(plan, "en"))
            .ShouldBeEmpty();
        return file.Compiled!;
    }
}
