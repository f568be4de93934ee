using Huiyin.Core.Incidents;
using Huiyin.Storage.Ledger;
using Microsoft.Playwright;

namespace Huiyin.IntegrationTests.Browser;

[Collection(nameof(InTheBrowser))]
public sealed class A_plan_runs_in_the_browser(Chromium chromium)
{
    private static readonly Dictionary<string, string> FourAtTheCounty = new()
    {
        ["persons"] = "4",
        ["destination"] = "county",
        ["impact"] = "some",
    };

    private static readonly (string Task, string Login)[] TasksOfLevelTwo =
    [
        ("T1", "xinfang"),
        ("T3", "fuzhen"),
        ("T4", "zhenzhang"),
        ("T11", "xinfang"),
        ("T5", "fuzhen"),
        ("T10", "fuzhen"),
        ("T7", "zhengce"),
        ("T8", "baoan"),
        ("T12", "fuzhen"),
    ];

    [Fact]
    public async Task From_the_report_to_the_review_with_a_raise_and_a_silence_in_between()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var desk = await served.SignIn("xinfang");
        var head = await served.SignIn("zhenzhang");

        var incident = await desk.Report("health-station", "四人到县里询问补助", FourAtTheCounty);
        await head.GotoAsync("/");
        (await head.Locator("main").InnerTextAsync()).ShouldContain("四人到县里询问补助");
        await head.Decide(incident);
        (await head.Locator("main").InnerTextAsync()).ShouldContain("二级");

        await Silence_is_heard(served, desk, incident);
        await The_level_is_raised(served, desk, head, incident);
        await Every_task_is_finished(served, incident);
        await A_report_is_submitted(desk, incident);
        await It_is_stood_down_and_reviewed(desk, head, incident);

