using System.Text.RegularExpressions;

namespace Huiyin.Core.Rights.Reading;

/// <summary>Finds phrasings in a folded text and passes over protections and lawful steps.</summary>
internal static class PhrasingReader
{
    /// <summary>What a folded text says, sentence by sentence.</summary>
    public static IEnumerable<Sighting> Read(string folded, IEnumerable<Infringement> classes) =>
        from sentence in Sentences.Of(folded)
        from infringement in classes
        from phrasing in infringement.Phrasings
        from match in phrasing.In(sentence)
        let sighting = Sight(infringement, phrasing, sentence, match)
        where !ClauseFrame.Lifts(sighting)
        select sighting;

    private static Sighting Sight(
        Infringement infringement,
        Phrasing phrasing,
        SenseSentence sentence,
        Match match
    ) =>
        new(
            infringement,
            phrasing,
            sentence,
            match.Index,
            match.Index + match.Length,
            match.Groups["a"] is { Success: true } act ? act.Index : match.Index + match.Length - 1
        );
}
