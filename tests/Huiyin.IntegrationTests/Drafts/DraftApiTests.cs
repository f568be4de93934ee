using System.Net;
using Huiyin.App.Identity;
using Huiyin.IntegrationTests.Api;
using Huiyin.Storage.Ledger;

namespace Huiyin.IntegrationTests.Drafts;

public sealed class DraftApiTests
{
    private const string Drafts = "/api/v1/drafts";

    [Fact]
    public async Task A_program_imports_and_reviews_a_draft_but_two_people_approve()
    {
        await using var served = await Start();
        using var program = await served.Program(TokenRole.Admin);
        var draft = await Imported(program);
        (await program.Post($"{Drafts}/{draft}/accept-rest", new { })).Status.ShouldBe(
            HttpStatusCode.OK
        );
        var shown = (await program.Get($"{Drafts}/{draft}")).Json;
        shown.GetProperty("settled").GetInt32().ShouldBeGreaterThan(60);
        shown.GetProperty("yaml").GetString()!.ShouldStartWith("schema: huiyin-plan/1");
        (await program.Post($"{Drafts}/{draft}/submit", new { seats = new { } })).ShouldBeProblem(
            HttpStatusCode.UnprocessableEntity,
            "draft-unsettled"
        );
        (await program.Post($"{Drafts}/{draft}/approve", new { })).ShouldBeProblem(
            HttpStatusCode.Conflict,
            "draft-not-submitted"
        );
        Verification.Verify(served.Town.File).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_rule_is_made_from_a_clause_that_is_never_carried_out()
    {
        await using var served = await Start();
        using var program = await served.Program(TokenRole.Admin);
        var draft = await Imported(program);
        var fields = new
        {
            trigger = "{level: any}",
            who = "office",
            @do = "通知村委会",
            within = "1h",
        };
        (
            await program.Post(
                $"{Drafts}/{draft}/add",
                new
                {
                    block = "tasks",
                    fields,
                    clause = "sec_2__sub_7",
                    quote = "由所在村确定专人看守",
                }
            )
        ).ShouldBeProblem(HttpStatusCode.Forbidden, "clause-never-carried-out");
        (
            await program.Post(
                $"{Drafts}/{draft}/edit",
                new
                {
                    item = "T2",
                    fields = new
                    {
                        trigger = "{level: any}",
                        who = "office",
                        @do = "x",
                        within = "1h",
                        clause = "[sec_6__sub_2, sec_2__sub_7]",
                    },
                }
            )
        ).ShouldBeProblem(HttpStatusCode.Forbidden, "clause-never-carried-out");
        foreach (var verb in new[] { "drop-flag", "rewrite-flag" })
            (
                await program.Post(
                    $"{Drafts}/{draft}/{verb}",
                    new
                    {
                        item = "RF2",
                        reason = "x",
                        fields,
                    }
                )
            ).ShouldBeProblem(HttpStatusCode.Forbidden, "clause-never-carried-out");
        (
            await program.Post(
                $"{Drafts}/{draft}/rewrite-flag",
                new
                {
                    item = "RF3",
                    reason = "x",
                    fields,
                }
            )
        ).ShouldBeProblem(HttpStatusCode.Forbidden, "not-legal-reviewer");
    }

    [Fact]
    public async Task Who_only_reports_does_not_review()
    {
        await using var served = await Start();
        using var officer = await served.Program(TokenRole.Officer);
        (await officer.Post(Drafts, new { name = "plan.txt", text = "x" })).ShouldBeProblem(
            HttpStatusCode.Forbidden,
            "not-reviewer"
        );
        (await officer.Get($"{Drafts}/nothing")).ShouldBeProblem(
            HttpStatusCode.NotFound,
            "no-such-draft"
        );
    }

    private static async Task<ServedOffice> Start()
    {
        var served = await ServedOffice.Start();
        served.Town.Office.Importer = HealthStationImporter.FromLibrary();
        return served;
    }

    private static async Task<string> Imported(ApiClient program)
    {
        var answer = await program.Post(Drafts, new { name = "health.txt", text = "x" });
        answer.Status.ShouldBe(HttpStatusCode.Created);
        return answer.Json[0].GetProperty("id").GetString()!;
    }
}
