namespace Huiyin.Core.Clocks;

/// <summary>What becomes of a term whose last day is a day off.</summary>
public enum RollRule
{
    /// <summary>It ends with that day: intervals of reports, and the terms of offices.</summary>
    None,

    /// <summary>It ends with the next working day (民法典 203).</summary>
    NextWorkingDay,
}
