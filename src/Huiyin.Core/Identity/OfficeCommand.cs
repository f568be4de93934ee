using NodaTime;

namespace Huiyin.Core.Identity;

/// <summary>Something an administrator wants of the organisation.</summary>
/// <param name="By">Who gives the command.</param>
public abstract record OfficeCommand(Actor By)
{
    /// <summary>Decides the command.</summary>
    public Decision Decide(Office office, Instant now) =>
        By.MayAdminister ? Decided(office, now) : Refusal.NotAdministrator();

    /// <summary>Decides the command of an administrator.</summary>
    protected abstract Decision Decided(Office office, Instant now);
}
