using System.Collections.Immutable;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Diagnostics;
using NodaTime;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>
/// Puts a draft before the approvers, its roles bound to seats. Everything must be settled and nothing may block approval.
/// </summary>
/// <param name="By">Who submits.</param>
/// <param name="Bindings">The seat of each role of the office.</param>
/// <param name="Opened">Seats to be made on approval.</param>
public sealed record SubmitDraft(
    Actor By,
    ImmutableSortedDictionary<string, string> Bindings,
    ImmutableArray<Seat> Opened
) : ReviewCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(DraftRecord draft, Office office, Instant now)
    {
        if (draft.Total > draft.SettledCount)
            return Refusal.DraftUnsettled(draft.Total - draft.SettledCount);
        var file = draft.InForce();
        if (file.File.Compiled is not { } plan)
            return Refusal.DraftBlocked(
                file.File.Diagnostics.Count(found => found.Severity == Severity.Error)
            );
        var unbound = plan
            .Roles.Values.Where(role => !role.External && !Bindings.ContainsKey(role.Key))
            .Select(role => role.Name)
            .ToList();
        return unbound.Count > 0 ? Refusal.RolesUnbound(unbound)
            : Missing(office) is { } seat ? Refusal.NoSuchSeat(seat)
            : Decision.Of(new DraftSubmitted(now, Bindings, Opened, By.Id));
    }

    private string? Missing(Office office) =>
        Bindings.Values.FirstOrDefault(seat =>
            !office.Seats.ContainsKey(seat) && Opened.All(opened => opened.Id != seat)
        );
}
