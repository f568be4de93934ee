namespace Huiyin.Core.Incidents;

/// <summary>
/// Where an incident stands. It is proposed first; its decider activates it, has it stand by or rejects it; an active
/// one is stood down once and then reviewed once. Rejected and reviewed are final: what comes back is a new incident,
/// linked to the old.
/// </summary>
public enum IncidentStatus
{
    /// <summary>Reported and graded; the decider has not decided.</summary>
    Proposed,

    /// <summary>Watched without response; it is put to the decider again.</summary>
    StandingBy,

    /// <summary>The plan runs.</summary>
    Active,

    /// <summary>The response has ended; final report and review are owed.</summary>
    StoodDown,

    /// <summary>Reviewed; its findings stand as proposals to change the plan.</summary>
    Reviewed,

    /// <summary>The decider found that the plan does not apply.</summary>
    Rejected,
}
