namespace Huiyin.Core.Plans.Checks;

/// <summary>
/// A simple temporal network (Dechter, Meiri and Pearl): points in time and bounds between them, in minutes. Point 0 is
/// midnight. A circle of bounds that adds up to less than nothing can never be kept.
/// </summary>
internal sealed class TemporalNetwork(int points)
{
    private readonly List<(int From, int To, long Minutes)> _bounds = [];

    /// <summary><paramref name="to"/> comes at least so many minutes after <paramref name="from"/>.</summary>
    public void AtLeast(int from, int to, long minutes) => _bounds.Add((from, to, minutes));

    /// <summary>
    /// The earliest time each point can have, in minutes from midnight: the longest way to it. Points on a circle that
    /// never settles stay where as many rounds as there are points have put them.
    /// </summary>
    public long?[] Earliest()
    {
        var earliest = new long?[points];
        earliest[0] = 0;
        for (var (round, moved) = (0, true); moved && round < points; round++)
            moved = Relax(earliest);
        return earliest;
    }

    private bool Relax(long?[] earliest)
    {
        var moved = false;
        foreach (var (from, to, minutes) in _bounds)
            if (earliest[from] is { } at && (earliest[to] is not { } known || at + minutes > known))
                (earliest[to], moved) = (at + minutes, true);
        return moved;
    }
}
