using System.Net;
using System.Text.Json;
using Huiyin.App.Identity;
using Huiyin.Core.Identity;
using NodaTime.Text;

namespace Huiyin.IntegrationTests.Api;

/// <summary>What programs read: incidents, what is owed, and what happened.</summary>
public sealed class ListsTests
{
    [Fact]
    public async Task Obligations_are_listed_by_due_time_and_filtered_by_state_seat_and_lateness()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Supervisor);
        var number = await program.Reported();
        await program.Post($"/api/v1/incidents/{number}/activate", new { level = "L2" });
        await program.Post($"/api/v1/incidents/{number}/acknowledge", new { task = "T1" });
        var all = await Obligations(program, "");
        var dues = all.Where(owed =>
                owed.TryGetProperty("due", out var due) && due.ValueKind == JsonValueKind.String
            )
            .Select(Due)
            .ToList();
        dues.ShouldBe([.. dues.Order()]);
        all.ShouldContain(owed => State(owed) == "met");
        (await Obligations(program, "?state=open")).ShouldAllBe(owed => State(owed) == "open");
        (await Obligations(program, "?state=met")).Count.ShouldBe(
            all.Count(owed => State(owed) == "met")
        );
        (await Obligations(program, "?owner=care")).ShouldAllBe(owed =>
            owed.GetProperty("owner").GetString() == "care"
        );
        (await Obligations(program, "?late=true")).ShouldBeEmpty();
        served.Town.Clock.Advance(TimeSpan.FromHours(1));
        (await Obligations(program, "?late=true")).ShouldNotBeEmpty();
        (await program.Get("/api/v1/obligations?state=lost")).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "unknown-word"
        );
        (await program.Get("/api/v1/obligations?owner=nobody")).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "no-such-seat"
        );
        (await program.Get("/api/v1/obligations?late=perhaps")).ShouldBeProblem(
            HttpStatusCode.BadRequest,
            "bad-request"
        );
    }

    [Fact]
    public async Task Pages_hold_fifty_and_miss_and_repeat_nothing()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Supervisor);
        for (var count = 0; count < 55; count++)
            await program.Reported();
        foreach (var path in new[] { "/api/v1/incidents", "/api/v1/obligations" })
        {
            var first = (await program.Get(path)).Json;
            var second = (await program.Get($"{path}?page=2")).Json;
            (first.GetArrayLength(), second.GetArrayLength()).ShouldBe((50, 5));
            Numbers(first).Concat(Numbers(second)).Distinct().Count().ShouldBe(55);
            (await program.Get($"{path}?page=2147483647")).Json.GetArrayLength().ShouldBe(0);
            (await program.Get($"{path}?page=-3")).Json.GetArrayLength().ShouldBe(50);
            (await program.Get($"{path}?page=two")).ShouldBeProblem(
                HttpStatusCode.BadRequest,
                "bad-request"
            );
        }
        (await program.Get("/api/v1/incidents?status=proposed")).Json.GetArrayLength().ShouldBe(50);
        (await program.Get("/api/v1/incidents?status=stood-down"))
            .Json.GetArrayLength()
            .ShouldBe(0);
        (await program.Get("/api/v1/incidents?status=dancing")).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "unknown-word"
        );
    }

    [Fact]
    public async Task A_timeline_is_complete_and_in_order()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Supervisor);
        var number = await program.Reported();
        await program.Post(
            $"/api/v1/incidents/{number}/activate",
            new { level = "L2", reason = "按人数" }
        );
        await served.Town.Office.CatchUp();
        var timeline = (await program.Get($"/api/v1/incidents/{number}/timeline"))
            .Json.EnumerateArray()
            .ToList();
        var key = served.Town.Office.Register.Find(number)!.Key;
        timeline.Count.ShouldBe(served.Town.Office.Register.Entries(key).Length);
        var sequence = timeline.Select(entry => entry.GetProperty("sequence").GetInt64()).ToList();
        sequence.ShouldBe([.. sequence.Order()]);
        timeline[0].GetProperty("type").GetString().ShouldBe("incident-reported");
        timeline
            .Select(entry => entry.GetProperty("type").GetString())
            .ShouldContain("plan-activated");
        timeline
            .Select(entry => entry.GetProperty("actor").GetString())
            .ShouldContain(Actor.Clock.Id);
        timeline.ShouldAllBe(entry =>
            InstantPattern.ExtendedIso.Parse(entry.GetProperty("at").GetString()!).Success
        );
        (await program.Get("/api/v1/incidents/2026-999999/timeline")).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "no-such-incident"
        );
    }

    private static async Task<List<JsonElement>> Obligations(ApiClient program, string query) =>
        [.. (await program.Get($"/api/v1/obligations{query}")).Json.EnumerateArray()];

    private static string State(JsonElement owed) => owed.GetProperty("state").GetString()!;

    private static string Due(JsonElement owed) => owed.GetProperty("due").GetString()!;

    private static IEnumerable<string> Numbers(JsonElement list) =>
        list.EnumerateArray()
            .Select(line =>
                line.TryGetProperty("number", out var number)
                    ? number.GetString()!
                    : line.GetProperty("incident").GetString()!
            );
}
