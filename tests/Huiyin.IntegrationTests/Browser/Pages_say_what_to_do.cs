namespace Huiyin.IntegrationTests.Browser;

/// <summary>A refusal stands beside what was being done, and nothing typed is lost.</summary>
[Collection(nameof(InTheBrowser))]
public sealed class Pages_say_what_to_do(Chromium chromium)
{
    private static readonly Dictionary<string, string> FourAtTheCounty = new()
    {
        ["persons"] = "4",
        ["destination"] = "county",
        ["impact"] = "some",
    };

    [Fact]
    public async Task A_wrong_password_does_not_tell_which_was_wrong()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var page = await served.Visit();
        await page.GotoAsync("/login");
        await page.FillAsync("#user", "nobody-of-that-name");
        await page.FillAsync("#password", "wrong");
        await page.PressAsync("#password", "Enter");
        (await page.InnerTextAsync(".refusal")).ShouldBe("登录名或密码不正确，请重新输入。");
        (await page.InputValueAsync("#user")).ShouldBe("nobody-of-that-name");
    }

    [Fact]
    public async Task A_refused_decision_keeps_what_was_typed_and_others_see_whom_it_waits_for()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var incident = await (await served.SignIn("xinfang")).Report(
            "health-station",
            "四人",
            FourAtTheCounty
        );
        var page = await served.SignIn("zhenzhang");
        await page.GotoAsync(incident);
        await page.CheckAsync("#decision [value=L1]");
        await page.FillAsync("#measures", "由镇长带队到场");
        await page.ClickAsync("#decision form .btn-primary");
        (await page.InnerTextAsync("#decision .refusal")).ShouldBe("请写明理由。");
        (await page.InputValueAsync("#measures")).ShouldBe("由镇长带队到场");
        (await page.IsCheckedAsync("#decision [value=L1]")).ShouldBeTrue();

        var other = await served.SignIn("guanhuai");
        await other.GotoAsync(incident);
        (await other.InnerTextAsync("#decision")).ShouldContain("等待镇主要负责人决定");
        (await other.Locator("#decision form").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_is_disabled_can_do_nothing_more_in_a_page_that_is_open()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var page = await served.SignIn("zhengce");
        var account = served.Town.Office.Accounts.FindByLogin("zhengce")!;
        account.Disabled = true;
        await served.Town.Office.Accounts.Save(account);
        await page.GotoAsync("/incidents");
        page.Url.ShouldContain("/login");
    }

    [Fact]
    public async Task Figures_out_of_bounds_are_all_named_and_kept()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var page = await served.SignIn("guanli");
        await page.GotoAsync("/settings");
        await page.FillAsync("#figure-AcknowledgeMinutes", "0");
        await page.FillAsync("#figure-ReviewDays", "900");
        await page.ClickAsync("button:has-text('保存数值')");
        var refusal = await page.InnerTextAsync(".refusal");
        refusal.ShouldContain("知悉（1–1440）");
        refusal.ShouldContain("评估（1–90）");
        (await page.InputValueAsync("#figure-ReviewDays")).ShouldBe("900");
    }

    [Fact]
    public async Task A_plan_with_errors_is_listed_whole_and_cannot_be_adopted()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var page = await served.SignIn("guanli");
        await page.GotoAsync("/plans");
        var broken = served.Town.Folder + "/broken.yaml";
        await File.WriteAllTextAsync(
            broken,
            Huiyin
                .App.Plans.PlanLibrary.Yaml("reception")
                .Replace("who: coordination", "who: cordination")
                .Replace("level: HIGH,", "level: HIHG,")
        );
        await page.Locator("input[type=file]").First.SetInputFilesAsync(broken);
        await page.Locator("form:has(input[type=file]) button").ClickAsync();
        var listed = await page.InnerTextAsync("main");
        listed.ShouldContain("coordination");
        listed.ShouldContain("HIGH");
        (await page.Locator("button:has-text('采用')").CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("zh-CN", "学校", "保护学生，教学不中断", "另有示例性标记条款 3 条")]
    [InlineData("en", "School", "pupils are kept safe, lessons go on", "never carried out: 3.")]
    public async Task The_library_says_for_which_office_each_plan_is(
        string language,
        string kind,
        string purpose,
        string flagged
    )
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var page = await served.SignIn("guanli", language: language);
        await page.GotoAsync("/plans");
        var offered = page.Locator("section[aria-labelledby=shipped] li");
        (await offered.CountAsync()).ShouldBe(10);
        var school = offered.Filter(new() { HasText = "城南实验学校" });
        var said = await school.InnerTextAsync();
        said.ShouldContain(kind);
        said.ShouldContain(purpose);
        (await page.InnerTextAsync("section[aria-labelledby=shipped]")).ShouldContain(flagged);
        var taken = await page.RunAndWaitForDownloadAsync(() =>
            school.Locator("a", new() { HasText = "source.txt" }).ClickAsync()
        );
        taken.SuggestedFilename.ShouldBe("school-source.txt");
        (await File.ReadAllTextAsync(await taken.PathAsync())).ShouldBe(
            Huiyin.App.Plans.PlanLibrary.Source("school")
        );
        await school.Locator("a").First.ClickAsync();
        (await page.InnerTextAsync("main")).ShouldContain("临溪县城南实验学校信访事项应急预案");
    }

    [Fact]
    public async Task Words_of_a_clause_and_the_rule_made_from_them_mark_each_other()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var page = await served.SignIn("fuzhen");
        await page.GotoAsync("/plans/health-station");
        await page.ClickAsync("a.quoted[data-pair='rule-tasks-T2']");
        await page.Locator("#rule-tasks-T2.picked").WaitForAsync();
    }

    [Fact]
    public async Task Others_are_told_that_a_page_is_for_administrators()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var page = await served.SignIn("xinfang");
        (await page.GotoAsync("/people"))!.Status.ShouldBe(403);
        (await page.InnerTextAsync("h1")).ShouldBe("本页仅供管理员使用");
    }
}
