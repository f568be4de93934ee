using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using Huiyin.Core.Obligations;
using Huiyin.Core.Plans.Drafts;
using Huiyin.IntegrationTests.Offices;
using Huiyin.Storage.Ledger;

namespace Huiyin.IntegrationTests.Drafts;

/// <summary>What follows when the second person approves: the version, its seats, its bindings and its own duties, at once.</summary>
public sealed class ApprovedPlanTests
{
    private const string Draft = "draft-test";

    [Fact]
    public async Task With_the_second_approval_everything_is_there_or_nothing_is()
    {
        await using var town = await TownOffice.Open();
        await Approved(town);
        var plan = town.Office.Shelf.Find("station");
        plan.Current!.Approvers.Length.ShouldBe(2);
        plan.Bindings["care_team"].ShouldBe("new_care");
        town.Office.Office.Seats.ShouldContainKey("new_care");
        Owed(town)
            .Select(row => row.Kind)
            .ShouldBe([ObligationKind.Drill, ObligationKind.Revise], ignoreOrder: true);
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_drill_nobody_holds_is_called_for()
    {
        await using var town = await TownOffice.Open();
        await Approved(town);
        town.Clock.Advance(TimeSpan.FromDays(370));
        await town.Office.CatchUp();
        Owed(town).Single(row => row.Kind == ObligationKind.Drill).Called.ShouldNotBeNull();
        await town.Reopen();
        await town.Office.CatchUp();
        Verification.Verify(town.File).Damages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_survives_the_making_anew_of_every_state()
    {
        await using var town = await TownOffice.Open();
        await Approved(town);
        var before = town.Office.Drafts.Find(Draft);
        await town.Reopen();
        var after = town.Office.Drafts.Find(Draft);
        (after.Status, after.Total, after.Became).ShouldBe(
            (DraftStatus.Approved, before.Total, before.Became)
        );
        after.InForce().Yaml.ShouldBe(before.InForce().Yaml);
    }

    private static List<App.Incidents.ObligationRow> Owed(TownOffice town) =>
        [.. town.Office.Register.OwedBy(["leader"]).Where(row => row.OfPlan)];

    private static async Task Approved(TownOffice town)
    {
        var keeper = new Actor("u-keeper", [], true, true);
        var lawyer = town.Holder("legal");
        var file = HealthStationImporter.FromLibrary().Import([], "station.txt");
        var origin = new DraftOrigin(new("station.txt", ""), file.Text);
        (
            await town.Office.Drafts.Import(new(keeper, Draft, origin, file.Plans[0]))
        ).Refusal.ShouldBeNull();
        foreach (var command in Decisions(keeper, lawyer))
            (await town.Office.Drafts.Do(Draft, command)).Refusal.ShouldBeNull(command.ToString());
    }

    private static IEnumerable<DraftCommand> Decisions(Actor keeper, Actor lawyer) =>
        [
            new AcceptRest(keeper),
            new EditItem(
                keeper,
                "T8",
                Fields(
                    ("trigger", "{level: any}"),
                    ("after", "[T7]"),
                    ("who", "case_lead"),
                    ("do", "书面告知"),
                    ("within", "50m")
                )
            ),
            new AcknowledgeFlag(keeper, "RF1"),
            new AcknowledgeFlag(keeper, "RF2"),
            new DropFlag(keeper, "RF4", ""),
            new RewriteFlag(
                lawyer,
                "RF3",
                "tasks",
                Fields(
                    ("trigger", "{level: any}"),
                    ("who", "on_scene"),
                    ("do", "当面说明办理途径"),
                    ("within", "50m")
                ),
                "只说明"
            ),
            new AnswerQuestion(keeper, "G1", "是"),
            new TakeSuggestion(keeper, "G2"),
            new SetTerms(keeper, ImmutableSortedDictionary<string, int>.Empty.Add("及时", 30)),
            new SubmitDraft(keeper, Seats, [new("new_care", "关怀组", "leader")]),
            new ApproveDraft(keeper),
            new ApproveDraft(lawyer),
        ];

    private static ImmutableSortedDictionary<string, string> Seats { get; } =
        new Dictionary<string, string>
        {
            ["leading_group"] = "leader",
            ["head"] = "leader",
            ["deputy"] = "deputy_leader",
            ["member"] = "petition",
            ["office"] = "petition",
            ["case_lead"] = "case_lead",
            ["policy_team"] = "policy",
            ["care_team"] = "new_care",
            ["duty_leader"] = "deputy_leader",
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static ImmutableArray<DraftField> Fields(params (string Key, string Value)[] fields) =>
        [.. fields.Select(it => new DraftField(it.Key, it.Value))];
}
