using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Something a person wants of a draft.</summary>
/// <param name="By">Who gives the command.</param>
public abstract record DraftCommand(Actor By)
{
    /// <summary>Decides the command.</summary>
    public Decision Decide(DraftRecord draft, Office office, Instant now) =>
        !draft.Exists ? Refusal.NoSuchDraft()
        : draft.Status is DraftStatus.Approved or DraftStatus.Abandoned ? Refusal.DraftIsOver()
        : Refuse(draft, office) is { } refusal ? refusal
        : Decided(draft, office, now);

    /// <summary>Why the actor, or the moment, is the wrong one; null where neither is.</summary>
    protected abstract Refusal? Refuse(DraftRecord draft, Office office);

    /// <summary>Decides the command of somebody who may give it.</summary>
    protected abstract Decision Decided(DraftRecord draft, Office office, Instant now);
}

/// <summary>Something a reviewer wants of a draft in review.</summary>
public abstract record ReviewCommand(Actor By) : DraftCommand(By)
{
    /// <summary>Whether the actor may review drafts.</summary>
    public static bool May(Actor actor, Office office) =>
        actor.MayAdminister || (actor.MayDecide && office.IsLegalReviewer(actor));

    /// <inheritdoc />
    protected override Refusal? Refuse(DraftRecord draft, Office office) =>
        !May(By, office) ? Refusal.NotReviewer()
        : draft.Status == DraftStatus.Submitted ? Refusal.DraftIsSubmitted()
        : null;

    /// <summary>A rule may be taken when nothing stands against it; otherwise why not.</summary>
    private protected static Refusal? Wrong(DraftRecord draft, DraftRule rule) =>
        RuleScreen.Refuse(draft, rule);
}
