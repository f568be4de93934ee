using Huiyin.Core.Obligations;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Library;
using NodaTime;
using static Huiyin.Tests.Drafts.Reviewed;

namespace Huiyin.Tests.Drafts;

/// <summary>What an approved plan owes for itself.</summary>
public sealed class PlanDutyTests
{
    [Fact]
    public void An_approved_version_owes_a_drill_and_a_revision()
    {
        var owed = A_plan().Obligations.Values.ToList();
        owed.Select(it => it.Kind)
            .ShouldBe([ObligationKind.Drill, ObligationKind.Revise], ignoreOrder: true);
        owed.ShouldAllBe(it => it.Owner == "chief" && it.IsOpen);
        Years(owed.Single(it => it.Kind == ObligationKind.Drill)).ShouldBe(1);
        Years(owed.Single(it => it.Kind == ObligationKind.Revise)).ShouldBe(3);
    }

    [Fact]
    public void A_drill_meets_what_was_owed_and_the_next_one_is()
    {
        var plan = A_plan();
        var file = PlanFile.Load(plan.Current!.Yaml, plan.Current.Source);
        var later = Now + Duration.FromDays(100);
        var after = new RecordDrill(Medic)
            .Decide(plan, file, later)
            .Events.Aggregate(plan, PlanApply.Apply);
        var drills = after.Obligations.Values.Where(it => it.Kind == ObligationKind.Drill).ToList();
        drills
            .Select(it => it.State)
            .ShouldBe([ObligationState.Met, ObligationState.Open], ignoreOrder: true);
    }

    [Fact]
    public void A_new_version_is_the_revision_that_was_owed_and_does_not_put_the_drill_off()
    {
        var plan = A_plan();
        var draft = Happen(
                DraftRecord.Empty,
                new AmendPlan(Keeper, "d2").Decide(DraftRecord.Empty, plan, Office, Now)
            )
            .After(new SubmitDraft(Keeper, Bindings, []))
            .After(new ApproveDraft(Keeper));
        foreach (var later in new[] { Now, Now + Duration.FromDays(90) })
        {
            var decision = ApproveDraft.Adoption(draft, Chief).Decide(plan, Office, later);
            var after = decision.Events.Aggregate(plan, PlanApply.Apply);
            var before = plan.Obligations.Values.Single(it => it.Kind == ObligationKind.Drill);
            var open = after.Obligations.Values.Where(it => it.IsOpen).ToList();
            open.Single(it => it.Kind == ObligationKind.Drill).Due.ShouldBe(before.Due);
            after.Obligations.Values.Count(it => it.State == ObligationState.Met).ShouldBe(1);
        }
    }

    [Fact]
    public void Silence_is_called_up_the_chain_week_by_week()
    {
        var plan = A_plan();
        var drill = plan.Obligations.Values.Single(it => it.Kind == ObligationKind.Drill);
        var wake = new EscalatePlanDuty(drill.Id);
        wake.Decide(plan, Office, Now).AlreadyDone.ShouldBeTrue();
        var decision = wake.Decide(plan, Office, drill.Wake);
        var called = decision.Events.OfType<ObligationEscalated>().Single();
        (called.Seat, called.Wake - drill.Wake).ShouldBe(("vice", Duration.FromDays(7)));
        var after = decision.Events.Aggregate(plan, PlanApply.Apply);
        EscalatePlanDuty
            .Notices(after, called, Office)
            .Select(it => it.Seat)
            .ShouldBe(["chief", "vice"]);
        wake.Decide(after, Office, drill.Wake).AlreadyDone.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_is_owed_for_a_retired_plan()
    {
        var plan = A_plan();
        var retired = new RetirePlan(Keeper, "由新预案代替")
            .Decide(plan, Now)
            .Events.Aggregate(plan, PlanApply.Apply);
        retired.Obligations.Values.ShouldAllBe(it => it.State == ObligationState.Replaced);
    }

    private static int Years(Obligation owed) =>
        (int)Math.Round((owed.Due!.Value - Now).TotalDays / 365);

    private static PlanRecord A_plan() =>
        ApproveDraft
            .Adoption(A_submitted_draft().After(new ApproveDraft(Keeper)), Chief)
            .Decide(PlanRecord.Empty, Office, Now)
            .Events.Aggregate(PlanRecord.Empty, PlanApply.Apply);
}
