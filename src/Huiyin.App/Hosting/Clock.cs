using NodaTime;

namespace Huiyin.App.Hosting;

/// <summary>Where the host's clock becomes the domain's time.</summary>
public static class Clock
{
    /// <summary>The time to the millisecond, which is what the ledger keeps.</summary>
    public static Instant Now(this TimeProvider time) =>
        Instant.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
}
