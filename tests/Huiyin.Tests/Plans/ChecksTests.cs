using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Checks;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;
using NodaTime;

namespace Huiyin.Tests.Plans;

public sealed class ChecksTests
{
    private const string Facts = """
        facts:
          persons: {type: int, ask: 人数}
          place: {type: ordered, values: [town, city, capital]}
        levels:
          - {id: L1, name: 一级}
          - {id: L2, name: 二级}
        grading:
          hit: highest
          rows:

        """;

    private static PlanFile Graded(params string[] rows) =>
        PlanFile.Load(
            Sample.Head
                + Facts
                + string.Concat(
                    rows.Select((row, i) => $"    - {{id: R{i}, clause: c1, quote: 字, {row}}}\n")
                )
        );

    [Fact]
    public void A_gap_is_shown_with_the_nearest_uncovered_cases()
    {
        var gap = Graded(
            "level: L1, persons: '>=10', place: capital",
            "level: L2, persons: '[1..9]', place: town"
        )
            .Diagnostics.Single(it => it.Code == "HP0201");
        gap.BlocksApproval.ShouldBeTrue();
        gap.Message.En.ShouldContain("4 of 6 cases");
        gap.Message.En.ShouldContain("1 persons, city");
    }

    [Fact]
    public void A_table_without_gaps_is_left_in_peace() =>
        Graded("level: L1, persons: '>=10'", "level: L2, persons: '[1..9]'")
            .Codes()
            .Where(code => code.StartsWith("HP02", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Rows_that_share_a_bound_are_told_apart_from_rows_that_overlap()
    {
        Graded("level: L1, persons: '>=10'", "level: L2, persons: '[1..10]'")
            .Codes()
            .ShouldContain("HP0204");
        Graded("level: L1, persons: '>=10'", "level: L2, persons: '[1..12]'")
            .Codes()
            .ShouldContain("HP0203");
        Graded("level: L1, persons: '>=10'", "level: L2, persons: '>=1'")
            .Codes()
            .ShouldNotContain("HP0203");
    }

    [Fact]
    public void A_worse_case_with_a_lower_level_is_noticed()
    {
        var drop = Graded("level: L1, place: town", "level: L2, place: '>=city'")
            .Diagnostics.Single(it => it.Code == "HP0205");
        drop.Message.En.ShouldContain("town gives L1 while city gives L2");
    }

    [Fact]
    public void A_level_no_case_reaches_is_noticed() =>
        Graded("level: L1, persons: '>=1'", "level: L2, persons: '>=50'")
            .Codes()
            .ShouldContain("HP0206");

    [Theory]
    [InlineData("level: L3, persons: '>=1'", "HP0101", "L1")]
    [InlineData("level: L1, person: '>=1'", "HP0102", "persons")]
    [InlineData("level: L1, place: '>=citty'", "HP0120", "city")]
    [InlineData("level: L1, persons: '[9..1]'", "HP0121", "bounds")]
    [InlineData("level: L1, persons: [1..9]", "HP0020", "\"[3..5]\"")]
    [InlineData("level: L1, persons: about ten", "HP0019", "\">=5\"")]
    public void A_bad_row_is_told_with_its_cure(string row, string code, string advice) =>
        Graded(row).Diagnostics.First(it => it.Code == code).Message.En.ShouldContain(advice);

    [Theory]
    [InlineData(9, 0, -60)]
    [InlineData(9, 30, -30)]
    [InlineData(10, 0, 0)]
    [InlineData(10, 30, 30)]
    public void The_room_before_opening_depends_on_when_the_doors_open(
        int hour,
        int minute,
        int slack
    )
    {
        var plan = PlanReader.Read(Morning("null, gap: G1")).Syntax!;
        var given = new Dictionary<string, LocalTime> { ["opening"] = new(hour, minute) };
        Timetable.Slacks(plan, given).Single(it => it.Item == "W4").Minutes.ShouldBe(slack);
    }

    [Fact]
    public void An_open_parameter_is_told_the_earliest_time_that_works() =>
        PlanFile
            .Load(Morning("null, gap: G1"))
            .Diagnostics.Single(it => it.Code == "HP0502")
            .Message.En.ShouldContain("10:00");

    [Fact]
    public void A_day_that_cannot_be_kept_blocks_approval()
    {
        var late = PlanFile.Load(Morning("'09:00'")).Diagnostics.Single(it => it.Code == "HP0501");
        late.BlocksApproval.ShouldBeTrue();
        late.Message.En.ShouldContain("60 minutes short");
    }

    private static string Morning(string opening) =>
        Sample.Plan(
            $$"""
            params:
              opening: {type: clock, value: {{opening}}}
            schedule:
              - {id: W1, when: each workday, due: "08:30", who: team, do: 汇总预约, clause: c1, quote: 字}
              - {id: W2, after: W1, within: 30m, who: team, do: 分析, clause: c1, quote: 字}
              - {id: W3, after: W2, who: team, do: 告知各组, clause: c1, quote: 字}
              - {id: W4, if: "level >= L2", due: "opening - 1h", who: team, do: 布置, clause: c1, quote: 字}
            gaps:
              - {id: G1, kind: missing, ask: 几点开门}
            """
        );

    [Fact]
    public void A_quote_must_stand_in_its_clause_word_for_word()
    {
        var plan = Sample.Task("do: 到场, quote: \"主任 到场，听取意见\"");
        PlanFile
            .Load(plan, "十人以上，不足十人；主任到场,听取意见\n第二行")
            .Codes()
            .ShouldNotContain("HP0602");
        PlanFile
            .Load(plan, "十人以上，不足十人；主任离场\n主任到场,听取意见")
            .Codes()
            .ShouldContain("HP0602");
        PlanFile.Load(plan).Diagnostics.Count(it => it.Code == "HP0601").ShouldBe(1);
        PlanFile.Load(plan, "一行").Codes().ShouldContain("HP0606");
    }

    [Theory]
    [InlineData("system", false)]
    [InlineData("haed", false)]
    [InlineData("head", true)]
    public void Only_a_role_of_the_plan_decides_on_activation(string by, bool loads)
    {
        var plan = Sample.Plan(
            $"activation: {{propose: {{by: system, from: grading}}, decide: {{by: {by}, clause: c1, quote: 字}}}}"
        );
        (PlanFile.Load(plan).Compiled is not null).ShouldBe(loads);
    }

    [Fact]
    public void Day_and_night_need_their_bounds()
    {
        const string task =
            "tasks:\n  - {id: T1, trigger: {level: any}, who: head, do: 到场, within: {day: 15m, night: 30m}, clause: c1, quote: 字}\n";
        PlanFile.Load(Sample.Plan(task)).Codes().ShouldContain("HP0412");
        Sample
            .Compiled(Sample.Plan("terms: {day: \"07:00..19:00\"}\n" + task))
            .Day!.From.ShouldBe(new LocalTime(7, 0));
    }

    [Fact]
    public void What_a_draft_may_owe_an_approved_plan_may_not()
    {
        var draft = Sample.Task("do: 到场, quote: 字");
        var approved = draft.Replace("status: draft", "status: approved", StringComparison.Ordinal);
        PlanFile.Load(draft).Compiled.ShouldNotBeNull();
        var file = PlanFile.Load(approved);
        file.Compiled.ShouldBeNull();
        file.Errors()
            .Select(it => it.Code)
            .Distinct()
            .ShouldBe(["HP0404", "HP0406", "HP0407", "HP0408", "HP0405"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("who_came: {type: bool, ask: 来人姓名}")]
    [InlineData("known: {type: bool, ask: 是否重点人员}")]
    [InlineData("past: {type: int, ask: 有无前科}")]
    [InlineData("id_card: {type: bool, ask: 证件}")]
    public void No_fact_may_ask_about_an_individual(string fact) =>
        PlanFile.Load(Sample.Head + $"facts:\n  {fact}\n").Codes().ShouldContain("HP0126");

    [Fact]
    public void Sixty_five_rows_are_one_too_many()
    {
        var rows = Enumerable.Range(1, 65).Select(n => $"level: L1, persons: {n}").ToArray();
        var error = Graded(rows).Diagnostics.Single(it => it.Code == "HP0127");
        error.Severity.ShouldBe(Severity.Error);
    }
}
