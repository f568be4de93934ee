using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Pinyin in brackets behind a character, 導(dǎo), as some sites add it. Without a tone mark, 個(ge), it is taken for a
/// note only in a text that has many with one.
/// </summary>
internal static partial class PinyinNotes
{
    private const int Many = 3;

    public static RepairStep Step { get; } =
        RepairStep.EachLine(RepairKind.PinyinAnnotations, Find);

    /// <summary>The text without its notes.</summary>
    public static string Without(string text) => Notes().Replace(text, "");

    private static IEnumerable<Edit> Find(string text)
    {
        var notes = Notes().Matches(text);
        var isAnnotated = notes.Count(note => Readings.HasTone(note.ValueSpan)) >= Many;
        return from note in notes
            where isAnnotated || Readings.HasTone(note.ValueSpan)
            where note.Groups["syllable"].Captures.All(it => Readings.IsSyllable(it.Value))
            select Edit.Drop(note.Index, note.Length);
    }

    [GeneratedRegex(
        $@"(?<=[{Han.Class}])[(（]\s?(?:(?<syllable>[{Readings.Letters}]{{1,6}})[\s']?){{1,6}}[)）]"
    )]
    private static partial Regex Notes();
}
