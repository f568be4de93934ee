namespace Huiyin.Core.Obligations;

/// <summary>Something a seat should hear.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Text">What, in one sentence.</param>
/// <param name="Urgent">True when somebody is being called because of silence or a decision waits.</param>
/// <param name="Confirms">The task whose limit begins when this is delivered; null for every other notice.</param>
public sealed record Notice(string Seat, Phrase Text, bool Urgent = false, string? Confirms = null);
