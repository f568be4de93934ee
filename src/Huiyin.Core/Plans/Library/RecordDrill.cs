using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.Core.Plans.Library;

/// <summary>An exercise under the plan was stood down: the drill that was owed is done, and the next one is owed.</summary>
public sealed record RecordDrill(Actor By)
{
    /// <summary>Decides the command; <paramref name="file"/> is the version in force.</summary>
    public Decision Decide(PlanRecord plan, PlanFile file, Instant now) =>
        file is { Syntax: { } syntax, Compiled: { } compiled }
            ? Decision.Of(PlanDuties.AfterDrill(plan, syntax, compiled, now, By.Id))
            : Decision.Nothing;
}
