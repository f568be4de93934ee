using System.Collections.Immutable;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Execution;
using Huiyin.Core.Plans.Language;
using NodaTime;

namespace Huiyin.Core.Plans.Library;

/// <summary>
/// Takes a plan version into the office and binds its roles to seats. A plan with errors is refused whole; the same
/// version with another content is refused, because a version never changes.
/// </summary>
/// <param name="By">Who adopts it.</param>
/// <param name="Yaml">The plan file.</param>
/// <param name="Source">The source text its clauses quote.</param>
/// <param name="Bindings">The seat of each role; roles outside the office may be left out.</param>
public sealed record AdoptPlan(
    Actor By,
    string Yaml,
    string? Source,
    ImmutableSortedDictionary<string, string> Bindings
)
{
    /// <summary>The people who approved it as a draft; empty where a file is handed in.</summary>
    internal ImmutableArray<string> Approvers { get; init; } = [];

    /// <summary>The draft it comes from.</summary>
    internal string? Draft { get; init; }

    /// <summary>Decides the command; <paramref name="office"/> says which seats there are.</summary>
    public Decision Decide(PlanRecord plan, Office office, Instant now)
    {
        if (!By.MayAdminister && Approvers.IsEmpty)
            return Refusal.NotAdministrator();
        if (plan.Retired is not null)
            return Refusal.PlanIsRetired();
        var load = PlanFile.Load(Yaml, Source);
        if (load.Compiled is not { } compiled)
            return Refusal.PlanHasErrors(
                load.Diagnostics.Count(found => found.Severity == Diagnostics.Severity.Error)
            );
        return Refuse(plan, compiled, office) is { } refusal
            ? refusal
            : Decision.Of([
                .. Events(plan, compiled, load.Syntax!.Header.Effective, now),
                .. Approvers.IsEmpty ? [] : Duties(plan, load.Syntax, compiled, now),
            ]);
    }

    private IEnumerable<LedgerEvent> Duties(
        PlanRecord plan,
        PlanSyntax syntax,
        CompiledPlan compiled,
        Instant now
    ) =>
        Bindings.TryGetValue(compiled.Activation.By, out var owner)
            ? PlanDuties.Begin(plan, syntax, compiled, owner, now, By.Id)
            : [];

    private IEnumerable<LedgerEvent> Events(
        PlanRecord plan,
        CompiledPlan compiled,
        EffectiveSyntax? effective,
        Instant now
    )
    {
        if (plan.Current?.Hash != compiled.Hash)
            yield return new PlanAdopted(
                now,
                compiled.Id,
                new(compiled.Version, compiled.Hash, compiled.Title, Yaml, Source, now, By.Id)
                {
                    From = effective?.From?.Value,
                    To = effective?.To?.Value,
                    Approvers = Approvers,
                    Draft = Draft,
                }
            );
        if (!plan.Bindings.SequenceEqual(Bindings))
            yield return new RolesBound(now, Bindings);
    }

    private Refusal? Refuse(PlanRecord plan, CompiledPlan compiled, Office office) =>
        plan.Versions.Any(version =>
            version.Version == compiled.Version && version.Hash != compiled.Hash
        )
            ? Refusal.VersionExists(compiled.Version)
        : Bindings.Values.FirstOrDefault(seat => !office.Seats.ContainsKey(seat)) is { } missing
            ? Refusal.NoSuchSeat(missing)
        : Unbound(compiled) is { Count: > 0 } unbound ? Refusal.RolesUnbound(unbound)
        : null;

    private List<string> Unbound(CompiledPlan compiled) =>
        [
            .. compiled
                .Roles.Values.Where(role => !role.External && !Bindings.ContainsKey(role.Key))
                .Select(role => role.Name),
        ];
}
