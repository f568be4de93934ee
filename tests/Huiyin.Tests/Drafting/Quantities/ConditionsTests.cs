using Huiyin.Core.Drafting.Quantities;

namespace Huiyin.Tests.Drafting.Quantities;

public sealed class ConditionsTests
{
    [Theory]
    [InlineData("5人以上", "people >= 5")]
    [InlineData("5名及以上", "people >= 5")]
    [InlineData("超过5人", "people > 5")]
    [InlineData("超过5人（含5人）", "people >= 5")]
    [InlineData("不少于10人", "people >= 10")]
    [InlineData("达到三十人", "people >= 30")]
    [InlineData("10人往上", "people >= 10")]
    [InlineData("不足5人", "people < 5")]
    [InlineData("5人以下", "people <= 5")]
    [InlineData("5人以下（不含5人）", "people < 5")]
    [InlineData("5人以内", "people <= 5")]
    [InlineData("不超过20人", "people <= 20")]
    [InlineData("五十人次以上", "people >= 50")]
    public void People_are_bounded_as_the_words_say(string text, string condition) =>
        Only(text, condition);

    [Theory]
    [InlineData("5—29人集体来访", "people 5..29")]
    [InlineData("1至2人来访", "people 1..2")]
    [InlineData("5人到10人", "people 5..10")]
    [InlineData("5人（含）至10人（不含）来访", "people 5..9")]
    [InlineData("5人（不含）至10人（含）来访", "people 6..10")]
    [InlineData("5人以上不满20人", "people 5..19")]
    [InlineData("30人以上、不足100人", "people 30..99")]
    [InlineData("超过10人、不超过30人", "people 11..30")]
    [InlineData("一千人以上不足三千人", "people 1000..2999")]
    [InlineData("不满50人，但20人以上", "people 20..49")]
    public void A_range_is_closed_in_whole_numbers(string text, string condition) =>
        Only(text, condition);

    [Theory]
    [InlineData("同一事项重复来访3次以上", "repeat >= 3")]
    [InlineData("同一诉求上访超过3次", "repeat > 3")]
    [InlineData("多次来访达5次以上", "repeat >= 5")]
    [InlineData("同时发生2起以上", "incidents >= 2")]
    [InlineData("来访滞留超过3天", "stay > 3d")]
    [InlineData("在大厅滞留24小时以上", "stay >= 24h")]
    [InlineData("静坐满4小时", "stay >= 4h")]
    [InlineData("夜间不肯离开达2小时", "stay >= 2h")]
    public void Visits_incidents_and_stays_are_counted(string text, string condition) =>
        Only(text, condition);

    [Theory]
    [InlineData("到县上访", "destination = county")]
    [InlineData("赴市集体上访", "destination = city")]
    [InlineData("到省政府上访", "destination = province")]
    [InlineData("进京上访", "destination = capital")]
    [InlineData("到北京上访", "destination = capital")]
    [InlineData("到市、省上访", "destination = city|province")]
    [InlineData("到省进京上访", "destination = province|capital")]
    [InlineData("赴县和县级以上机关上访", "destination >= county")]
    [InlineData("到市级以上机关反映", "destination >= city")]
    [InlineData("前往国家信访局", "destination = capital")]
    [InlineData("转往省、京", "destination = province|capital")]
    public void Places_are_read_where_people_go(string text, string condition) =>
        Only(text, condition);

    [Fact]
    public void A_definition_may_hold_several_in_its_order() =>
        Read("20人以上不满50人到县上访，或者3人以上到市上访")
            .ShouldBe([
                "people 20..49",
                "destination = county",
                "people >= 3",
                "destination = city",
            ]);

    [Fact]
    public void A_plan_may_say_that_the_upper_number_is_left_out()
    {
        Conditions
            .In("50人以上100人以下", upperExclusive: true)
            .Select(it => $"{it}")
            .ShouldBe(["people 50..99"]);
        Conditions
            .In("10人以下", upperExclusive: true)
            .Select(it => $"{it}")
            .ShouldBe(["people < 10"]);
    }

    [Theory]
    [InlineData("推选代表不超过5人")]
    [InlineData("抽调3名以上干部")]
    [InlineData("死亡3人以上")]
    [InlineData("重伤10人以上")]
    [InlineData("造成10人以上重伤")]
    [InlineData("由5人组成")]
    [InlineData("情绪激动，影响较大")]
    [InlineData("到场处置")]
    [InlineData("在市场内摆摊")]
    [InlineData("及时到达城区现场")]
    [InlineData("在小区门口发放传单")]
    [InlineData("到社区、园区走访")]
    [InlineData("起来第一件事")]
    public void Staff_delegates_and_casualties_are_no_petitioners(string text) =>
        Read(text).ShouldBeEmpty();

    private static void Only(string text, string condition) => Read(text).ShouldBe([condition]);

    private static IEnumerable<string> Read(string text) =>
        Conditions.In(text).Select(it => it.ToString());
}
