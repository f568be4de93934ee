using System.Collections.Immutable;

namespace Huiyin.Core.Identity;

/// <summary>The organisation: its seats, who holds them, and its settings. One stream, <c>office</c>.</summary>
public sealed record Office
{
    /// <summary>The state before anything happened.</summary>
    public static Office Empty { get; } = new();

    /// <summary>The printed name; empty until the office is founded.</summary>
    public string Name { get; init; } = "";

    /// <summary>The administrative region's code, which leads the numbers of a large deployment.</summary>
    public string Region { get; init; } = "";

    /// <summary>The seat that is called when a chain ends; the office is never founded without one.</summary>
    public string Fallback { get; init; } = "";

    /// <summary>The seat that settles what is made of flagged clauses; null while none is named.</summary>
    public string? LegalReviewer { get; init; }

    /// <summary>The seats by id.</summary>
    public ImmutableSortedDictionary<string, Seat> Seats { get; init; } =
        ImmutableSortedDictionary<string, Seat>.Empty;

    /// <summary>The accounts that hold each seat; a seat nobody holds is absent.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Holders { get; init; } =
        ImmutableSortedDictionary<string, ImmutableSortedSet<string>>.Empty;

    /// <summary>The organisation's own figures.</summary>
    public OfficeSettings Settings { get; init; } = new();

    /// <summary>True once the office is founded.</summary>
    public bool Founded => Name.Length > 0;

    /// <summary>True when nobody holds the seat.</summary>
    public bool IsVacant(string seat) => !Holders.ContainsKey(seat);

    /// <summary>The printed name of a seat, or its id where the seat is gone.</summary>
    public string NameOf(string seat) => Seats.TryGetValue(seat, out var found) ? found.Name : seat;

    /// <summary>The seats an account holds.</summary>
    public ImmutableHashSet<string> SeatsOf(string account) =>
        [.. Holders.Where(held => held.Value.Contains(account)).Select(held => held.Key)];

    /// <summary>Whether the actor may act for the seat: by holding it, or by holding its deputy.</summary>
    public bool MayActFor(Actor actor, string seat) =>
        actor.Seats.Contains(seat)
        || (
            Seats.TryGetValue(seat, out var found)
            && found.Deputy is { } deputy
            && actor.Seats.Contains(deputy)
        );

    /// <summary>Whether the actor acts for the legal reviewer's seat.</summary>
    public bool IsLegalReviewer(Actor actor) => LegalReviewer is { } seat && MayActFor(actor, seat);

    /// <summary>The seats the actor may act for.</summary>
    public IEnumerable<string> SeatsFor(Actor actor) =>
        Seats.Keys.Where(seat => MayActFor(actor, seat));

    /// <summary>The seats below those the actor holds: whose silence reaches the actor.</summary>
    public IEnumerable<string> SeatsBelow(Actor actor) =>
        Seats.Keys.Where(seat =>
            !actor.Seats.Contains(seat) && SuperiorsOf(seat).Any(actor.Seats.Contains)
        );

    private IEnumerable<string> SuperiorsOf(string seat)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { seat };
        for (var at = Next(Seats[seat], seen); at is not null; at = Next(at, seen))
            yield return at.Id;
    }

    /// <summary>
    /// Who is called when a seat is silent: its deputy, its superior, the superior's deputy and so on upwards, each
    /// seat once. A loop in the superiors ends the chain.
    /// </summary>
    public IEnumerable<string> ChainOf(string seat)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { seat };
        for (var at = Seats.GetValueOrDefault(seat); at is not null; at = Next(at, seen))
        {
            if (at.Id != seat)
                yield return at.Id;
            if (at.Deputy is { } deputy && seen.Add(deputy))
                yield return deputy;
        }
    }

    private Seat? Next(Seat at, HashSet<string> seen) =>
        at.Superior is { } superior && seen.Add(superior)
            ? Seats.GetValueOrDefault(superior)
            : null;
}
