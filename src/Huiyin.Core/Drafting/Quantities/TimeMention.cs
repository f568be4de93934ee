namespace Huiyin.Core.Drafting.Quantities;

/// <summary>What a time in a sentence does.</summary>
public enum TimeUse
{
    /// <summary>A record is kept so long.</summary>
    Keep,

    /// <summary>By a clock time.</summary>
    By,

    /// <summary>Ahead of an event.</summary>
    Before,

    /// <summary>A duty comes back.</summary>
    Every,

    /// <summary>A duty is done within it.</summary>
    Within,
}

/// <summary>A time that binds a duty.</summary>
/// <param name="Use">What it does.</param>
/// <param name="Value">A length such as <c>30m</c>, or a clock time such as <c>08:30</c>.</param>
/// <param name="At">Where it begins in the sentence.</param>
/// <param name="Length">How many characters it has.</param>
public sealed record TimeMention(TimeUse Use, string Value, int At, int Length)
{
    /// <summary>As labels write it: <c>within 30m</c>.</summary>
    public string Limit => $"{Use.ToString().ToLowerInvariant()} {Value}";
}
