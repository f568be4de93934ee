using NodaTime;

namespace Huiyin.Core.Identity;

/// <summary>Sets the office up. It is never without a seat that is called when nobody else answers.</summary>
public sealed record FoundOffice(Actor By, string Name, string Region, Seat Fallback)
    : OfficeCommand(By)
{
    /// <inheritdoc />
    protected override Decision Decided(Office office, Instant now) =>
        office.Founded ? Decision.Nothing
        : string.IsNullOrWhiteSpace(Name) ? Refusal.NameMissing()
        : Decision.Of(new OfficeFounded(now, Name.Trim(), Region, Fallback));
}
