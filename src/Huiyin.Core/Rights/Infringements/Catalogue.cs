using System.Collections.Immutable;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Every class of infringement, the gravest first.</summary>
internal static class Catalogue
{
    public static readonly ImmutableArray<Infringement> All =
    [
        Confinement.Class,
        Interception.Class,
        Retrieval.Class,
        Removal.Class,
        Tracking.Class,
        ControlOfPersons.Class,
        UnlawfulSearch.Class,
        Retaliation.Class,
        DisclosureOfComplaint.Class,
        PressureNotToPetition.Class,
        ZeroPetitionTarget.Class,
        Ranking.Class,
        ProfilingOfPerson.Class,
        ProfilingOfGroup.Class,
        LedgerOnPersons.Class,
        ControlOfOpinion.Class,
        PersuasionToReturn.Class,
        FamilyPressure.Class,
        ForceByNonPolice.Class,
        RefusalOfReception.Class,
        RecordingBan.Class,
        HealthDataBroadcast.Class,
        Labelling.Class,
    ];
}
