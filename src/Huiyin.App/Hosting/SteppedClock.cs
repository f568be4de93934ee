namespace Huiyin.App.Hosting;

/// <summary>A clock that stands still until it is set: for the demo's past, and for tests.</summary>
public sealed class SteppedClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset? _now = start;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _now ?? System.GetUtcNow();

    /// <summary>Sets the clock; it may also go back, as real ones do.</summary>
    public void Set(DateTimeOffset now) => _now = now;

    /// <summary>Lets time pass.</summary>
    public void Advance(TimeSpan by) => _now = GetUtcNow() + by;

    /// <summary>From now on it goes with the machine's own.</summary>
    public void Follow() => _now = null;
}
