using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Plans.Library;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// Begins a draft from the version in force. What was settled for the version holds; what a new text unsettles is open
/// again.
/// </summary>
/// <param name="By">Who begins it.</param>
/// <param name="Id">The draft's id.</param>
/// <param name="NewText">The newer text, with its clauses; null to amend on the text there is.</param>
public sealed record AmendPlan(Actor By, string Id, ImportedText? NewText = null)
{
    /// <summary>Decides the command.</summary>
    public Decision Decide(DraftRecord draft, PlanRecord plan, Office office, Instant now) =>
        !ReviewCommand.May(By, office) ? Refusal.NotReviewer()
        : plan.Current is not { } version ? Refusal.NoSuchPlan(plan.Id)
        : plan.Retired is not null ? Refusal.PlanIsRetired()
        : draft.Exists ? Decision.Nothing
        : Decision.Of(Events(plan.Id, version, now));

    private IEnumerable<LedgerEvent> Events(string plan, PlanVersion version, Instant now)
    {
        var sheet = VersionDraft.Of(PlanReader.Read(version.Yaml).Syntax!, version.Source ?? "");
        var aligned = NewText is null ? Realigned.Same(sheet) : Realigned.To(NewText, sheet);
        var origin = new DraftOrigin(NewText?.Source ?? sheet.Source, NewText?.Original ?? "")
        {
            Plan = plan,
            Base = version.Hash,
        };
        var head = sheet.Header with
        {
            Version = VersionBump.Next(version.Version, Bump.Patch),
            Supersedes = $"{plan}@{version.Version}",
            From = null,
        };
        yield return new DraftImported(now, Id, origin, head, aligned.Plan, By.Id);
        yield return new SettlementsCarried(now, aligned.Settled, aligned.Flags, By.Id);
    }
}

/// <summary>A newer text of a plan, read anew.</summary>
/// <param name="Source">The file.</param>
/// <param name="Original">The text as it came.</param>
/// <param name="Plan">What was read from it.</param>
public sealed record ImportedText(SourceFacts Source, string Original, Drafting.DraftPlan Plan);
