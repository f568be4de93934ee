using System.Collections.Immutable;
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
    /// <summary>The ids of the office's plans, none of which a new plan may take.</summary>
    public ImmutableHashSet<string> Taken { get; init; } = [];

    /// <summary>Decides the command.</summary>
    public Decision Decide(DraftRecord draft, Office office, Instant now) =>
        !ReviewCommand.May(By, office) ? Refusal.NotReviewer()
        : draft.Exists ? Decision.Nothing
        : Plan.Clauses.IsEmpty ? Refusal.NothingToImport()
        : Decision.Of(new DraftImported(now, Id, Origin, Head, Plan, By.Id));

    private DraftHeader Head
    {
        get
        {
            var head = DraftSheet.Of(Plan, Origin.Source).Header;
            var id = head.Id;
            for (var n = 2; Taken.Contains(id); n++)
                id = $"{head.Id}-{n}";
            return head with { Id = id, Version = "1.0.0" };
        }
    }
}
