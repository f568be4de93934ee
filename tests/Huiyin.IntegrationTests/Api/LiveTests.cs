using System.Net;
using System.Text.RegularExpressions;
using Huiyin.App.Identity;

namespace Huiyin.IntegrationTests.Api;

/// <summary>Open pages hear that something changed.</summary>
public sealed partial class LiveTests
{
    [Fact]
    public async Task A_signed_in_page_hears_of_a_change_after_a_command()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Intake);
        using var browser = await SignedIn(served);
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var live = await browser.GetAsync(
            "/live",
            HttpCompletionOption.ResponseHeadersRead,
            bound.Token
        );
        live.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var lines = new StreamReader(await live.Content.ReadAsStreamAsync(bound.Token));
        (await Data(lines, "hello", bound.Token)).ShouldNotBeEmpty();
        var number = await program.Reported();
        (await Data(lines, "change", bound.Token)).ShouldBe(
            served.Town.Office.Register.Find(number)!.Key
        );
    }

    [Fact]
    public async Task Nobody_listens_without_signing_in()
    {
        await using var served = await ServedOffice.Start();
        using var browser = Browser(served);
        using var answer = await browser.GetAsync("/live");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldContain("/login");
    }

    private static async Task<string> Data(StreamReader lines, string kind, CancellationToken bound)
    {
        var heard = "";
        while (await lines.ReadLineAsync(bound) is { } line)
        {
            if (line.StartsWith("event:", StringComparison.Ordinal))
                heard = line[6..].Trim();
            if (line.StartsWith("data:", StringComparison.Ordinal) && heard == kind)
                return line[5..].Trim();
        }
        throw new ShouldAssertException($"no {kind} was heard");
    }

    private static HttpClient Browser(ServedOffice served) =>
        new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = served.Address };

    private static async Task<HttpClient> SignedIn(ServedOffice served)
    {
        var browser = Browser(served);
        var page = await browser.GetStringAsync("/login");
        var token = ForgeryToken().Match(page).Groups[1].Value;
        var person = served.Town.People[1];
        using var form = new FormUrlEncodedContent([
            new("login", person.Login),
            new("password", person.Password),
            new("__RequestVerificationToken", token),
        ]);
        using var answer = await browser.PostAsync("/login", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex ForgeryToken();
}
