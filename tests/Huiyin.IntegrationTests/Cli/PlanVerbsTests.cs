using System.Text.Json;
using Huiyin.App.Plans;

namespace Huiyin.IntegrationTests.Cli;

/// <summary><c>huiyin plan check</c> and <c>huiyin plan grade</c>.</summary>
public sealed class PlanVerbsTests
{
    private const string Broken = """
        schema: huiyin-plan/1
        plan: {id: x, titel: a}
        facts:
          a: {type: colour}
        levels: [A]
        """;

    public static TheoryData<string> Library => [.. PlanLibrary.Names];

    [Theory]
    [MemberData(nameof(Library))]
    public async Task A_plan_of_the_library_has_no_errors_or_warnings(string name)
    {
        using var files = new LibraryFiles();
        var ran = await Ran.Command("plan", "check", files.Plan(name));
        ran.Code.ShouldBe(0, ran.Out);
        ran.Error.ShouldBeEmpty();
        JsonDocument
            .Parse((await Ran.Command("plan", "check", files.Plan(name), "--json")).Out)
            .RootElement.EnumerateArray()
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_wrong_with_a_plan_is_listed_with_its_place()
    {
        using var files = new LibraryFiles();
        var path = files.Write("broken.yaml", Broken);
        var ran = await Ran.Command("plan", "check", path);
        ran.Code.ShouldBe(1);
        ran.Lines.ShouldAllBe(line => line.StartsWith($"{path}:"));
        ran.Lines.Count(line => line.Contains(": error HP")).ShouldBeGreaterThan(6);
        ran.Lines.ShouldContain(
            $"{path}:2:15: error HP0011: plan has no key \"titel\"; did you mean \"title\"? rename or remove it"
        );
        ran.Lines.ShouldContain(line => line.StartsWith($"{path}:4:13: error HP0017: "));
        var json = JsonDocument
            .Parse((await Ran.Command("plan", "check", path, "--json")).Out)
            .RootElement.EnumerateArray()
            .ToList();
        json.Count.ShouldBe(ran.Lines.Count);
        var titel = json.Single(one => one.GetProperty("code").GetString() == "HP0011");
        (
            titel.GetProperty("line").GetInt32(),
            titel.GetProperty("column").GetInt32(),
            titel.GetProperty("severity").GetString()
        ).ShouldBe((2, 15, "error"));
        (await Ran.In("zh-CN", "plan", "check", path)).Out.ShouldNotContain("rename or remove");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("grade")]
    public async Task A_file_that_is_not_there_is_bad_use(string verb)
    {
        var ran = await Ran.Command("plan", verb, "no-such.yaml");
        (ran.Code, ran.Out, ran.Error).ShouldBe(
            (2, "", "huiyin: There is no file no-such.yaml.\n")
        );
    }

    [Theory]
    [InlineData("health-station", "persons=2 destination=county impact=some", "L3", "", "")]
    [InlineData("health-station", "persons=5 destination=province impact=larger", "L2", "", "")]
    [InlineData("health-station", "persons=6 destination=beijing impact=major", "L1", "", "")]
    [InlineData("health-station", "persons=2 destination=county", "L3", "L1,L2", "impact")]
    [InlineData(
        "reservoir",
        "persons=8 destination=province stay=3d trend_rising=true",
        "L3",
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
    [InlineData("reception", "persons=5", "HIGH", "", "")]
    [InlineData("township", "persons=9 place=service_hall villages=1 danger=false", "L3", "", "")]
    [InlineData("township", "persons=9 place=service_hall", "L3", "L1,L2", "villages,danger")]
    [InlineData("township", "persons=4 place=county villages=1 danger=false", "L2", "", "")]
    [InlineData("township", "persons=5 place=county", "L1", "", "")]
    [InlineData("county-bureau", "persons=4 place=reception_hall", "L4", "", "")]
    [InlineData("county-bureau", "persons=29 place=reception_hall", "L3", "", "")]
    [InlineData("county-bureau", "persons=30 place=office_gate", "L1", "", "")]
    [InlineData("county-bureau", "persons=7", null, "L1,L2,L3", "place")]
    [InlineData(
        "civil-affairs",
        "persons=2 place=own_window overdue=false hardship=false",
        "L5",
        "",
        ""
    )]
    [InlineData(
        "civil-affairs",
        "persons=2 place=own_window overdue=false hardship=true",
        "L4",
        "",
        ""
    )]
    [InlineData("civil-affairs", "persons=50 place=own_window", "L2", "", "")]
    [InlineData("civil-affairs", "persons=51", "L1", "", "")]
    [InlineData("school", "persons=3 place=school_gate lessons=normal injury=true", "L2", "", "")]
    [InlineData("school", "persons=3 place=school_gate lessons=stopped", "L1", "", "")]
    [InlineData(
        "mine",
        "persons=2 place=mine_office hazard=false injury=false production=normal",
        "TEAM",
        "",
        ""
    )]
    [InlineData("mine", "persons=3 place=group_company", "MINE", "", "")]
    [InlineData("mine", "persons=1 place=work_team hazard=true", "MINE", "", "")]
    [InlineData(
        "construction-project",
        "persons=6 place=site arrears_months=2 holiday_soon=false fall_danger=false",
        "L2",
        "",
        ""
    )]
    [InlineData(
        "construction-project",
        "persons=6 place=site arrears_months=1 holiday_soon=true",
        "L1",
        "",
        ""
    )]
    [InlineData(
        "construction-project",
        "persons=6 place=site arrears_months=0 fall_danger=false",
        "L3",
        "",
        ""
    )]
    [InlineData(
        "company",
        "persons=0 calls=29 place=hotline supply=normal quality=false",
        "COMMON",
        "",
        ""
    )]
    [InlineData("company", "persons=0 calls=30 place=hotline supply=normal", "LARGER", "", "")]
    [InlineData("company", "calls=100", "MAJOR", "", "")]
    public async Task Facts_are_graded_by_the_plans_own_rows(
        string plan,
        string facts,
        string? level,
        string possible,
        string ask
    )
    {
        using var files = new LibraryFiles();
        var ran = await Ran.Command([
            "plan",
            "grade",
            files.Plan(plan),
            .. facts.Split(' '),
            "--json",
        ]);
        ran.Code.ShouldBe(0, ran.Error);
        var grade = JsonDocument.Parse(ran.Out).RootElement;
        grade.GetProperty("level").GetString().ShouldBe(level);
        Words(grade, "possible").ShouldBe(possible, ran.Out);
        Words(grade, "ask").ShouldBe(ask, ran.Out);
        foreach (var row in grade.GetProperty("rows").EnumerateArray())
            row.GetProperty("quote").GetString().ShouldNotBeNullOrEmpty();
        (level is null).ShouldBe(grade.GetProperty("rows").GetArrayLength() == 0);
    }

    [Fact]
    public async Task A_grading_reads_as_level_rows_and_what_to_ask()
    {
        using var files = new LibraryFiles();
        var ran = await Ran.Command(
            "plan",
            "grade",
            files.Plan("health-station"),
            "persons=7",
            "destination=county"
        );
        ran.Out.ShouldBe("level: 一级\n  GR1 L1 sec_4__sub_4: 6人以上到县级及以上机关反映的\n");
    }

    [Theory]
    [InlineData(
        "person=4",
        "huiyin: this plan asks no fact \"person\"; did you mean \"persons\"? it asks: persons, destination, impact\n"
    )]
    [InlineData(
        "persons=-4",
        "huiyin: \"到场人数 (persons)\" cannot be \"-4\"; write a whole number from 0 to 100000000\n"
    )]
    [InlineData("persons", "huiyin: Write facts as NAME=VALUE, each once.\n")]
    [InlineData("persons=4 persons=5", "huiyin: Write facts as NAME=VALUE, each once.\n")]
    public async Task A_fact_that_is_none_is_bad_use(string facts, string said)
    {
        using var files = new LibraryFiles();
        var ran = await Ran.Command([
            "plan",
            "grade",
            files.Plan("health-station"),
            .. facts.Split(' '),
        ]);
        (ran.Code, ran.Out, ran.Error).ShouldBe((2, "", said));
    }

    [Fact]
    public async Task A_broken_plan_grades_nothing_and_its_errors_are_listed()
    {
        using var files = new LibraryFiles();
        var ran = await Ran.Command("plan", "grade", files.Write("broken.yaml", Broken), "a=1");
        (ran.Code, ran.Out).ShouldBe((1, ""));
        ran.Error.ShouldContain("error HP0011");
    }

    private static string Words(JsonElement grade, string name) =>
        string.Join(',', grade.GetProperty(name).EnumerateArray().Select(word => word.GetString()));
}
