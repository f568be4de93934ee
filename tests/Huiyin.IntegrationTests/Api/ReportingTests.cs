using System.Net;
using System.Text;
using System.Text.Json;
using Huiyin.App.Identity;

namespace Huiyin.IntegrationTests.Api;

/// <summary>Incidents reported over HTTP, and everything a program can get wrong about it.</summary>
public sealed class ReportingTests
{
    private const string Path = "/api/v1/incidents";

    [Fact]
    public async Task A_report_is_answered_with_the_number_and_what_the_plan_proposes()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Intake);
        var answer = await program.Post(Path, Incidents.FourAtTheCounty);
        answer.Status.ShouldBe(HttpStatusCode.Created);
        answer.Location.ShouldBe($"{Path}/{answer.Text("id")}");
        answer.Text("number").ShouldBe("2026-000001");
        answer.Json.GetProperty("proposed").GetProperty("level").GetString().ShouldBe("L2");
        answer.Json.GetProperty("proposed").GetProperty("rows").EnumerateArray().ShouldNotBeEmpty();
        var found = await program.Get(answer.Location!);
        found.Text("number").ShouldBe("2026-000001");
        found.Text("status").ShouldBe("proposed");
        found.Text("waiting").ShouldBe("activate");
        found.Json.GetProperty("facts").GetProperty("persons").GetString().ShouldBe("4");
    }

    [Fact]
    public async Task The_same_report_under_the_same_key_reports_once_also_when_two_arrive_at_once()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Intake);
        using var other = await served.Program(TokenRole.Intake);
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => program.Post(Path, Incidents.FourAtTheCounty, "k-1"))
        );
        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
        answers.Select(answer => answer.Text("id")).Distinct().ShouldHaveSingleItem();
        (await other.Post(Path, Incidents.FourAtTheCounty, "k-1"))
            .Text("number")
            .ShouldBe("2026-000002", "a key is the sender's own");
        (await program.Post(Path, Incidents.FourAtTheCounty, "k-2"))
            .Text("number")
            .ShouldBe("2026-000003");
    }

    [Fact]
    public async Task A_command_under_the_same_key_is_carried_out_once()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Supervisor);
        var number = await program.Reported();
        await program.Post($"{Path}/{number}/activate", new { level = "L2" });
        var body = new { @event = "illness_on_site", note = "一名群众不适" };
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => program.Post($"{Path}/{number}/event", body, "e-1"))
        );
        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        answers.Count(answer => answer.Text("alreadyDone") == "False").ShouldBe(1);
        var timeline = await program.Get($"{Path}/{number}/timeline");
        timeline
            .Json.EnumerateArray()
            .Count(entry => entry.GetProperty("type").GetString() == "plan-event-recorded")
            .ShouldBe(1);
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("", "The body")]
    [InlineData("null", "")]
    [InlineData("[]", "another type")]
    [InlineData("{}", "was missing required properties including: 'plan'")]
    [InlineData("""{"plan":null}""", "$.plan")]
    [InlineData("""{"plan":7}""", "$.plan")]
    [InlineData("""{"plan":"health-station","facts":[1]}""", "$.facts")]
    [InlineData("""{"plan":"health-station","exercise":"yes"}""", "$.exercise")]
    [InlineData("""{"plan":"health-station","title":"a\u0000b"}""", "U+0000")]
    [InlineData("""{"plan":"health-station","facts":{"a\u0007":1}}""", "U+0007")]
    public async Task A_body_that_cannot_be_read_is_a_bad_request_that_says_where(
        string body,
        string said
    )
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Intake);
        var detail = (await program.PostText(Path, body)).ShouldBeProblem(
            HttpStatusCode.BadRequest,
            "bad-request"
        );
        detail.ShouldContain(said);
        detail.ShouldNotContain("Huiyin.App");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_another_media_type_and_a_body_beyond_the_limit_are_refused()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Intake);
        byte[] broken =
        [
            .. Encoding.UTF8.GetBytes("""{"plan":"health-station","title":"""),
            (byte)'"',
            0xC3,
            0x28,
            0xFF,
            (byte)'"',
            (byte)'}',
        ];
        (await program.PostRaw(Path, broken)).ShouldBeProblem(
            HttpStatusCode.BadRequest,
            "bad-request"
        );
        (
            await program.PostRaw(Path, "plan=x"u8.ToArray(), "application/x-www-form-urlencoded")
        ).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "not-json");
        var large = JsonSerializer.SerializeToUtf8Bytes(
            new { plan = "health-station", title = new string('长', 700_000) }
        );
        (await program.PostRaw(Path, large)).ShouldBeProblem(
            HttpStatusCode.RequestEntityTooLarge,
            "body-too-large"
        );
        (await program.Get(Path)).Json.GetArrayLength().ShouldBe(0, "nothing was reported");
    }

    [Theory]
    [InlineData(
        """{"plan":"health-station","title":" "}""",
        HttpStatusCode.UnprocessableEntity,
        "title-missing"
    )]
    [InlineData("""{"plan":"no-such"}""", HttpStatusCode.NotFound, "no-such-plan")]
    [InlineData(
        """{"plan":"health-station","facts":{"person":4}}""",
        HttpStatusCode.UnprocessableEntity,
        "fact-unknown"
    )]
    [InlineData(
        """{"plan":"health-station","facts":{"persons":"many"}}""",
        HttpStatusCode.UnprocessableEntity,
        "fact-malformed"
    )]
    [InlineData(
        """{"plan":"health-station","facts":{"persons":[4]}}""",
        HttpStatusCode.UnprocessableEntity,
        "fact-malformed"
    )]
    public async Task A_report_the_plan_does_not_take_is_refused(
        string body,
        HttpStatusCode status,
        string code
    )
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Intake);
        (await program.PostText(Path, body)).ShouldBeProblem(status, code);
        (await program.Get(Path)).Json.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Fields_the_program_does_not_know_are_ignored()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Intake);
        (
            await program.PostText(Path, """{"plan":"health-station","colour":"blue"}""")
        ).Status.ShouldBe(HttpStatusCode.Created);
    }
}
