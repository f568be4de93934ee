namespace Huiyin.Tests.Drafting.Scoring;

/// <summary>What of a plan is scored.</summary>
public enum ScoredKind
{
    Plans,
    Levels,
    Conditions,
    Timings,
    Groups,
    Flags,
}
