using System.Collections.Immutable;
using NodaTime;

namespace Huiyin.Core.Plans.Library;

/// <summary>Something that happened to a plan of the office.</summary>
public abstract record PlanEvent(Instant At) : LedgerEvent(At);

/// <summary>A version came into force.</summary>
public sealed record PlanAdopted(Instant At, string PlanId, PlanVersion Version) : PlanEvent(At);

/// <summary>The plan's roles were bound to seats.</summary>
public sealed record RolesBound(Instant At, ImmutableSortedDictionary<string, string> Bindings)
    : PlanEvent(At);

/// <summary>The plan may not be used for new incidents.</summary>
public sealed record PlanSuspended(Instant At, string Reason, string By) : PlanEvent(At);

/// <summary>The plan may be used again.</summary>
public sealed record PlanResumed(Instant At, string By) : PlanEvent(At);

/// <summary>The plan was withdrawn for good: nothing new runs on it.</summary>
public sealed record PlanRetired(Instant At, string Reason, string By) : PlanEvent(At);
