using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Changes the head of the plan: id, title, version, whose it is and when it is in force.</summary>
public sealed record SetHeader(Actor By, DraftHeader Header) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now) =>
        draft.Header == Header ? Decision.Nothing
        : draft.Origin.Plan is { } plan && plan != Header.Id ? Refusal.PlanIdIsFixed(plan)
        : WrittenWords.Refuse(
            WrittenWords.LongestName * 2,
            Header.Title,
            Header.OfficeName,
            Header.Id
        )
            is { } wrong
            ? wrong
        : Misfit(draft) is { } why ? Refusal.RowDoesNotFit(why)
        : Decision.Of(new HeaderSet(now, Header, By.Id));

    private Phrase? Misfit(DraftRecord draft) =>
        Header.From is { } from && Header.To is { } to && string.CompareOrdinal(from, to) > 0
            ? new("失效日期早于生效日期", "the last day is before the first")
            : DraftYaml.HeadProblem(draft.Sheet with { Header = Header });
}
