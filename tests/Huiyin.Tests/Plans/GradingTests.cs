using Huiyin.Core.Plans.Execution;

namespace Huiyin.Tests.Plans;

public sealed class GradingTests
{
    private const string Bands = """
        facts:
          persons: {type: int, ask: 人数}
          place: {type: ordered, values: [village, town, county, city, province, capital]}
          effect: {type: ordered, values: [none, some, larger, major]}
        levels:
          - {id: L1, name: 一级}
          - {id: L2, name: 二级}
          - {id: L3, name: 三级}
        grading:
          hit: highest
          rows:
            - {id: A, level: L3, persons: "[1..2]", place: ">=county", effect: some, clause: c1, quote: 三级}
            - {id: B, level: L2, persons: "[3..5]", place: ">=county", effect: larger, clause: c1, quote: 二级}
            - {id: C, level: L1, persons: ">=6", place: ">=county", effect: major, clause: c1, quote: 一级}

        """;

    private const string Stays = """
        facts:
          persons: {type: int, ask: 人数}
          place: {type: ordered, values: [town, county, prefecture, province, capital]}
          stay: {type: duration, ask: 停留多久}
          rising: {type: bool, ask: 是否增多}
        levels:
          - {id: L1, name: 一级}
          - {id: L2, name: 二级}
          - {id: L3, name: 三级}
        grading:
          hit: highest
          rows:
            - {id: A, level: L3, persons: ">=5", place: [county, prefecture], rising: true, clause: c1, quote: 三级}
            - {id: B, level: L2, persons: ">=5", place: province, stay: ">3d", rising: true, clause: c1, quote: 二级}
            - {id: C, level: L1, persons: ">=5", place: capital, stay: ">2d", rising: true, clause: c1, quote: 一级}

        """;

    private const string Items = """
        facts:
          persons: {type: int, ask: 人数}
          group: {type: bool, derive: "persons >= 5"}
          again: {type: int, ask: 第几次来}
          interest: {type: bool, ask: 是否涉及重大利益}
        levels:
          - {id: HIGH, name: 高}
          - {id: LOW, name: 低}
        grading:
          hit: highest
          of: daily_item
          rows:
            - {id: A, level: HIGH, group: true, clause: c1, quote: 高}
            - {id: B, level: HIGH, again: ">3", clause: c1, quote: 高}
            - {id: C, level: HIGH, interest: true, clause: c1, quote: 高}

        """;

    [Theory]
    [InlineData("persons=2 place=county effect=some", "L3", "", "")]
    [InlineData("persons=5 place=province effect=larger", "L2", "", "")]
    [InlineData("persons=6 place=capital effect=major", "L1", "", "")]
    [InlineData("persons=2 place=city effect=major", "-", "", "")]
    [InlineData("persons=7 place=county", "-", "L1", "effect")]
    [InlineData("", "-", "L1,L2,L3", "persons,place,effect")]
    public void Bands_are_graded_by_all_their_facts(
        string facts,
        string level,
        string possible,
        string ask
    ) =>
        Graded
            .By(Sample.Compiled(Sample.Head + Bands), facts)
            .ShouldBe(new Graded(level, possible, ask));

    [Theory]
    [InlineData("persons=5 place=county rising=true", "L3", "", "")]
    [InlineData("persons=5 place=capital stay=1d rising=true", "-", "", "")]
    [InlineData("persons=5 place=capital stay=3d rising=是", "L1", "", "")]
    [InlineData("persons=8 place=province stay=3d rising=true", "-", "", "")]
    [InlineData("persons=8 place=province stay=72h rising=true", "-", "", "")]
    [InlineData("persons=8 place=province stay=3d1m rising=true", "L2", "", "")]
    [InlineData("persons=60 place=province stay=5d rising=否", "-", "", "")]
    [InlineData("persons=8 place=capital", "-", "L1", "stay,rising")]
    public void A_stay_of_exactly_three_days_is_not_over_three_days(
        string facts,
        string level,
        string possible,
        string ask
    ) =>
        Graded
            .By(Sample.Compiled(Sample.Head + Stays), facts)
            .ShouldBe(new Graded(level, possible, ask));

    [Theory]
    [InlineData("persons=5", "HIGH", "", "")]
    [InlineData("persons=4 again=3 interest=false", "-", "", "")]
    [InlineData("persons=4 again=4", "HIGH", "", "")]
    [InlineData("persons=4", "-", "HIGH", "again,interest")]
    public void A_derived_fact_grades_through_what_it_follows_from(
        string facts,
        string level,
        string possible,
        string ask
    ) =>
        Graded
            .By(Sample.Compiled(Sample.Head + Items), facts)
            .ShouldBe(new Graded(level, possible, ask));

    [Fact]
    public void The_order_of_rows_never_matters()
    {
        var rows = Sample.Compiled(Sample.Head + Stays).Grading.Rows;
        var turned = new Grading { Rows = [.. rows.Reverse()] };
        var straight = new Grading { Rows = rows };
        long[] facts = [8, 4, 300_000, 1];
        for (var known = 0UL; known < 16; known++)
            turned.Grade(facts, known).Level.ShouldBe(straight.Grade(facts, known).Level);
    }

    [Fact]
    public void Grading_allocates_nothing()
    {
        var grading = Sample.Compiled(Sample.Head + Stays).Grading;
        long[] facts = [8, 4, 300_000, 1];
        grading.Grade(facts, 15);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            grading.Grade(facts, (ulong)i & 15);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
