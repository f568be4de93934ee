using NodaTime;

namespace Huiyin.App.Frame;

/// <summary>A due moment to show: the date, and the time left, which the page keeps counting.</summary>
/// <param name="At">By when; null where the text gives no figure.</param>
/// <param name="Label">What falls due then; empty where the place says it.</param>
public sealed record DueMoment(Instant? At, string Label = "")
{
    /// <summary>A due moment kept as milliseconds since 1970-01-01 UTC.</summary>
    public static DueMoment Of(long? at) =>
        new(at is { } known ? Instant.FromUnixTimeMilliseconds(known) : null);
}
