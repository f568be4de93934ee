using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Plans.Library;
using Huiyin.Tests.Identity;
using NodaTime;
using static Huiyin.Tests.Drafts.Reviewed;

namespace Huiyin.Tests.Drafts;

public sealed class AmendmentTests
{
    private static readonly LocalDate Today = new(2026, 3, 11);

    [Fact]
    public void An_amendment_begins_with_everything_settled()
    {
        var draft = An_amendment();
        draft.SettledCount.ShouldBe(draft.Total);
        (draft.Header.Id, draft.Header.Version, draft.Header.Supersedes).ShouldBe(
            ("hall", "1.0.1", "hall@1.0.0")
        );
        draft.After(new SubmitDraft(Keeper, Bindings, [])).Status.ShouldBe(DraftStatus.Submitted);
    }

    [Fact]
    public void An_amendment_keeps_the_plans_id() =>
        An_amendment()
            .Refused(new SetHeader(Keeper, An_amendment().Header with { Id = "other" }))
            .ShouldBe("plan-id-is-fixed");

    [Fact]
    public void On_a_newer_text_clauses_keep_their_ids_and_rules_whose_words_are_gone_are_asked_for()
    {
        var draft = Amended(
            DraftedHall
                .Text.Replace("二十分钟内到场", "三十分钟内到场")
                .Replace("二、", "新增一条。\n二、")
        );
        draft.Clause("c4b")!.Line.ShouldBe(5);
        var broken = draft.Items.Where(it => it.Rule.IsCard).Select(it => it.Rule.Id).ToList();
        broken.ShouldBe(["T1"]);
        draft.Item("T1")!.Rule.Missing.ShouldBe(["quote"]);
        var words = draft.Item("T1")!.Rule.Fields;
        draft
            .Refused(new EditItem(Keeper, "T1", words) { Quote = "接待组二十分钟内到场听取意见" })
            .ShouldBe("quote-not-in-clause");
        draft
            .After(new EditItem(Keeper, "T1", words) { Quote = "接待组三十分钟内到场听取意见" })
            .Item("T1")!
            .State.ShouldBe(ItemState.Accepted);
    }

