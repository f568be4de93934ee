namespace Huiyin.Core.Rights.Reading;

/// <summary>A phrasing found in a clause.</summary>
/// <param name="Class">The class of infringement.</param>
/// <param name="Phrasing">The phrasing.</param>
/// <param name="Sentence">Where.</param>
/// <param name="From">The first of its words.</param>
/// <param name="To">The word after the last.</param>
/// <param name="Anchor">The word of the act.</param>
internal sealed record Sighting(
    Infringement Class,
    Phrasing Phrasing,
    SenseSentence Sentence,
    int From,
    int To,
    int Anchor
)
{
    /// <summary>Where its words begin in the folded text.</summary>
    public int Start => Sentence.Offset + Sentence.Start(From);

    /// <summary>How long they are.</summary>
    public int Length => Sentence.Start(To) - Sentence.Start(From);
}
