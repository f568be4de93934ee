using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Library;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// Approves a submitted draft together with its flag sheet. Two different people must; with the second the draft is a
/// version of the plan. Programs do not approve.
/// </summary>
public sealed record ApproveDraft(Actor By) : DraftCommand(By)
{
    /// <summary>
    /// Whether the actor may approve: an administrator, the legal reviewer, or whoever decides on the plan's activation.
    /// </summary>
    public static bool May(Actor actor, DraftRecord draft, Office office) =>
        !actor.IsProgram
        && actor != Actor.Clock
        && (ReviewCommand.May(actor, office) || IsDecider(actor, draft, office));

    /// <inheritdoc />
    protected override Refusal? Refuse(DraftRecord draft, Office office) =>
        draft.Status != DraftStatus.Submitted ? Refusal.DraftNotSubmitted()
        : By.IsProgram ? Refusal.ProgramsDoNotApprove()
        : !May(By, draft, office) ? Refusal.NotApprover()
        : null;

    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now)
    {
        if (draft.Approvals.Any(it => it.By == By.Id))
            return draft.Approvals.Length < DraftRecord.Approvers
                ? Refusal.AnotherMustApprove()
                : Decision.Nothing;
        var signed = new DraftSigned(now, By.Id);
        if (draft.Approvals.Length + 1 < DraftRecord.Approvers)
            return Decision.Of(signed);
        return draft.InForce().File.Compiled is { } plan
            ? Decision.Of(signed, new DraftApproved(now, plan.Id, plan.Version, plan.Hash))
            : Refusal.DraftBlocked(1);
    }

    /// <summary>The plan version that an approved draft becomes.</summary>
    /// <exception cref="InvalidOperationException">It was not submitted.</exception>
    public static AdoptPlan Adoption(DraftRecord draft, Actor by)
    {
        var submission =
            draft.Submission
            ?? throw new InvalidOperationException("A draft is submitted before it is approved.");
        return new(by, draft.InForce().Yaml, draft.Plan.Text, submission.Bindings)
        {
            Approvers = [.. draft.Approvals.Select(it => it.By).Append(by.Id).Distinct()],
            Draft = draft.Id,
        };
    }

    private static bool IsDecider(Actor actor, DraftRecord draft, Office office) =>
        draft
            .Items.Where(it => it.Stands && it.Rule.Block == "activation.decide")
            .SelectMany(it => it.Rule.Fields)
            .Where(field => field.Key == "by")
            .Select(field => draft.Submission?.Bindings.GetValueOrDefault(field.Value))
            .OfType<string>()
            .Any(seat => office.MayActFor(actor, seat));
}

/// <summary>Sends a submitted draft back to its reviewers, for a reason.</summary>
public sealed record SendDraftBack(Actor By, string Reason) : DraftCommand(By)
{
    /// <inheritdoc />
    protected override Refusal? Refuse(DraftRecord draft, Office office) =>
        draft.Status != DraftStatus.Submitted ? Refusal.DraftNotSubmitted()
        : !ApproveDraft.May(By, draft, office) ? Refusal.NotApprover()
        : null;

    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now) =>
        string.IsNullOrWhiteSpace(Reason) ? Refusal.ReasonMissing()
        : WrittenWords.Refuse(Reason) is { } wrong ? wrong
        : Decision.Of(new DraftSentBack(now, Reason.Trim(), By.Id));
}

/// <summary>Gives a draft up, for a reason.</summary>
public sealed record AbandonDraft(Actor By, string Reason) : DraftCommand(By)
{
    /// <inheritdoc />
    protected override Refusal? Refuse(DraftRecord draft, Office office) =>
        ReviewCommand.May(By, office) ? null : Refusal.NotReviewer();

    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now) =>
        string.IsNullOrWhiteSpace(Reason) ? Refusal.ReasonMissing()
        : WrittenWords.Refuse(Reason) is { } wrong ? wrong
        : Decision.Of(new DraftAbandoned(now, Reason.Trim(), By.Id));
}
