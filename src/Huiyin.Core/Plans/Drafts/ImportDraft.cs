using Huiyin.Core.Drafting;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Puts a plan that was read from a text before the reviewers.</summary>
/// <param name="By">Who imports it.</param>
/// <param name="Id">The draft's id.</param>
/// <param name="Origin">The file and the text as it came.</param>
/// <param name="Plan">What was read from it.</param>
public sealed record ImportDraft(Actor By, string Id, DraftOrigin Origin, DraftPlan Plan)
{
    /// <summary>Decides the command.</summary>
    public Decision Decide(DraftRecord draft, Office office, Instant now) =>
        !ReviewCommand.May(By, office) ? Refusal.NotReviewer()
        : draft.Exists ? Decision.Nothing
        : Plan.Clauses.IsEmpty ? Refusal.NothingToImport()
        : Decision.Of(new DraftImported(now, Id, Origin, Head, Plan, By.Id));

    private DraftHeader Head => DraftSheet.Of(Plan, Origin.Source).Header;
}
