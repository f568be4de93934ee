using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Execution;
using NodaTime;

namespace Huiyin.Tests.Plans;

public sealed class FirstDayTests
{
    private const string Rules = """
        tasks:
          - {id: T1, trigger: {level: any}, who: team, do: 到场听取诉求, within: 1h, from: activation, clause: c1, quote: 到场}
          - {id: T2, trigger: {level: any}, after: [T1], who: team, do: 当场登记, within: 30m, from: assigned, clause: c1, quote: 登记}
          - {id: T3, trigger: {level: L1}, who: head, do: 书面答复, within: 3d, from: activation, clause: c1, quote: 答复}
        reports:
          - {id: R1, trigger: {level: L1}, by: team, to: [head], first: 30m, every: 8h, clause: c1, quote: 报告}
        """;

    [Fact]
    public void A_task_starts_when_what_comes_first_has_used_all_its_time()
    {
        var second = Of("L2").Tasks.Single(task => task.Rule.Id == "T2");
        second.Start.ShouldBe(Duration.FromMinutes(60));
        second.Due.ShouldBe(Duration.FromMinutes(90));
        second.Acknowledge.ShouldBe(Duration.FromMinutes(75));
    }

    [Fact]
    public void Only_what_the_level_sets_off_is_in_it() =>
        Of("L2").Tasks.Select(task => task.Rule.Id).ShouldBe(["T1", "T2"]);

    [Fact]
    public void Days_end_after_the_first_day() =>
        Of("L1").Tasks.Single(task => task.Rule.Id == "T3").Due.ShouldBeNull();

    [Fact]
    public void Reports_come_again_until_the_day_is_over() =>
        Of("L1").Reports.Single().Due.Select(due => due.TotalHours).ShouldBe([0.5, 8.5, 16.5]);

    private static FirstDay Of(string level) =>
        FirstDay.Of(Sample.Compiled(Sample.Plan(Rules)), level, new OfficeSettings());
}
