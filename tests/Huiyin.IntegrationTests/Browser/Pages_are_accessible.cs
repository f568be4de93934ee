using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Huiyin.App.Demo;

namespace Huiyin.IntegrationTests.Browser;

/// <summary>Every page for every kind of visitor: no violation that axe knows, no sideways scrolling on a phone or at 200 %.</summary>
[Collection(nameof(InTheBrowser))]
public sealed class Pages_are_accessible(Chromium chromium)
{
    private static readonly string[] ForEverybody =
    [
        "/",
        "/incidents",
        "/incidents/new",
        "/incidents/new?plan=reception",
        "/incidents/2026-000001",
        "/incidents/2026-000002",
        "/incidents/2026-000003",
        "/incidents/2026-000004",
        "/inbox",
        "/plans",
        "/plans/health-station",
        "/plans/reservoir?try-persons=8",
        "/plans/help",
        "/seats",
        "/account",
        "/nothing-here",
    ];

    private static readonly string[] ForAdministrators =
    [
        "/plans/adopt?library=reception",
        "/people",
        "/settings",
        "/health",
    ];

    [Theory]
    [InlineData("fuzhen", 1280, "zh-CN")]
    [InlineData("guanli", 640, "en")]
    [InlineData("yimin", 360, "zh-CN")]
    public async Task No_page_has_a_violation_or_scrolls_sideways(
        string login,
        int width,
        string language
    )
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        await Tell(served);
        var page = await served.SignIn(login, width, language);
        var problems = new List<string>();
        foreach (
            var address in login == "guanli"
                ? [.. ForEverybody, .. ForAdministrators]
                : ForEverybody
        )
        {
            await page.GotoAsync(address);
            problems.AddRange(Describe(address, await page.RunAxe()));
            if (
                await page.EvaluateAsync<bool>(
                    "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"
                )
            )
                problems.Add($"{address} scrolls sideways at {width} pixels");
        }
        problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sign_in_page_has_no_violation()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var page = await served.Visit(360);
        await page.GotoAsync("/login");
        Describe("/login", await page.RunAxe()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_key_leads_to_a_link_past_the_header_and_focus_is_seen()
    {
        await using var served = await ServedTown.Start(chromium.Browser);
        var page = await served.SignIn("fuzhen");
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        (
            await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')")
        ).ShouldStartWith("#");
        (
            await page.EvaluateAsync<string>(
                "() => getComputedStyle(document.activeElement).outlineStyle"
            )
        ).ShouldNotBe("none");
    }

    private static IEnumerable<string> Describe(string address, AxeResult result) =>
        result.Violations.Select(found =>
            $"{address}: {found.Id} ({found.Help}) at {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}"
        );

    /// <summary>The demo's four stories, so that there is something to see.</summary>
    private static async Task Tell(ServedTown served)
    {
        var now = served.Town.Office.Now;
        served.Town.Clock.Set((now - DemoStory.Begins).ToDateTimeOffset());
        await new DemoStory(served.Town.Office, served.Town.Clock).Tell(now);
    }
}
