using System.Text.Json;
using Huiyin.IntegrationTests.Offices;

namespace Huiyin.IntegrationTests.Cli;

/// <summary><c>huiyin plan import</c> with texts.</summary>
public sealed class ImportTests
{
    private const string Township = """
        柳溪乡信访应急预案
        为妥善处置集体来访，维护信访秩序，制定本预案。
        一、组织机构
        （一）成立信访应急领导小组，由乡长任组长。
        （二）领导小组下设接待组和保障组。
        二、响应分级
        （一）5人以上不满20人来访的，启动三级响应。
        （二）20人以上来访的，启动二级响应。
        三、应急处置
        （一）接待组接到通知后30分钟内赶到现场，登记诉求。
        （二）接待组1小时内向县信访局报告，此后每2小时报告一次。
        （三）派专人把重点人员控制在家中。
        四、附则
        来访登记保存2年。
        """;

    private static readonly string Two =
        $"{Township}\n{Township.Replace("柳溪", "石桥", StringComparison.Ordinal)}";

    [Fact]
    public async Task Json_has_the_form_that_is_scored()
    {
        using var folder = new TempFolder();
        var ran = await Ran.Command(
            "plan",
            "import",
            folder.Write("township.txt", Township),
            "--json"
        );
        (ran.Code, ran.Error).ShouldBe((0, ""));
        var file = JsonDocument.Parse(ran.Out).RootElement;
        file.GetProperty("file").GetString().ShouldBe("township.txt");
        var plan = file.GetProperty("plans").EnumerateArray().ShouldHaveSingleItem();
        plan.GetProperty("title").GetString().ShouldBe("柳溪乡信访应急预案");
        Words(plan, "levels", "name").ShouldBe(["三级", "二级"]);
        Words(plan, "timings", "limit")
            .ShouldBe(["within 30m", "within 1h", "every 2h", "keep 2y"]);
        Words(plan, "groups", "name").ShouldBe(["信访应急领导小组", "接待组", "保障组"]);
        Words(plan, "flags", "kind").ShouldBe(["confinement"]);
        plan.GetProperty("levels")[0]
            .GetProperty("conditions")[0]
            .GetString()
            .ShouldBe("people 5..19");
        plan.GetProperty("groups")[1].GetProperty("duties").ValueKind.ShouldBe(JsonValueKind.Array);
        plan.GetProperty("flags")[0]
            .GetProperty("quote")
            .GetString()
            .ShouldBe("派专人把重点人员控制在家中");
    }

    [Fact]
    public async Task What_a_program_goes_on_with_stands_beside_it()
    {
        using var folder = new TempFolder();
        var ran = await Ran.Command("plan", "import", folder.Write("a.txt", Township), "--json");
        var file = JsonDocument.Parse(ran.Out).RootElement;
        file.GetProperty("repairs").ValueKind.ShouldBe(JsonValueKind.Array);
        var plan = file.GetProperty("plans")[0];
        foreach (var rule in plan.GetProperty("rules").EnumerateArray())
            rule.GetProperty("missing").GetArrayLength().ShouldBe(0);
        foreach (var card in plan.GetProperty("cards").EnumerateArray())
            card.GetProperty("missing").GetArrayLength().ShouldBeGreaterThan(0);
        plan.GetProperty("rules").GetArrayLength().ShouldBeGreaterThan(4);
        plan.GetProperty("clauses").GetArrayLength().ShouldBe(Township.Split('\n').Length - 1);
        plan.GetProperty("lints").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("en", "clauses, 2 levels, 3 bodies")]
    [InlineData("zh-CN", "条，2 个级别，3 个机构")]
    public async Task Without_json_it_says_in_two_lines_what_it_found(string language, string says)
    {
        using var folder = new TempFolder();
        var ran = await Ran.In(language, "plan", "import", folder.Write("a.txt", Township));
        (ran.Code, ran.Lines.Count, ran.Lines[0]).ShouldBe((0, 2, "柳溪乡信访应急预案"));
        ran.Lines[1].ShouldContain(says);
    }

    [Fact]
    public async Task A_draft_is_written_that_the_check_accepts()
    {
        using var folder = new TempFolder();
        var yaml = folder.Of("draft.yaml");
        var ran = await Ran.Command(
            "plan",
            "import",
            folder.Write("township.txt", Township),
            "-o",
            yaml
        );
        (ran.Code, ran.Out).ShouldBe((0, ""));
        ran.Error.ShouldBe($"wrote {yaml} and {folder.Of("draft.txt")}: 柳溪乡信访应急预案\n");
        await ShouldHaveNoErrors(yaml);
        (await File.ReadAllTextAsync(yaml)).ShouldContain("draft.txt");
    }

