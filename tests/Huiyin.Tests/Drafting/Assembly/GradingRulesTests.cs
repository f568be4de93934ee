namespace Huiyin.Tests.Drafting.Assembly;

public sealed class GradingRulesTests
{
    [Theory]
    [InlineData("三级：5人以上不满20人来访。", "persons", "[5..19]")]
    [InlineData("三级：超过5人来访。", "persons", ">5")]
    [InlineData("三级：到县上访的。", "destination", "county")]
    [InlineData("三级：到省进京上访的。", "destination", "[province, beijing]")]
    [InlineData("三级：到县级以上机关上访的。", "destination", ">=county")]
    [InlineData("三级：来访滞留超过3天的。", "stay", ">3d")]
    [InlineData("三级：同一事项来访3次以上的。", "visits", ">=3")]
    [InlineData("三级：同时发生2起以上的。", "incidents", ">=2")]
    public void A_condition_is_a_cell_of_the_grading_table(string clause, string fact, string test)
    {
        var row = Drafted.Row(clause, "grading.rows");
        (row.Field("level"), row.Field(fact), row.IsCard).ShouldBe(("L1", test, false));
        Drafted.Rows(clause, "facts").Select(it => it.Id).ShouldBe([fact]);
    }

    [Fact]
    public void Each_alternative_is_a_row() =>
        Drafted
            .Rows("三级：5人以上来访，或者到县上访的。", "grading.rows")
            .Select(it => (it.Field("persons"), it.Field("destination")))
            .ShouldBe([(">=5", null), (null, "county")]);

    [Fact]
    public void Words_without_a_measure_make_a_card()
    {
        var row = Drafted.Row("三级：5人以上来访，情绪激动的。", "grading.rows");
        row.Field("persons").ShouldBe(">=5");
        row.Missing.ShouldBe(["fact"]);
    }

    [Theory]
    [InlineData("没有造成影响", "none")]
    [InlineData("造成一定影响", "some")]
    [InlineData("造成较大影响", "larger")]
    [InlineData("造成恶劣社会影响", "major")]
    public void Impact_is_a_fact_of_its_own(string words, string impact)
    {
        var row = Drafted.Row($"三级：5人以上来访，{words}的。", "grading.rows");
        (row.Field("impact"), row.IsCard).ShouldBe((impact, false));
    }

    [Fact]
    public void The_gravest_grade_is_the_first_whatever_the_order()
    {
        const string Clauses = "三级：5人以上来访。\n二级：20人以上来访。\n一级：50人以上来访。";
        Drafted
            .Rows(Clauses, "levels")
            .Select(it => (it.Id, it.Field("name")))
            .ShouldBe([("L1", "一级"), ("L2", "二级"), ("L3", "三级")], ignoreOrder: true);
        Drafted
            .Rows(Clauses, "grading.rows")
            .Select(it => (it.Field("level"), it.Field("persons")))
            .ShouldBe([("L3", ">=5"), ("L2", ">=20"), ("L1", ">=50")]);
    }
}
