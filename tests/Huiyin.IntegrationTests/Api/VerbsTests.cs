using System.Net;
using Huiyin.App.Identity;

namespace Huiyin.IntegrationTests.Api;

/// <summary>A whole incident over HTTP, verb by verb, and each verb's refusals.</summary>
public sealed class VerbsTests
{
    private static readonly object Content = new
    {
        时间 = "09:25",
        地点 = "县卫生健康局",
        涉及人数 = "4人",
        主要诉求 = "核对养老补助",
        已采取措施 = "已见面",
        事态发展 = "平稳",
    };

    [Fact]
    public async Task Every_verb_of_an_incident_from_its_report_to_its_review()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Supervisor);
        var number = await program.Reported();
        Task<Answer> Do(string verb, object body) =>
            program.Post($"/api/v1/incidents/{number}/{verb}", body);
        async Task Done(string verb, object body)
        {
            var answer = await Do(verb, body);
            answer.Status.ShouldBe(HttpStatusCode.OK, $"{verb} {answer.Json}");
            answer.Text("alreadyDone").ShouldBe("False", verb);
        }

        await Done("stand-by", new { reason = "先了解情况" });
        await Done(
            "activate",
            new
            {
                level = "L2",
                reason = "按人数",
                expectedHours = 6,
                measures = "到场听取",
            }
        );
        await Done("acknowledge", new { task = "T1" });
        await Done("complete", new { task = "T1", note = "均已确认" });
        await Done("facts", new { facts = new { persons = 7, impact = "larger" } });
        await Done("keep-level", new { reason = "新到的人很快离开" });
        await Done("facts", new { facts = new { impact = "major" } });
        await Done("level", new { level = "L1", reason = "影响扩大" });
        await Done("report", new { report = "R1", content = Content });
        await Done("event", new { @event = "illness_on_site", note = "一人不适" });
        served.Town.Clock.Advance(TimeSpan.FromMinutes(40));
        await served.Town.Office.CatchUp();
        await Done("acknowledge-escalation", new { obligation = await Called(program, number) });
        foreach (var task in await Unfinished(program, number))
            await Done("waive", new { task, reason = "来访人已离开" });
        await Done(
            "stand-down",
            new
            {
                condition = "诉求均已登记",
                matters = "转日常办理",
                nobodyHeld = true,
            }
        );
        await Done(
            "finding",
            new
            {
                clause = "sec_6__sub_1__item_1",
                text = "电话无人接听",
                change = "增加备用联系人",
            }
        );
        await Done("report", new { report = "R1", content = Content });
        await Done("review", new { summary = "及时" });
        (await program.Get($"/api/v1/incidents/{number}")).Text("status").ShouldBe("reviewed");
    }

    [Fact]
    public async Task A_proposal_is_rejected_with_a_reason_and_then_nothing_more_can_be_done()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Supervisor);
        var number = await program.Reported();
        (await program.Post($"/api/v1/incidents/{number}/reject", new { })).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "reason-missing"
        );
        (await program.Post($"/api/v1/incidents/{number}/reject", new { reason = "不属本预案" }))
            .Text("status")
            .ShouldBe("rejected");
        foreach (var (verb, body) in Bodies())
            (await program.Post($"/api/v1/incidents/{number}/{verb}", body)).Status.ShouldBeOneOf(
                HttpStatusCode.Conflict,
                HttpStatusCode.NotFound
            );
    }

    [Fact]
    public async Task Before_activation_what_needs_it_is_a_conflict()
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Supervisor);
        var number = await program.Reported();
        foreach (
            var (verb, body) in Bodies()
                .Where(it =>
                    it.Verb
                        is "acknowledge"
                            or "complete"
                            or "waive"
                            or "start"
                            or "level"
                            or "keep-level"
                            or "stand-down"
                            or "request-support"
                )
        )
            (await program.Post($"/api/v1/incidents/{number}/{verb}", body)).ShouldBeProblem(
                HttpStatusCode.Conflict,
                "not-active"
            );
    }

    [Theory]
    [InlineData("acknowledge", """{"task":"T99"}""", HttpStatusCode.NotFound, "no-such-task")]
    [InlineData(
        "complete",
        """{"task":"T5","note":"x"}""",
        HttpStatusCode.Conflict,
        "task-is-waiting"
    )]
    [InlineData("waive", """{"task":"T1"}""", HttpStatusCode.UnprocessableEntity, "reason-missing")]
    [InlineData("start", """{"task":"T99"}""", HttpStatusCode.UnprocessableEntity, "not-in-plan")]
    [InlineData("level", """{"level":"L2","reason":"x"}""", HttpStatusCode.Conflict, "same-level")]
    [InlineData(
        "level",
        """{"level":"L9","reason":"x"}""",
        HttpStatusCode.UnprocessableEntity,
        "not-in-plan"
    )]
    [InlineData("keep-level", """{"reason":"x"}""", HttpStatusCode.Conflict, "already-decided")]
    [InlineData("activate", """{"level":"L2"}""", HttpStatusCode.Conflict, "already-decided")]
    [InlineData(
        "report",
        """{"report":"R9","content":{}}""",
        HttpStatusCode.NotFound,
        "no-such-report"
    )]
    [InlineData(
        "report",
        """{"report":"R2","content":{}}""",
        HttpStatusCode.UnprocessableEntity,
        "report-incomplete"
    )]
    [InlineData(
        "report",
        """{"report":"R2","content":{"姓名":"某人"}}""",
        HttpStatusCode.NotFound,
        "no-such-field"
    )]
    [InlineData(
        "report",
        """{"report":"R2","content":{"时间":7}}""",
        HttpStatusCode.BadRequest,
        "bad-request"
    )]
    [InlineData("report", """{"report":"R2"}""", HttpStatusCode.BadRequest, "bad-request")]
    [InlineData("acknowledge", """{"task":null}""", HttpStatusCode.BadRequest, "bad-request")]
    [InlineData("acknowledge", "{}", HttpStatusCode.BadRequest, "bad-request")]
    [InlineData(
        "acknowledge-escalation",
        """{"obligation":"T1/ack"}""",
        HttpStatusCode.Conflict,
        "nobody-called"
    )]
    [InlineData(
        "acknowledge-escalation",
        """{"obligation":"x"}""",
        HttpStatusCode.Conflict,
        "nothing-owed"
    )]
    [InlineData("event", """{"event":"x"}""", HttpStatusCode.UnprocessableEntity, "not-in-plan")]
    [InlineData(
        "request-support",
        """{"rule":"x"}""",
        HttpStatusCode.UnprocessableEntity,
        "not-in-plan"
    )]
    [InlineData(
        "answer-support",
        """{"request":1,"answer":"x"}""",
        HttpStatusCode.Conflict,
        "nothing-owed"
    )]
    [InlineData("stand-down", "{}", HttpStatusCode.Conflict, "stand-down-waits")]
    [InlineData(
        "finding",
        """{"clause":"x","text":"x","change":"x"}""",
        HttpStatusCode.Conflict,
        "not-stood-down"
    )]
    [InlineData("review", """{"summary":"x"}""", HttpStatusCode.Conflict, "not-stood-down")]
    [InlineData(
        "facts",
        """{"facts":{"nobody":1}}""",
        HttpStatusCode.UnprocessableEntity,
        "fact-unknown"
    )]
    [InlineData(
        "facts",
        """{"facts":{" persons ":-4}}""",
        HttpStatusCode.UnprocessableEntity,
        "fact-out-of-range"
    )]
    [InlineData("dance", "{}", HttpStatusCode.NotFound, "no-such-address")]
    public async Task A_refusal_is_a_problem_with_its_code(
        string verb,
        string body,
        HttpStatusCode status,
        string code
    )
    {
        await using var served = await ServedOffice.Start();
        using var program = await served.Program(TokenRole.Supervisor);
        var number = await program.Reported();
        (
            await program.Post($"/api/v1/incidents/{number}/activate", new { level = "L2" })
        ).Status.ShouldBe(HttpStatusCode.OK);
        (await program.PostText($"/api/v1/incidents/{number}/{verb}", body)).ShouldBeProblem(
            status,
            code
        );
        (
            await program.PostText($"/api/v1/incidents/2026-999999/{verb}", body)
        ).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    private static IEnumerable<(string Verb, object Body)> Bodies() =>
        [
            ("facts", new { facts = new { persons = 9 } }),
            ("activate", new { level = "L1", reason = "x" }),
            ("stand-by", new { reason = "x" }),
            ("reject", new { reason = "x" }),
            ("level", new { level = "L1", reason = "x" }),
            ("keep-level", new { reason = "x" }),
            ("start", new { task = "T1" }),
            ("acknowledge", new { task = "T1" }),
            ("complete", new { task = "T1", note = "x" }),
            ("waive", new { task = "T1", reason = "x" }),
            ("report", new { report = "R2", content = Content }),
            ("acknowledge-escalation", new { obligation = "T1/ack" }),
            ("event", new { @event = "illness_on_site" }),
            ("request-support", new { rule = "E1" }),
            ("answer-support", new { request = 1, answer = "x" }),
            (
                "stand-down",
                new
                {
                    condition = "x",
                    matters = "x",
                    nobodyHeld = true,
                }
            ),
            (
                "finding",
                new
                {
                    clause = "x",
                    text = "x",
                    change = "x",
                }
            ),
            ("review", new { summary = "x" }),
        ];

    private static async Task<string> Called(ApiClient program, string number) =>
        (await program.Get($"/api/v1/incidents/{number}"))
            .Json.GetProperty("obligations")
            .EnumerateArray()
            .First(owed =>
                owed.GetProperty("state").GetString() == "open"
                && owed.GetProperty("called").GetArrayLength() > 0
            )
            .GetProperty("id")
            .GetString()!;

    /// <summary>Waiving one task may issue another, so the last ones come first.</summary>
    private static async Task<List<string>> Unfinished(ApiClient program, string number) =>
        [
            .. (await program.Get($"/api/v1/incidents/{number}"))
                .Json.GetProperty("tasks")
                .EnumerateArray()
                .Where(task => task.GetProperty("state").GetString() is not ("done" or "waived"))
                .Select(task => task.GetProperty("task").GetString()!)
                .OrderByDescending(task => task.Length)
                .ThenByDescending(task => task, StringComparer.Ordinal),
        ];
}
