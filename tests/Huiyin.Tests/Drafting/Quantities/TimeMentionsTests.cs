using Huiyin.Core.Drafting.Quantities;

namespace Huiyin.Tests.Drafting.Quantities;

public sealed class TimeMentionsTests
{
    [Theory]
    [InlineData("接到报告后30分钟内赶到现场", "within 30m")]
    [InlineData("接报后十五分钟之内到场", "within 15m")]
    [InlineData("1小时（含）以内报县信访局", "within 1h")]
    [InlineData("答复时间不得超过15日", "within 15d")]
    [InlineData("等候不超过半小时", "within 30m")]
    [InlineData("办理时限为60日", "within 60d")]
    [InlineData("首报限20分钟", "within 20m")]
    [InlineData("处置时间控制在2小时", "within 2h")]
    [InlineData("最迟不超过两个工作日反馈", "within 2wd")]
    [InlineData("接警后5分钟出动", "within 5m")]
    [InlineData("情况复杂的可以延长期限30日", "within 30d")]
    [InlineData("三级5个工作日；", "within 5wd")]
    [InlineData("上报县政府\t县内40分钟\t", "within 40m")]
    public void A_duty_is_done_within(string sentence, string limit) => Only(sentence, limit);

    [Theory]
    [InlineData("每日8:30前报送前一日情况", "by 08:30")]
    [InlineData("于当日18时前上报", "by 18:00")]
    [InlineData("下午5时前交班", "by 17:00")]
    [InlineData("晚上八点半前汇总", "by 20:30")]
    [InlineData("次日上午九点之前报结果", "by 09:00")]
    [InlineData("不迟于17:00报送", "by 17:00")]
    [InlineData("截至16时30分报送名册", "by 16:30")]
    [InlineData("最迟中午12点送达", "by 12:00")]
    public void A_duty_is_done_by_the_clock(string sentence, string limit) => Only(sentence, limit);

    [Theory]
    [InlineData("接访人员提前10分钟到岗", "before 10m")]
    [InlineData("领导接访前20分钟完成准备", "before 20m")]
    [InlineData("重大节日前至少3天完成排查", "before 3d")]
    [InlineData("一个月前向社会公布", "before 1mo")]
    [InlineData("会议召开前一天布置到位", "before 1d")]
    [InlineData("每学期开学前10天排查一遍", "before 10d")]
    public void A_duty_comes_ahead_of_an_event(string sentence, string limit) =>
        Only(sentence, limit);

    [Theory]
    [InlineData("每30分钟续报进展", "every 30m")]
    [InlineData("每隔两小时报告一次", "every 2h")]
    [InlineData("每周召开一次例会", "every 1w")]
    [InlineData("每日向指挥部报告", "every 1d")]
    [InlineData("每晚报一次平安", "every 1d")]
    [InlineData("每季度演练一次", "every 3mo")]
    [InlineData("每半年修订名册", "every 6mo")]
    [InlineData("每年至少组织一次演练", "every 1y")]
    [InlineData("半月一次研判", "every 15d")]
    [InlineData("按月通报办理情况", "every 1mo")]
    [InlineData("每月3—5次走访", "every 1mo")]
    [InlineData("一年两次培训", "every 1y")]
    public void A_duty_comes_back(string sentence, string limit) => Only(sentence, limit);

    [Theory]
    [InlineData("来访登记保存2年", "keep 2y")]
    [InlineData("录像资料至少保存30日", "keep 30d")]
    [InlineData("案卷的保存期限为十年", "keep 10y")]
    [InlineData("监控录像留存不少于3个月", "keep 3mo")]
    [InlineData("台账5年内不得销毁", "keep 5y")]
    public void A_record_is_kept(string sentence, string limit) => Only(sentence, limit);

    [Theory]
    [InlineData("白天15分钟、晚上半小时内到场", "within 15m", "within 30m")]
    [InlineData("1小时内首报，此后每2小时续报", "within 1h", "every 2h")]
    [InlineData("30分钟内到场，次日9:00前报告，材料保存3年", "within 30m", "by 09:00", "keep 3y")]
    public void A_sentence_may_set_several(string sentence, params string[] limits) =>
        TimeMentions.In(sentence).Select(it => it.Limit).ShouldBe(limits);

    [Theory]
    [InlineData("实行24小时值班")]
    [InlineData("服务时间为8:30—12:00")]
    [InlineData("信访人自收到答复之日起30日内请求复查")]
    [InlineData("可以在六十日内申请行政复议")]
    [InlineData("近3年内发生集体访12次")]
    [InlineData("一年内来访3次以上的")]
    [InlineData("本预案有效期5年")]
    [InlineData("领导小组任期3年")]
    [InlineData("2024年内实施")]
    [InlineData("6月25日至7月5日为重点时期")]
    [InlineData("第一时间赶到现场并及时上报")]
    [InlineData("当日办结，当天反馈")]
    [InlineData("每100人配备一名疏导员")]
    [InlineData("由5年以上工作经验的干部负责")]
    [InlineData("值班员报送前一日情况")]
    [InlineData("目前情绪平稳，之前曾多次来访")]
    public void What_binds_nobody_is_no_limit(string sentence) =>
        TimeMentions.In(sentence).Select(it => it.Limit).ShouldBeEmpty();

    [Fact]
    public void A_mention_knows_its_place()
    {
        const string sentence = "接到报告后30分钟内赶到现场";
        var mention = TimeMentions.In(sentence).ShouldHaveSingleItem();
        sentence.Substring(mention.At, mention.Length).ShouldBe("30分钟");
    }

    private static void Only(string sentence, string limit) =>
        TimeMentions.In(sentence).Select(it => it.Limit).ShouldBe([limit]);
}
