using Deque.AxeCore.Playwright;
using Huiyin.Core.Plans.Drafts;
using Huiyin.IntegrationTests.Drafts;
using Huiyin.Storage.Ledger;
using Microsoft.Playwright;

namespace Huiyin.IntegrationTests.Browser;

/// <summary>From a text to an approved plan and a graded incident, as people do it.</summary>
[Collection(nameof(InTheBrowser))]
public sealed class A_plan_comes_from_its_text(Chromium chromium)
{
    [Fact]
    public async Task From_the_file_to_an_approved_plan_and_a_graded_incident()
    {
        await using var served = await Start();
        var keeper = await served.SignIn("guanli");
        var draft = await Imported(keeper);
        await keeper.Keyboard.PressAsync("a");
        await Settled(keeper, 1);
        await keeper.ClickAsync("form[action*='review'] button[formaction*='Rest']");
        await Settled(keeper, 71);
        await The_card_is_filled_in(keeper);
        await The_rest_is_decided(keeper);
        await The_lawyer_rewrites(served, draft);

        await keeper.GotoAsync($"/plans/{draft}/review");
        await Settled(keeper, 80);
        await keeper.FillAsync("#head-plan", "station");
        await keeper.ClickAsync("form[action*='Head'] button.btn");
        await Seats_are_bound(keeper);
        await keeper.ClickAsync("form[action*='Submit'] button.btn-primary");
        await keeper.WaitForURLAsync("**/approve");
        await Assertions.Expect(keeper.Locator(".flag-sheet tbody tr")).ToHaveCountAsync(4);

        var head = await served.SignIn("zhenzhang");
        await head.GotoAsync($"/plans/{draft}/approve");
        await head.ClickAsync("form[action*='Approve'] button");
        await head.WaitForURLAsync("**/plans/station");
        var incident = await head.Report(
            "station",
            "七人到县里询问补助",
            new Dictionary<string, string>
            {
                ["persons"] = "7",
                ["destination"] = "county",
                ["impact"] = "some",
            }
        );
        await head.GotoAsync(incident);
        await Assertions.Expect(head.Locator("main")).ToContainTextAsync("一级");
        Verification.Verify(served.Town.File).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_script_every_item_has_its_small_form()
    {
        await using var served = await Start();
        var page = await served.SignIn("guanli", script: false);
        var draft = await Imported(page);
        await page.ClickAsync("article[data-entry=S1] form[action*=Accept] button");
        await page.WaitForURLAsync($"**/plans/{draft}/review#item-*");
        served.Town.Office.Drafts.Find(draft).Item("S1")!.State.ShouldBe(ItemState.Accepted);
        await page.SelectOptionAsync("#add-clause", "sec_8__sub_3");
        await page.FillAsync("#add-quote", "核对答复是否落实");
        await page.SelectOptionAsync("#add-block", "duties");
        await page.ClickAsync(".add-form button");
        await page.CheckAsync("#add input[value=office]");
        await page.FillAsync("#add-do", "核对答复是否落实");
        await page.ClickAsync("#add button.btn-primary");
        served.Town.Office.Drafts.Find(draft).Item("D5")!.Rule.Quote.ShouldBe("核对答复是否落实");
        (await page.Locator("#add-clause option[value=sec_2__sub_7]").CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData(1280, "zh-CN")]
    [InlineData(390, "en")]
    public async Task The_pages_of_a_draft_are_accessible(int width, string language)
    {
        await using var served = await Start();
        var page = await served.SignIn("guanli", width, language);
        var draft = await Imported(page);
        foreach (
            var address in new[]
            {
                "/plans/import",
                $"/plans/{draft}/review",
                $"/plans/{draft}/review?edit=T8",
                $"/plans/{draft}/review?add=tasks&clause=sec_8__sub_3&quote=x",
                $"/plans/{draft}/rehearse",
            }
        )
        {
            await page.GotoAsync(address);
            (await page.RunAxe())
                .Violations.Select(found =>
                    $"{address}: {found.Id} at {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}"
                )
                .ShouldBeEmpty();
            (
                await page.EvaluateAsync<bool>(
                    "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"
                )
            ).ShouldBeFalse($"{address} scrolls sideways");
        }
        await page.ClickAsync("form[action*=rehearse] button.btn-primary");
        await Assertions.Expect(page.Locator(".played li").First).ToBeVisibleAsync();
    }

    private async Task<ServedTown> Start()
    {
        var served = await ServedTown.Start(chromium.Browser);
        served.Town.Office.Importer = HealthStationImporter.FromLibrary();
        return served;
    }

    private static async Task<string> Imported(IPage page)
    {
        await page.GotoAsync("/plans/import");
        await page.FillAsync("#text", "预案原文");
        await page.ClickAsync("form[action='/plans/import'] button.btn-primary");
        await page.WaitForURLAsync("**/review");
        return page.Url.Split('/')[^2];
    }

    private static Task Settled(IPage page, int count) =>
        Assertions.Expect(page.Locator("progress")).ToHaveAttributeAsync("value", $"{count}");

    private static async Task The_card_is_filled_in(IPage page)
    {
        await page.ClickAsync("article[data-entry=T8] a[data-act=edit]");
        await page.FillAsync("#edit-T8-within", "50m");
        await page.ClickAsync("article[data-entry=T8] button.btn-primary");
        await Settled(page, 72);
    }

    private static async Task The_rest_is_decided(IPage page)
    {
        await page.ClickAsync("article[data-entry=RF1] button[data-act=accept]");
        await Settled(page, 73);
        await page.ClickAsync("article[data-entry=RF2] button[data-act=accept]");
        await Settled(page, 74);
        await page.ClickAsync("article[data-entry=G1] button[name=chosen] >> nth=0");
        await Settled(page, 75);
        await page.ClickAsync("article[data-entry=G2] button[data-act=accept]");
        await Settled(page, 77);
        await page.ClickAsync("article[data-entry=RF4] summary");
        await page.ClickAsync("article[data-entry=RF4] form button");
        await Settled(page, 78);
        await page.ClickAsync("form[action*=Terms] button");
    }

    private static async Task The_lawyer_rewrites(ServedTown served, string draft)
    {
        var page = await served.SignIn("falv");
        await page.GotoAsync($"/plans/{draft}/review?edit=RF3");
        await page.CheckAsync(".edit-form input[value=on_scene] >> nth=0");
        await page.FillAsync("[id='rewrite-RF3-do']", "当面说明办理途径，回答群众的提问");
        await page.FillAsync("[id='rewrite-RF3-within']", "50m");
        await page.FillAsync("#why-RF3", "只说明和回答");
        await page.ClickAsync(".edit-form button.btn-primary");
        await Assertions.Expect(page.Locator("article[data-entry=T10]")).ToBeVisibleAsync();
    }

    private static async Task Seats_are_bound(IPage page)
    {
        foreach (
            var (role, seat) in new[]
            {
                ("head", "leader"),
                ("deputy", "deputy_leader"),
                ("office", "petition"),
            }
        )
            await page.SelectOptionAsync($"#seat-{role}", seat);
    }
}
