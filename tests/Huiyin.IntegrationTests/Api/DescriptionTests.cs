using System.Net;
using Huiyin.App.Identity;

namespace Huiyin.IntegrationTests.Api;

/// <summary>How the API describes itself, and in which language it speaks.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public async Task The_description_lists_the_routes_of_the_api_and_only_those_and_says_how_to_sign_in()
    {
        await using var served = await ServedOffice.Start();
        using var anybody = served.Client();
        var document = (await anybody.Get("/openapi/v1.json")).Json;
        document.GetProperty("info").GetProperty("title").GetString().ShouldBe("Huiyin 回音");
        var paths = document
            .GetProperty("paths")
            .EnumerateObject()
            .Select(path => path.Name)
            .ToList();
        paths.ShouldAllBe(path => path.StartsWith("/api/v1/", StringComparison.Ordinal));
        paths.ShouldBeSubsetOf(paths.Distinct());
        foreach (
            var path in new[]
            {
                "/api/v1/incidents",
                "/api/v1/incidents/{id}",
                "/api/v1/incidents/{id}/timeline",
                "/api/v1/incidents/{id}/stand-down",
                "/api/v1/obligations",
            }
        )
            paths.ShouldContain(path);
        var bearer = document
            .GetProperty("components")
            .GetProperty("securitySchemes")
            .GetProperty("bearer");
        (bearer.GetProperty("type").GetString(), bearer.GetProperty("scheme").GetString()).ShouldBe(
            ("http", "bearer")
        );
        document.GetProperty("security")[0].TryGetProperty("bearer", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("en", "There is no incident 7. Check the number.")]
    [InlineData("zh-CN", "没有编号为 7 的事件。请核对编号。")]
    [InlineData("zh", "没有编号为 7 的事件。请核对编号。")]
    [InlineData("fr", "没有编号为 7 的事件。请核对编号。")]
    public async Task A_problem_speaks_the_language_that_was_asked_for(
        string language,
        string detail
    )
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Officer);
        program.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
        program.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        (await program.Get("/api/v1/incidents/7"))
            .ShouldBeProblem(HttpStatusCode.NotFound, "no-such-incident")
            .ShouldBe(detail);
        var bad = (await program.PostText("/api/v1/incidents", "{")).ShouldBeProblem(
            HttpStatusCode.BadRequest,
            "bad-request"
        );
        bad.ShouldStartWith(language == "en" ? "The body is not" : "请求内容不是");
        (await program.PostText("/api/v1/obligations", "{}")).ShouldBeProblem(
            HttpStatusCode.MethodNotAllowed,
            "wrong-method"
        );
    }

    [Fact]
    public async Task A_full_disk_is_told_as_unavailable_with_its_one_sentence()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Intake);
        await served.Town.Close();
        (await program.Post("/api/v1/incidents", Incidents.FourAtTheCounty)).ShouldBeProblem(
            HttpStatusCode.ServiceUnavailable,
            "storage-unavailable"
        );
    }
}
