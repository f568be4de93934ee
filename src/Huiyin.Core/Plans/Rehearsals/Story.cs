using System.Collections.Immutable;
using Huiyin.Core.Identity;
using Huiyin.Core.Incidents;
using NodaTime;

namespace Huiyin.Core.Plans.Rehearsals;

/// <summary>What people do in a rehearsal, and when: the other half of a plan that is tried out.</summary>
/// <param name="Title">What is happening.</param>
/// <param name="Start">When it is reported.</param>
/// <param name="Facts">What is known at the start.</param>
/// <param name="Steps">What people do, in time order.</param>
/// <param name="Until">How long the rehearsal lasts.</param>
public sealed record Story(
    string Title,
    Instant Start,
    ImmutableSortedDictionary<string, string?> Facts,
    ImmutableArray<StoryStep> Steps,
    Duration Until
);

/// <summary>One step: so long after the start, this seat gives this command.</summary>
/// <param name="At">How long after the start.</param>
/// <param name="By">The role that acts; null for whoever the plan asks.</param>
/// <param name="Command">The command, given who acts and the run as it stands then.</param>
public sealed record StoryStep(
    Duration At,
    string? By,
    Func<Actor, Incident, IncidentCommand> Command
);
