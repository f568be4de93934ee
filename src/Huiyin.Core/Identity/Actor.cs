using System.Collections.Immutable;

namespace Huiyin.Core.Identity;

/// <summary>Who gives a command.</summary>
/// <param name="Id">The account or token on record, or <see cref="Clock"/>'s.</param>
/// <param name="Seats">The seats the actor may act for.</param>
/// <param name="MayDecide">False for programs that may carry out but not decide.</param>
/// <param name="MayAdminister">True for whoever keeps seats, people, plans and settings.</param>
public sealed record Actor(
    string Id,
    ImmutableHashSet<string> Seats,
    bool MayDecide = true,
    bool MayAdminister = false
)
{
    /// <summary>True for a program with a token; what two people must do, programs cannot.</summary>
    public bool IsProgram { get; init; }

    /// <summary>The timer. It holds no seat: it can only make silence heard.</summary>
    public static Actor Clock { get; } = new("clock", [], false);

    /// <summary>The set-up of an office from its own files, before there are people.</summary>
    public static Actor Setup { get; } = new("setup", [], false, true);
}
