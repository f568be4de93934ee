using Huiyin.App.Hosting;
using Huiyin.IntegrationTests.Offices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Huiyin.IntegrationTests.Browser;

/// <summary>The sample township office served on loopback, its clock in the test's hands.</summary>
internal sealed class ServedTown : IAsyncDisposable
{
    private readonly IBrowser _browser;
    private readonly WebApplication _web;

    private ServedTown(TownOffice town, WebApplication web, IBrowser browser) =>
        (Town, _web, _browser) = (town, web, browser);

    public TownOffice Town { get; }

    public string Address => _web.Urls.First();

    public static async Task<ServedTown> Start(IBrowser browser)
    {
        var town = await TownOffice.Open();
        var web = WebHost.Build(
            town.Office,
            "http://127.0.0.1:0",
            Path.Combine(town.Folder, "keys")
        );
        await web.StartAsync();
        return new(town, web, browser);
    }

    /// <summary>A page nobody is signed in to.</summary>
    public async Task<IPage> Visit(int width = 1280, string language = "zh-CN", bool script = true)
    {
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = Address,
                ViewportSize = new() { Width = width, Height = 900 },
                Locale = language,
                JavaScriptEnabled = script,
            }
        );
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    /// <summary>A page somebody is signed in to, through the sign-in page.</summary>
    public async Task<IPage> SignIn(
        string login,
        int width = 1280,
        string language = "zh-CN",
        bool script = true
    )
    {
        var page = await Visit(width, language, script);
        await page.GotoAsync("/login");
        await page.FillAsync("#user", login);
        await page.FillAsync(
            "#password",
            Town.People.Single(person => person.Login == login).Password
        );
        await page.PressAsync("#password", "Enter");
        await page.WaitForURLAsync(url => !url.Contains("/login", StringComparison.Ordinal));
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        await Town.DisposeAsync();
    }
}