    [Fact]
    public void A_clause_that_is_gone_takes_its_rules_off_the_plan_until_they_find_another()
    {
        var draft = Amended(
            string.Join('\n', DraftedHall.Text.Split('\n').Where(line => !line.StartsWith("八、")))
        );
        draft.Item("T2")!.Rule.Missing.ShouldBe(["clause", "quote"]);
        DraftYaml.Print(draft.Sheet).LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void What_the_newer_text_flags_is_open()
    {
        var text = DraftedHall.Text + "\n九、派人到火车站拦截上访人员。";
        var newer = Text(text) with
        {
            Flags =
            [
                new(
                    "RF1",
                    Huiyin.Core.Rights.RightsScreen.Class("interception")!,
                    Huiyin.Core.Rights.ScreenAct.Never,
                    "n9",
                    "到火车站拦截上访人员",
                    null
                ),
            ],
        };
        var draft = Amended(newer);
        var added = draft.Flags.Single(it => it.Flag.Class.Id == "interception");
        (added.Decision, added.Flag.Id == "RF1").ShouldBe((FlagDecision.Open, false));
        draft.Flag("RF1")!.Decision.ShouldBe(FlagDecision.Acknowledged);
    }

    [Fact]
    public void The_same_texts_align_the_same_way_and_moved_clauses_are_found()
    {
        var older = Text("甲条说一件事情。\n乙条说另一件事情。\n丙条说第三件。").Clauses;
        var newer = Text("丙条说第三件。\n甲条说一件事情。\n乙条说另一件事情了。").Clauses;
        var found = ClauseAligner.Align(older, newer);
        found
            .ToDictionary(it => it.Key, it => it.Value.Line)
            .ShouldBe(
                new Dictionary<int, int>
                {
                    [0] = 3,
                    [1] = 1,
                    [2] = 2,
                },
                ignoreOrder: true
            );
    }

    [Fact]
    public void Two_versions_differ_rule_by_rule()
    {
        var before = PlanReader.Read(A_plan().Current!.Yaml).Syntax!;
        var draft = An_amendment()
            .After(
                Edit(
                    "T1",
                    [
                        .. An_amendment()
                            .Item("T1")!
                            .Rule.Fields.Select(it =>
                                (it.Key, it.Key == "within" ? "25m" : it.Value)
                            ),
                    ]
                )
            );
        var diff = PlanDiff.Between(before, draft.InForce().File.Syntax!);
        var change = diff.Changes.ShouldHaveSingleItem();
        (change.Id, change.Fields.Single(), diff.Bump).ShouldBe(
            ("T1", ("within", "20m", "25m"), Bump.Minor)
        );
        VersionBump.Next("1.4.2", Bump.Minor).ShouldBe("1.5.0");
        VersionBump.Next("1.4.2", Bump.Major).ShouldBe("2.0.0");
        VersionBump.Next("0.1.0", Bump.Patch).ShouldBe("1.0.0");
        PlanDiff.Between(before, before).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_version_waits_for_its_first_day_and_is_warned_of_after_its_last()
    {
        var plan = A_plan();
        var later = plan.Current! with
        {
            Version = "1.1.0",
            Hash = "h",
            From = "2026-04-01",
            To = "2026-12-31",
        };
        plan = plan with { Versions = plan.Versions.Add(later) };
        plan.InForceOn(Today)!.Version.ShouldBe("1.0.0");
        plan.InForceOn(new(2026, 4, 1))!.Version.ShouldBe("1.1.0");
        later.HasEndedBy(new(2026, 12, 31)).ShouldBeFalse();
        later.HasEndedBy(new(2027, 1, 1)).ShouldBeTrue();
        plan.RefuseNew(new(2027, 1, 1)).ShouldBeNull();
        (plan with { Versions = [later] }).RefuseNew(Today)!.Code.ShouldBe("plan-not-yet-in-force");
    }

    [Fact]
    public void A_retired_plan_is_neither_used_nor_amended_nor_adopted_again()
    {
        var plan = A_plan();
        new RetirePlan(Medic, "旧了").Decide(plan, Now).Refusal!.Code.ShouldBe("not-administrator");
        new RetirePlan(Keeper, "").Decide(plan, Now).Refusal!.Code.ShouldBe("reason-missing");
        var retire = new RetirePlan(Keeper, "由新预案代替");
        var retired = retire.Decide(plan, Now).Events.Aggregate(plan, PlanApply.Apply);
        retire.Decide(retired, Now).AlreadyDone.ShouldBeTrue();
        retired.RefuseNew(Today)!.Code.ShouldBe("plan-retired");
        new SuspendPlan(Keeper, "x").Decide(retired, Now).Refusal!.Code.ShouldBe("plan-retired");
        new AmendPlan(Keeper, "d2")
            .Decide(DraftRecord.Empty, retired, Office, Now)
            .Refusal!.Code.ShouldBe("plan-retired");
        new AdoptPlan(Offices.Keeper, plan.Current!.Yaml, plan.Current.Source, Bindings)
            .Decide(retired, Office, Now)
            .Refusal!.Code.ShouldBe("plan-retired");
    }

    private static PlanRecord A_plan()
    {
        var draft = A_submitted_draft().After(new ApproveDraft(Keeper));
        return ApproveDraft
            .Adoption(draft, Chief)
            .Decide(PlanRecord.Empty, Office, Now)
            .Events.Aggregate(PlanRecord.Empty, PlanApply.Apply);
    }

    private static DraftRecord An_amendment() => Amended((DraftPlan?)null);

    private static DraftRecord Amended(string text) => Amended(Text(text));

    private static DraftRecord Amended(DraftPlan? newer) =>
        Happen(
            DraftRecord.Empty,
            new AmendPlan(
                Keeper,
                "d2",
                newer is null ? null : new(DraftedHall.Source, newer.Text, newer)
            ).Decide(DraftRecord.Empty, A_plan(), Office, Now)
        );

    private static DraftPlan Text(string text) =>
        new()
        {
            Title = "办事大厅聚集处置预案",
            Text = text,
            Clauses =
            [
                .. text.Split('\n')
                    .Select(
                        (line, i) =>
                            new DraftClause(
                                $"n{i}",
                                line.Length > 1 && line[1] == '、' ? line[..2] : "",
                                i + 1,
                                line,
                                0,
                                0
                            )
                    ),
            ],
        };
}
