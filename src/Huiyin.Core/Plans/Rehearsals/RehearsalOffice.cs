using System.Collections.Immutable;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.Core.Plans.Rehearsals;

/// <summary>
/// The office of a rehearsal: a seat for every role of the plan that is not outside, each held, each under the decider;
/// and a fallback above them.
/// </summary>
internal static class RehearsalOffice
{
    private const string Fallback = "fallback";

    public static ImmutableSortedDictionary<string, string> Bindings(CompiledPlan plan) =>
        Inside(plan)
            .ToImmutableSortedDictionary(
                role => role.Key,
                role => role.Key,
                StringComparer.Ordinal
            );

    public static Office For(CompiledPlan plan) =>
        new()
        {
            Name = plan.Title,
            Fallback = Fallback,
            Seats = Inside(plan)
                .Select(role => new Seat(role.Key, role.Name, Superior(role.Key, plan)))
                .Append(new Seat(Fallback, "兜底岗位"))
                .ToImmutableSortedDictionary(seat => seat.Id, seat => seat, StringComparer.Ordinal),
            Holders = Inside(plan)
                .Select(role => role.Key)
                .Append(Fallback)
                .ToImmutableSortedDictionary(
                    seat => seat,
                    seat => ImmutableSortedSet.Create(seat),
                    StringComparer.Ordinal
                ),
        };

    public static Actor Actor(string? role, CompiledPlan plan) =>
        role is null ? Everybody(plan) : new(role, [role]);

    /// <summary>Whoever the plan asks: the rehearsal's own hand, which may act for every seat.</summary>
    public static Actor Everybody(CompiledPlan plan) =>
        new("rehearsal", [Fallback, .. Inside(plan).Select(role => role.Key)]);

    private static string Superior(string role, CompiledPlan plan) =>
        role == plan.Activation.By ? Fallback : plan.Activation.By;

    private static IEnumerable<Role> Inside(CompiledPlan plan) =>
        plan.Roles.Values.Where(role => !role.External);
}
