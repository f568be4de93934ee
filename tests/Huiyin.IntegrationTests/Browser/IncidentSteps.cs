using Microsoft.Playwright;

namespace Huiyin.IntegrationTests.Browser;

/// <summary>What people do on the incident pages, as they do it.</summary>
internal static class IncidentSteps
{
    /// <summary>Reports an incident by answering one question at a time; returns its address.</summary>
    public static async Task<string> Report(
        this IPage page,
        string plan,
        string title,
        IReadOnlyDictionary<string, string> facts
    )
    {
        await page.GotoAsync($"/incidents/new?plan={plan}");
        for (
            var question = 0;
            question < 10 && await page.Locator("#question .unsure").CountAsync() > 0;
            question++
        )
            await page.Answer(facts);
        await page.FillAsync("#title", title);
        await page.ClickAsync("#asking .btn-primary");
        await page.WaitForURLAsync("**/incidents/2*");
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task Answer(this IPage page, IReadOnlyDictionary<string, string> facts)
    {
        var asked = await page.Locator("#question .unsure").GetAttributeAsync("value");
        var answer = facts[asked!];
        var figure = page.Locator("#figure");
        if (await figure.CountAsync() > 0)
        {
            await figure.FillAsync(answer);
            await page.ClickAsync("#question button[name=next]");
        }
        else
            await page.ClickAsync($"#question .big button[value='{answer}']:not(.unsure)");
        await page.WaitForFunctionAsync(
            "asked => document.querySelector('#question .unsure')?.value !== asked",
            asked
        );
    }

    public static async Task Decide(this IPage page, string incident, string reason = "")
    {
        await page.GotoAsync(incident);
        await page.FillAsync("#decide-reason", reason);
        await page.ClickAsync("#decision form .btn-primary");
        await page.WaitForSelectorAsync(
            "#decision",
            new() { State = WaitForSelectorState.Detached }
        );
    }

    public static async Task Acknowledge(this IPage page, string incident, string task)
    {
        await page.GotoAsync(incident);
        await page.ClickAsync($"#task-{task} form[action*='handler=Acknowledge'] button");
        await page.WaitForSelectorAsync($"#task-{task}.task-acknowledged");
    }

    public static async Task Complete(this IPage page, string incident, string task, string note)
    {
        await page.GotoAsync(incident);
        await page.Fill($"#task-{task}", "Complete", [("note", note)]);
        await page.WaitForSelectorAsync($"#task-{task}.task-done");
    }

    /// <summary>Opens the form of a handler in a part of the page, fills it and sends it.</summary>
    public static async Task Fill(
        this IPage page,
        string part,
        string handler,
        (string Name, string Value)[] fields
    )
    {
        var form = page.Locator($"{part} form[action*='handler={handler}']");
        if (!await form.IsVisibleAsync())
            await page.Locator($"{part} details:has(form[action*='handler={handler}']) > summary")
                .ClickAsync();
        foreach (var (name, value) in fields)
            await form.Locator($"[name='{name}']").FillAsync(value);
        await form.Locator("button:not([formaction])").First.ClickAsync();
    }
}
