using System.Net;
using Huiyin.App.Identity;

namespace Huiyin.IntegrationTests.Api;

/// <summary>What a token may do: intake, officer, supervisor, and one seat only.</summary>
public sealed class AccessTests
{
    private const string Incidents = "/api/v1/incidents";

    [Fact]
    public async Task Without_a_valid_token_nothing_is_answered()
    {
        await using var served = await ServedOffice.Start();
        foreach (var token in new[] { null, "", "hy_unknown", new string('x', 5000) })
        {
            using var program = served.Client(token);
            foreach (
                var path in new[]
                {
                    Incidents,
                    $"{Incidents}/1",
                    $"{Incidents}/1/timeline",
                    "/api/v1/obligations",
                }
            )
                (await program.Get(path)).ShouldBeProblem(
                    HttpStatusCode.Unauthorized,
                    "token-missing"
                );
            (await program.Post(Incidents, new { plan = "reception" })).ShouldBeProblem(
                HttpStatusCode.Unauthorized,
                "token-missing"
            );
        }
    }

    [Fact]
    public async Task Intake_reports_and_answers_facts_and_nothing_else()
    {
        await using var served = await ServedOffice.Start();
        using var intake = await served.Program(TokenRole.Intake);
        var number = await intake.Reported();
        (
            await intake.Post($"{Incidents}/{number}/facts", new { facts = new { persons = 5 } })
        ).Status.ShouldBe(HttpStatusCode.OK);
        foreach (
            var (verb, body) in new (string, object)[]
            {
                ("activate", new { level = "L2" }),
                ("event", new { @event = "illness_on_site" }),
                ("acknowledge", new { task = "T1" }),
                (
                    "finding",
                    new
                    {
                        clause = "x",
                        text = "x",
                        change = "x",
                    }
                ),
            }
        )
            (await intake.Post($"{Incidents}/{number}/{verb}", body)).ShouldBeProblem(
                HttpStatusCode.Forbidden,
                "intake-only-reports"
            );
    }

    [Fact]
    public async Task An_officer_carries_out_for_every_seat_and_decides_for_none()
    {
        await using var served = await ServedOffice.Start();
        using var officer = await served.Program(TokenRole.Officer);
        using var supervisor = await served.Program(TokenRole.Supervisor);
        var number = await officer.Reported();
        foreach (
            var (verb, body) in new (string, object)[]
            {
                ("activate", new { level = "L2" }),
                ("stand-by", new { reason = "x" }),
                ("reject", new { reason = "x" }),
            }
        )
            (await officer.Post($"{Incidents}/{number}/{verb}", body)).ShouldBeProblem(
                HttpStatusCode.Forbidden,
                "programs-do-not-decide"
            );
        (
            await supervisor.Post($"{Incidents}/{number}/activate", new { level = "L2" })
        ).Status.ShouldBe(HttpStatusCode.OK);
        (
            await officer.Post($"{Incidents}/{number}/acknowledge", new { task = "T1" })
        ).Status.ShouldBe(HttpStatusCode.OK);
        foreach (
            var (verb, body) in new (string, object)[]
            {
                ("level", new { level = "L1", reason = "x" }),
                ("waive", new { task = "T1", reason = "x" }),
                (
                    "stand-down",
                    new
                    {
                        condition = "x",
                        matters = "x",
                        nobodyHeld = true,
                    }
                ),
            }
        )
            (await officer.Post($"{Incidents}/{number}/{verb}", body)).ShouldBeProblem(
                HttpStatusCode.Forbidden,
                "programs-do-not-decide"
            );
    }

    [Fact]
    public async Task A_token_of_one_seat_acts_for_no_other()
    {
        await using var served = await ServedOffice.Start();
        using var care = await served.Program(TokenRole.Officer, "care");
        using var security = await served.Program(TokenRole.Supervisor, "security");
        using var leader = await served.Program(TokenRole.Admin, "leader");
        var number = await care.Reported();
        (
            await security.Post($"{Incidents}/{number}/activate", new { level = "L2" })
        ).ShouldBeProblem(HttpStatusCode.Forbidden, "not-your-seat");
        (await leader.Post($"{Incidents}/{number}/activate", new { level = "L2" })).Status.ShouldBe(
            HttpStatusCode.OK
        );
        var tasks = (await care.Get($"{Incidents}/{number}"))
            .Json.GetProperty("tasks")
            .EnumerateArray()
            .Where(task => task.GetProperty("state").GetString() == "issued")
            .ToList();
        foreach (var task in tasks)
        {
            var answer = await care.Post(
                $"{Incidents}/{number}/acknowledge",
                new { task = task.GetProperty("task").GetString() }
            );
            if (task.GetProperty("owner").GetString() == "care")
                answer.Status.ShouldBe(HttpStatusCode.OK);
            else
                answer.ShouldBeProblem(HttpStatusCode.Forbidden, "not-your-seat");
        }
        tasks.ShouldContain(task => task.GetProperty("owner").GetString() == "care");
    }
}
