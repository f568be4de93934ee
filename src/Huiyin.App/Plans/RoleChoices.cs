using System.Collections.Immutable;
using Huiyin.Core.Identity;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Plans;

/// <summary>Which seat each role of a plan is to have, as a form says it; some seats are new.</summary>
/// <param name="Bindings">The seat of each role.</param>
/// <param name="Opened">The new seats.</param>
public sealed record RoleChoices(
    ImmutableSortedDictionary<string, string> Bindings,
    ImmutableArray<Seat> Opened
)
{
    /// <summary>What a select says for a seat that is to be made.</summary>
    public const string New = "+";

    /// <summary>The field of a role's seat.</summary>
    public static string Field(string role) => $"seat-{role}";

    /// <summary>The field of a new seat's name.</summary>
    public static string NameField(string role) => $"name-{role}";

    /// <summary>Reads the choices for the roles of the office; two roles that name the same new seat share it.</summary>
    public static RoleChoices Of(CompiledPlan plan, Office office, IFormCollection sent)
    {
        var seats = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var opened = new Dictionary<string, Seat>(StringComparer.Ordinal);
        foreach (var role in plan.Roles.Values.Where(role => !role.External))
            if (sent[Field(role.Key)].ToString() is { Length: > 0 } chosen)
                seats[role.Key] =
                    chosen == New
                        ? Open(role, office, sent[NameField(role.Key)].ToString(), opened)
                        : chosen;
        return new(seats.ToImmutable(), [.. opened.Values]);
    }

    private static string Open(
        Role role,
        Office office,
        string typed,
        Dictionary<string, Seat> opened
    )
    {
        var name = typed.Trim();
        if (!opened.TryGetValue(name, out var seat))
            opened[name] = seat = new(FreeId(role.Key, office, opened), name, office.Fallback);
        return seat.Id;
    }

    private static string FreeId(string wanted, Office office, Dictionary<string, Seat> opened)
    {
        bool IsTaken(string id) =>
            office.Seats.ContainsKey(id) || opened.Values.Any(seat => seat.Id == id);
        var id = wanted;
        for (var n = 2; IsTaken(id); n++)
            id = $"{wanted}_{n}";
        return id;
    }
}
