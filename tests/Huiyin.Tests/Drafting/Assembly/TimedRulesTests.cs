using Huiyin.Core.Drafting;

namespace Huiyin.Tests.Drafting.Assembly;

public sealed class TimedRulesTests
{
    private const string Bodies =
        "一、组织机构\n（一）成立领导小组，由乡长任组长。\n（二）领导小组下设接待组和保障组。\n二、应急处置\n";

    [Theory]
    [InlineData("接待组接到通知后30分钟内赶到现场。", "接待组", "赶到现场", "30m", "notified")]
    [InlineData(
        "响应启动后，由保障组1小时内送达饮水和药品。",
        "保障组",
        "送达饮水和药品",
        "1h",
        "activation"
    )]
    [InlineData("组长必须在2小时内到场主持处置。", "组长", "到场主持处置", "2h", null)]
    [InlineData("值班人员应当在5分钟内登记来访人数。", "值班人员", "登记来访人数", "5m", null)]
    public void A_limit_makes_a_task(
        string clause,
        string who,
        string act,
        string within,
        string? from
    )
    {
        var plan = Drafted.Plan(Bodies + clause);
        var task = plan.Rules.Single(it => it.Block == "tasks");
        task.Missing.ShouldBeEmpty();
        (plan.RoleName(task.Field("who")), task.Field("do"), task.Field("within")).ShouldBe(
            (who, act, within)
        );
        (task.Field("from"), task.Field("trigger")).ShouldBe((from, "{level: any}"));
    }

    [Fact]
    public void Day_and_night_are_two_lengths_of_one_limit() =>
        Task("接待组白天15分钟、晚上半小时内赶到现场。")
            .Field("within")
            .ShouldBe("{day: 15m, night: 30m}");

    [Theory]
    [InlineData("一级：50人以上来访。\n接待组在一级响应时30分钟内赶到现场。", "{level: L1}")]
    [InlineData("20人以上来访的，接待组30分钟内赶到现场。", "{fact: \"persons >= 20\"}")]
    [InlineData("接待组30分钟内赶到现场。", "{level: any}")]
    public void A_task_is_owed_at_a_grade_or_a_number(string clauses, string trigger) =>
        Task(clauses).Field("trigger").ShouldBe(trigger);

    [Theory]
    [InlineData("二、工作要求\n30分钟内赶到现场。", "trigger who")]
    [InlineData("二、工作要求\n接待组30分钟内赶到现场。", "trigger")]
    [InlineData("情绪激动的，接待组30分钟内赶到现场。", "trigger")]
    [InlineData("登记完成后，接待组1小时内送交材料。", "from")]
    public void A_card_lists_what_is_missing(string clauses, string missing)
    {
        var task = Task(clauses);
        task.IsCard.ShouldBeTrue();
        string.Join(' ', task.Missing).ShouldBe(missing);
        task.Why.ShouldNotBeNull().Zh.ShouldContain(task.Missing[0]);
    }

    [Fact]
    public void A_report_goes_to_somebody_first_and_then_again()
    {
        var plan = Drafted.Plan($"{Bodies}接待组1小时内向县信访局报告，此后每2小时报告一次。");
        var report = plan.Rules.Single(it => it.Block == "reports");
        plan.RoleName(report.Field("by")).ShouldBe("接待组");
        plan.RoleName(report.Field("to")!.Trim('[', ']')).ShouldBe("县信访局");
        (report.Field("first"), report.Field("every"), report.IsCard).ShouldBe(("1h", "2h", false));
    }

    [Fact]
    public void A_report_that_may_come_back_or_not_is_a_card() =>
        Drafted
            .Row($"{Bodies}接待组1小时内向县信访局报告。", "reports")
            .Missing.ShouldBe(["every"]);

    [Theory]
    [InlineData("接待组每周召开一次例会。", "when", "weekly")]
    [InlineData("接待组每日8:30前汇总来访情况。", "due", "08:30")]
    [InlineData("重大节日前3天，接待组排查一遍矛盾纠纷。", "lead", "3d")]
    public void Routine_work_stands_in_the_schedule(string clause, string key, string value) =>
        Drafted.Row(Bodies + clause, "schedule").Field(key).ShouldBe(value);

    [Theory]
    [InlineData("records", "接待组将来访登记保存2年。", "keep", "2y")]
    [InlineData("records", "接待组将录像至少保存30日。", "keep", ">=30d")]
    [InlineData("drills", "接待组每年组织一次应急演练。", "every", "1y")]
    [InlineData("maintenance", "领导小组每两年修订一次预案。", "every", "2y")]
    [InlineData("aftercare", "处置结束后，接待组5个工作日内完成总结评估。", "within", "5wd")]
    [InlineData("activation.decide", "由组长在15分钟内决定是否启动响应。", "within", "15m")]
    public void What_a_time_is_for_says_where_it_stands(
        string block,
        string clause,
        string key,
        string value
    ) => Drafted.Row(Bodies + clause, block).Field(key).ShouldBe(value);

    [Fact]
    public void Every_row_quotes_its_sentence() =>
        Task("做好登记。接待组30分钟内赶到现场。做好记录。")
            .Quote.ShouldBe("接待组30分钟内赶到现场");

    private static DraftRule Task(string clauses) => Drafted.Row(Bodies + clauses, "tasks");
}