    [Fact]
    public async Task Several_plans_are_written_to_numbered_files()
    {
        using var folder = new TempFolder();
        var ran = await Ran.Command(
            "plan",
            "import",
            folder.Write("two.txt", Two),
            "-o",
            folder.Of("draft.yaml")
        );
        ran.Code.ShouldBe(0);
        Names(folder)
            .ShouldBe(["draft-2.txt", "draft-2.yaml", "draft.txt", "draft.yaml", "two.txt"]);
        await ShouldHaveNoErrors(folder.Of("draft.yaml"));
        await ShouldHaveNoErrors(folder.Of("draft-2.yaml"));
        (await File.ReadAllTextAsync(folder.Of("draft-2.yaml"))).ShouldContain(
            "石桥乡信访应急预案"
        );
    }

    [Fact]
    public async Task Several_files_are_a_line_of_json_each()
    {
        using var folder = new TempFolder();
        var ran = await Ran.Command(
            "plan",
            "import",
            folder.Write("one.txt", Township),
            folder.Write("two.txt", Two),
            "--json"
        );
        ran.Code.ShouldBe(0);
        ran.Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Select(it =>
                (it.GetProperty("file").GetString(), it.GetProperty("plans").GetArrayLength())
            )
            .ShouldBe([("one.txt", 1), ("two.txt", 2)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("今天食堂吃面条。\n")]
    [InlineData("关于召开会议的通知\n请准时参加。\n")]
    public async Task A_text_without_a_plan_is_bad_use_and_nothing_is_written(string text)
    {
        using var folder = new TempFolder();
        await ShouldBeRefused(folder, folder.Write("menu.txt", text));
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_bad_use_and_nothing_is_written()
    {
        using var folder = new TempFolder();
        var path = folder.Of("photo.txt");
        await File.WriteAllBytesAsync(
            path,
            [.. Enumerable.Range(0, 2048).Select(i => (byte)(i * 37))]
        );
        await ShouldBeRefused(folder, path);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_bad_use()
    {
        using var folder = new TempFolder();
        await ShouldBeRefused(folder, folder.Of("no-such.txt"));
    }

    [Fact]
    public async Task A_bad_file_among_good_ones_keeps_none_of_them_back()
    {
        using var folder = new TempFolder();
        var ran = await Ran.Command(
            "plan",
            "import",
            folder.Of("no-such.txt"),
            folder.Write("one.txt", Township),
            "--json"
        );
        (ran.Code, ran.Lines.Count).ShouldBe((2, 1));
        ran.Error.ShouldContain("no-such.txt");
    }

    [Fact]
    public async Task Drafts_of_several_files_do_not_go_to_one_place()
    {
        using var folder = new TempFolder();
        var ran = await Ran.Command(
            "plan",
            "import",
            folder.Write("one.txt", Township),
            folder.Write("two.txt", Two),
            "-o",
            folder.Of("draft.yaml")
        );
        (ran.Code, ran.Out, ran.Error).ShouldBe(
            (2, "", "huiyin: -o writes the drafts of one file at a time.\n")
        );
        Names(folder).ShouldBe(["one.txt", "two.txt"]);
    }

    private static async Task ShouldBeRefused(TempFolder folder, string path)
    {
        var before = Names(folder).ToList();
        foreach (
            var more in new[] { Array.Empty<string>(), ["--json"], ["-o", folder.Of("d.yaml")] }
        )
        {
            var ran = await Ran.Command(["plan", "import", path, .. more]);
            (ran.Code, ran.Out).ShouldBe((2, ""));
            ran.Error.ShouldStartWith("huiyin: ");
            ran.Error.TrimEnd('\n').ShouldNotContain("\n");
            ran.Error.ShouldContain(Path.GetFileName(path));
        }
        Names(folder).ShouldBe(before);
    }

    private static async Task ShouldHaveNoErrors(string yaml)
    {
        var checkedPlan = await Ran.Command("plan", "check", yaml);
        checkedPlan.Error.ShouldBeEmpty();
        checkedPlan.Lines.Where(line => line.Contains(": error ")).ShouldBeEmpty();
        checkedPlan.Code.ShouldBe(0);
    }

    private static IEnumerable<string> Names(TempFolder folder) =>
        Directory
            .EnumerateFiles(folder.Path)
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string?> Words(JsonElement plan, string list, string field) =>
        plan.GetProperty(list).EnumerateArray().Select(it => it.GetProperty(field).GetString());
}
