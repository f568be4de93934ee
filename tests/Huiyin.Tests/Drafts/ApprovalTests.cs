using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Library;
using static Huiyin.Tests.Drafts.Reviewed;

namespace Huiyin.Tests.Drafts;

public sealed class ApprovalTests
{
    [Fact]
    public void A_draft_with_open_items_is_not_submitted() =>
        A_new_draft().Refused(new SubmitDraft(Keeper, Bindings, [])).ShouldBe("draft-unsettled");

    [Fact]
    public void What_blocks_approval_blocks_submission()
    {
        var draft = A_settled_draft()
            .After(new ReopenItem(Keeper, "X1"))
            .After(new RejectItem(Keeper, "X1", "试试"));
        draft.Refused(new SubmitDraft(Keeper, Bindings, [])).ShouldBe("draft-blocked");
    }

    [Fact]
    public void Every_role_is_bound_to_a_seat_there_is_or_will_be()
    {
        var draft = A_settled_draft();
        draft
            .Refused(new SubmitDraft(Keeper, Bindings.Remove("team"), []))
            .ShouldBe("roles-unbound");
        draft
            .Refused(new SubmitDraft(Keeper, Bindings.SetItem("team", "roof"), []))
            .ShouldBe("no-such-seat");
        draft.After(
            new SubmitDraft(Keeper, Bindings.SetItem("team", "roof"), [new("roof", "天台岗")])
        );
    }

    [Fact]
    public void Nothing_changes_while_it_is_before_the_approvers()
    {
        var draft = A_submitted_draft();
        draft.Refused(new AcceptItems(Keeper, ["T1"])).ShouldBe("draft-is-submitted");
        draft.Refused(new SendDraftBack(Keeper, " ")).ShouldBe("reason-missing");
        var back = draft.After(new SendDraftBack(Chief, "时限太短"));
        (back.Status, back.SentBack!.Note).ShouldBe((DraftStatus.InReview, "时限太短"));
    }

    [Fact]
    public void Two_different_people_approve()
    {
        var draft = A_submitted_draft();
        draft.Refused(new ApproveDraft(Medic)).ShouldBe("not-approver");
        draft.Refused(new ApproveDraft(Program)).ShouldBe("programs-do-not-approve");
        var once = draft.After(new ApproveDraft(Keeper));
        once.Status.ShouldBe(DraftStatus.Submitted);
        once.Refused(new ApproveDraft(Keeper)).ShouldBe("another-must-approve");
        var twice = once.After(new ApproveDraft(Chief));
        twice.Status.ShouldBe(DraftStatus.Approved);
        twice.Refused(new ApproveDraft(Lawyer)).ShouldBe("draft-is-over");
        A_new_draft().Refused(new ApproveDraft(Keeper)).ShouldBe("draft-not-submitted");
    }

    [Fact]
    public void Approved_it_is_a_version_in_force_with_its_flags()
    {
        var draft = A_submitted_draft().After(new ApproveDraft(Keeper));
        var decision = ApproveDraft.Adoption(draft, Chief).Decide(PlanRecord.Empty, Office, Now);
        decision.Refusal.ShouldBeNull();
        var plan = decision.Events.Aggregate(PlanRecord.Empty, PlanApply.Apply);
        plan.Current!.Approvers.ShouldBe(["keeper", "chief-person"]);
        var file = PlanFile.Load(plan.Current.Yaml, plan.Current.Source);
        file.Compiled!.Approved.ShouldBeTrue();
        file.Syntax!.Flagged.Count.ShouldBe(2);
        plan.Current.Hash.ShouldBe(draft.After(new ApproveDraft(Chief)).Became);
    }
}
