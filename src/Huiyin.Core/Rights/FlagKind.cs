namespace Huiyin.Core.Rights;

/// <summary>The kinds of infringement that an imported plan is scored by; several classes share one.</summary>
public static class FlagKind
{
    /// <summary>Holding somebody, or handing them to guardians.</summary>
    public const string Confinement = "confinement";

    /// <summary>Waiting for or stopping people on their way.</summary>
    public const string Interception = "interception";

    /// <summary>Watching where people go, whom they meet, what they think.</summary>
    public const string Surveillance = "surveillance";

    /// <summary>Taking, fetching or talking people back.</summary>
    public const string ForcedReturn = "forced-return";

    /// <summary>Steering or silencing what others say.</summary>
    public const string OpinionControl = "opinion-control";

    /// <summary>Grading a person by health, conduct or history.</summary>
    public const string Profiling = "profiling";

    /// <summary>A target that nobody petitions, or penalties by counts of petitions.</summary>
    public const string SuppressionTarget = "suppression-target";

    /// <summary>Punishment for petitioning.</summary>
    public const string Retaliation = "retaliation";
}
