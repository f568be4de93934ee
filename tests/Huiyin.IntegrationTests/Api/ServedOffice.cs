using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.IntegrationTests.Offices;
using Microsoft.AspNetCore.Builder;

namespace Huiyin.IntegrationTests.Api;

/// <summary>The township office behind its real web server, on a free port of this machine.</summary>
internal sealed class ServedOffice : IAsyncDisposable
{
    private readonly WebApplication _web;

    private ServedOffice(TownOffice town, WebApplication web)
    {
        Town = town;
        _web = web;
        Address = new Uri(web.Urls.First());
    }

    public TownOffice Town { get; }

    public Uri Address { get; }

    public static async Task<ServedOffice> Start()
    {
        var town = await TownOffice.Open();
        var web = WebHost.Build(
            town.Office,
            "http://127.0.0.1:0",
            Path.Combine(town.Folder, "keys")
        );
        await web.StartAsync();
        return new(town, web);
    }

    /// <summary>A program with a token of that role.</summary>
    public async Task<ApiClient> Program(TokenRole role, string? seat = null) =>
        Client(await Town.Office.Tokens.Create(role, seat));

    public ApiClient Client(string? token = null)
    {
        var http = new HttpClient { BaseAddress = Address };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        if (token is not null)
            http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return new(http);
    }

    public async ValueTask DisposeAsync()
    {
        await _web.StopAsync();
        await _web.DisposeAsync();
        await Town.DisposeAsync();
    }
}

/// <summary>A program that talks to the office.</summary>
internal sealed class ApiClient(HttpClient http) : IDisposable
{
    public HttpClient Http => http;

    public async Task<Answer> Get(string path) => await Answer.Of(await http.GetAsync(path));

    public async Task<Answer> Post(string path, object body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = JsonContent.Create(body),
        };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await Answer.Of(await http.SendAsync(request));
    }

    /// <summary>Posts bytes as they are; many of them only when the server asks for them.</summary>
    public async Task<Answer> PostRaw(string path, byte[] body, string type = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(type);
        request.Headers.ExpectContinue = body.Length > 1024 * 1024;
        return await Answer.Of(await http.SendAsync(request));
    }

    public Task<Answer> PostText(string path, string body) =>
        PostRaw(path, Encoding.UTF8.GetBytes(body));

    /// <summary>Reports four people at the county's health bureau and returns the incident's number.</summary>
    public async Task<string> Reported()
    {
        var answer = await Post("/api/v1/incidents", Incidents.FourAtTheCounty);
        answer.Status.ShouldBe(HttpStatusCode.Created);
        return answer.Text("number");
    }

    public void Dispose() => http.Dispose();
}

/// <summary>Bodies that tests send.</summary>
internal static class Incidents
{
    public static object FourAtTheCounty =>
        new
        {
            plan = "health-station",
            title = "四名乡村医生反映养老补助",
            facts = new
            {
                persons = 4,
                destination = "county",
                impact = "some",
            },
        };
}

/// <summary>What came back.</summary>
internal sealed record Answer(
    HttpStatusCode Status,
    string? Type,
    JsonElement Json,
    string? Location
)
{
    public static async Task<Answer> Of(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.Dispose();
        return new(
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            text.Length > 0 && text[0] is '{' or '['
                ? JsonDocument.Parse(text).RootElement
                : default,
            response.Headers.Location?.ToString()
        );
    }

    public string Text(string name) => Json.GetProperty(name).ToString();

    /// <summary>Asserts that this is a problem with that status and code, and a sentence; returns the sentence.</summary>
    public string ShouldBeProblem(HttpStatusCode status, string code)
    {
        Status.ShouldBe(status, Json.ToString());
        Type.ShouldBe("application/problem+json");
        Text("code").ShouldBe(code);
        Text("type").ShouldBe($"/problems/{code}");
        Text("status").ShouldBe($"{(int)status}");
        Text("title").ShouldNotBeEmpty();
        Text("detail").ShouldNotBeEmpty();
        Json.ToString().ShouldNotContain("   at ");
        return Text("detail");
    }
}
