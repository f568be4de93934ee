using Huiyin.Core.Identity;
using Huiyin.Core.Obligations;

namespace Huiyin.Core.Incidents;

/// <summary>
/// Who may carry out what a seat owes: the seat or its deputy, and every seat that was called because it was silent.
/// Who takes something over must be able to finish it, or an empty seat would keep it open for ever.
/// </summary>
public static class Responsible
{
    /// <summary>Whether the actor may carry out what is owed about the subject, a task or a report rule.</summary>
    public static bool MayCarryOut(
        Incident run,
        string subject,
        string owner,
        Actor actor,
        Office office
    ) =>
        office.MayActFor(actor, owner)
        || CalledAbout(run, subject).Any(seat => office.MayActFor(actor, seat));

    private static IEnumerable<string> CalledAbout(Incident run, string subject) =>
        run
            .Obligations.Values.Where(owed =>
                owed.Subject == subject && owed.Kind != ObligationKind.Decide
            )
            .SelectMany(owed => owed.Called);
}