        Verification.Verify(served.Town.File).Damages.ShouldBeEmpty();
    }

    private static async Task Silence_is_heard(ServedTown served, IPage desk, string incident)
    {
        served.Town.Clock.Advance(TimeSpan.FromMinutes(16));
        await desk.GotoAsync("/");
        var call = desk.Locator("form[action*='handler=TakeUp']").First;
        await Assertions
            .Expect(desk.Locator("main"))
            .ToContainTextAsync("关怀服务组", new() { Timeout = 10_000 });
        await call.Locator("button").ClickAsync();
        await desk.GotoAsync(incident);
        await Assertions.Expect(desk.Locator("#task-T6")).ToContainTextAsync("升级");
    }

    private static async Task The_level_is_raised(
        ServedTown served,
        IPage desk,
        IPage head,
        string incident
    )
    {
        await desk.GotoAsync(incident);
        await desk.Fill("#known", "Facts", [("fact-persons", "7")]);
        await head.GotoAsync(incident);
        await Assertions.Expect(head.Locator("#decision")).ToContainTextAsync("一级");
        await head.Decide(incident);
        await Assertions.Expect(head.Locator("#task-T4")).ToBeVisibleAsync();
        served.Town.Office.Register.Find(incident.Split('/')[^1])!.Run.Level.ShouldBe("L1");
    }

    private static async Task Every_task_is_finished(ServedTown served, string incident)
    {
        var pages = new Dictionary<string, IPage>();
        foreach (var (task, login) in TasksOfLevelTwo.Prepend(("T6", "guanhuai")))
        {
            if (!pages.TryGetValue(login, out var page))
                pages[login] = page = await served.SignIn(login);
            await page.Acknowledge(incident, task);
            await page.Complete(incident, task, "已办");
        }
    }

    private static async Task A_report_is_submitted(IPage desk, string incident)
    {
        await desk.GotoAsync(incident);
        var form = desk.Locator("form[action*='handler=Report']").First;
        await desk.Locator("details:has(form[action*='handler=Report']) > summary")
            .First.ClickAsync();
        foreach (var field in await form.Locator("textarea").AllAsync())
            await field.FillAsync("正常");
        await form.Locator("button").First.ClickAsync();
        await Assertions.Expect(desk.Locator("main")).ToContainTextAsync("第 1 次");
    }

    private static async Task It_is_stood_down_and_reviewed(IPage desk, IPage head, string incident)
    {
        await head.GotoAsync(incident);
        await head.Fill(
            "#stand-down",
            "StandDown",
            [("condition", "均已答复"), ("matters", "登记四件")]
        );
        await Assertions
            .Expect(head.Locator("#stand-down [role=alert]"))
            .ToContainTextAsync("看管");
        (await head.Locator("#condition").InputValueAsync()).ShouldBe("均已答复");
        await head.CheckAsync("input[name=nobodyHeld]");
        await head.ClickAsync("#stand-down form .btn-primary");
        await Assertions.Expect(head.Locator("#review")).ToBeVisibleAsync();

        await desk.GotoAsync(incident);
        await desk.Locator("details:has(form[action*='handler=Finding']) > summary").ClickAsync();
        await desk.SelectOptionAsync("#clause", "sec_6__sub_1__item_1");
        await desk.FillAsync("#finding-text", "电话无人接听");
        await desk.FillAsync("#finding-change", "增加备用联系人");
        await desk.ClickAsync("form[action*='handler=Finding'] button");
        await desk.Fill("#review", "Review", [("summary", "响应及时")]);
        await Assertions.Expect(desk.Locator("#review")).ToContainTextAsync("响应及时");
        await Assertions.Expect(desk.Locator("#review")).ToContainTextAsync("增加备用联系人");
    }

    [Fact]
    public async Task Without_script_an_incident_is_reported_and_activated()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var desk = await served.SignIn("xinfang", script: false);
        await desk.GotoAsync("/incidents/new?plan=health-station");
        await desk.FillAsync("#figure", "4");
        await desk.ClickAsync("#question button[name=next]");
        await desk.ClickAsync("#question .big button[value=county]");
        await desk.FillAsync("#title", "没有脚本的浏览器");
        await desk.ClickAsync("#asking .btn-primary");
        await desk.WaitForURLAsync("**/incidents/2*");

        var head = await served.SignIn("zhenzhang", script: false);
        await head.GotoAsync(new Uri(desk.Url).AbsolutePath);
        await head.CheckAsync("#decision input[value=L1]");
        await head.FillAsync("#decide-reason", "先按一级");
        await head.ClickAsync("#decision form .btn-primary");
        await Assertions.Expect(head.Locator("#task-T1")).ToBeVisibleAsync();
        served.Town.Office.Register.Newest().Single().Status.ShouldBe(IncidentStatus.Active);
    }

    [Fact]
    public async Task A_second_decision_is_refused_beside_the_form_and_the_reason_is_kept()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var desk = await served.SignIn("xinfang");
        var incident = await desk.Report("health-station", "四人到县里询问补助", FourAtTheCounty);
        var (head, again) = (
            await served.SignIn("zhenzhang"),
            await served.SignIn("fuzhen", script: false)
        );
        await again.GotoAsync(incident);
        await head.Decide(incident);

        await again.FillAsync("#decide-reason", "同时决定");
        await again.ClickAsync("#decision form .btn-primary");

        await Assertions.Expect(again.Locator("[role=alert]").First).ToBeVisibleAsync();
        (await again.ContentAsync()).ShouldContain("同时决定");
    }

    [Fact]
    public async Task An_open_page_shows_what_somebody_else_does_without_being_asked()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var desk = await served.SignIn("xinfang");
        var incident = await desk.Report("health-station", "四人到县里询问补助", FourAtTheCounty);
        var watching = await served.SignIn("guanhuai");
        await watching.GotoAsync(incident);

        await (await served.SignIn("zhenzhang")).Decide(incident);

        await Assertions
            .Expect(watching.Locator("#task-T6"))
            .ToBeVisibleAsync(new() { Timeout = 10_000 });
    }
}
