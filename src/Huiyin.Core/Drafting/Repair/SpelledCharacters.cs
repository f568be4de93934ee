using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>Pinyin in a character's place, 警li, by which somebody hid a word from a filter: mended where one word fits.</summary>
internal static partial class SpelledCharacters
{
    public static RepairStep Step { get; } = RepairStep.Each(RepairKind.PinyinAnnotations, Find);

    private static IEnumerable<Edit> Find(string text)
    {
        var spelled = Spelled().Matches(text);
        if (spelled.Count == 0)
            yield break;
        var evidence = new Evidence(text);
        foreach (Match letters in spelled)
            if (Readings.IsSyllable(letters.Value))
                yield return Meant(text, letters, evidence) is { } meant
                    ? new(letters.Index, letters.Length, $"{meant}")
                    : Edit.Leave(text, letters.Index, letters.Length);
    }

    private static char? Meant(string text, Match letters, Evidence evidence)
    {
        var candidates = GbkCode
            .CommonCharacters()
            .Where(c =>
                Readings.Fits(c, letters.Value) && evidence.HasPair(text[letters.Index - 1], c)
            )
            .Take(2)
            .ToList();
        return candidates is [var only] ? only : null;
    }

    [GeneratedRegex($"(?<=[{Han.Class}])[a-z]{{2,6}}(?=[{Han.Class}，。、；])")]
    private static partial Regex Spelled();
}
