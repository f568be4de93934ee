namespace Huiyin.Tests.Drafting.Scoring;

/// <summary>One thing that was labelled or found.</summary>
/// <param name="Key">What must be the same for two to match; empty where only the words count.</param>
/// <param name="Words">Its quote or its name.</param>
internal sealed record ScoredItem(string Key, string Words);
