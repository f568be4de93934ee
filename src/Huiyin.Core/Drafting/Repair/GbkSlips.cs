using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Words damaged because a byte was lost or put between the two bytes of a character, so that all after it are read from
/// halves of two. What cannot be read anew is listed as it stands.
/// </summary>
internal static partial class GbkSlips
{
    // Two neighbours that the text knows elsewhere: with less a lost character is a guess.
    private const int Certain = 3;

    // A text with more slips than this is not one that slipped.
    private const int MostSlips = 100;

    public static RepairStep Step { get; } = RepairStep.Each(RepairKind.GbkRealign, Find);

    private static IEnumerable<Edit> Find(string text)
    {
        var signs = Signs().Matches(text);
        if (signs.Count == 0)
            yield break;
        var evidence = new Evidence(text);
        var realignment = new Realignment(text, evidence);
        var done = 0;
        foreach (var sign in signs.Take(MostSlips))
        foreach (var edit in Mend(text, sign, realignment))
            if (edit.Start >= done)
            {
                done = edit.End;
                yield return edit;
            }
    }

    private static IEnumerable<Edit> Mend(string text, Match sign, Realignment realignment) =>
        sign.Groups["mark"].Success ? Mark(text, sign.Index, realignment)
        : sign.Groups["note"].Success ? BrokenNote(text, sign.Index, realignment)
        : sign.Groups["lost"].Success ? Lost(text, sign.Index, realignment)
        : [Edit.Leave(text, sign.Index, sign.Length)];

    // 。ㄒ唬┞鋵(shí)責任 → （一）落實責任
    private static IEnumerable<Edit> Mark(string text, int at, Realignment realignment)
    {
        if (SlippedMarks.At(text, at) is not { } slip)
            return [];
        var tail = at + slip.Reads.Length;
        var pending = GbkCode.Encode(text[tail])!.Value.Trail;
        var reading = realignment.Read(tail + 1, pending, '）');
        return reading is not null && (reading.IsConfirmed || reading.Score > 0)
            ? [new(at, reading.End - at, slip.Mark + reading.Words)]
            :
            [
                new(at, slip.Reads.Length, slip.Mark),
                Edit.Leave(text, tail, EndOfRun(text, tail) - tail),
            ];
    }

    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length && text[at] is > '\u007F' and not ('（' or '）'))
            at++;
        return at;
    }

    // 序?yàn)楦灸繕?biāo) → 序為根本目標: the note was put between the two bytes of a character.
    private static IEnumerable<Edit> BrokenNote(string text, int at, Realignment realignment)
    {
        var note = Note.At(text, at);
        if (note is null || GbkCode.Encode(text[at - 1]) is not { } before)
            return [];
        Reading? best = null;
        for (var lost = GbkCode.FirstLead; lost <= GbkCode.LastLead; lost++)
            if (
                GbkCode.Decode(before.Trail, lost) is { } annotated
                && Readings.Fits(annotated, note.Pinyin)
                && realignment.Read(note.End, lost, text[at - 1]) is { } reading
                && (best is null || reading.Score > best.Score)
            )
                best = reading;
        return best is null
            ? [Edit.Leave(text, at, note.End - at)]
            : [new(at, best.End - at, best.Words)];
    }

    // 社??啤⒈Pl(wèi)科 → 社保科、保衛(wèi)科: the first byte of a character is lost.
    private static IEnumerable<Edit> Lost(string text, int at, Realignment realignment)
    {
        var found = Enumerable
            .Range(GbkCode.FirstLead, GbkCode.LastLead - GbkCode.FirstLead + 1)
            .Select(lost => realignment.Read(at + 1, lost, text[at - 1]))
            .OfType<Reading>()
            .Where(reading => reading.Score > Certain && reading.End < text.Length)
            .OrderByDescending(reading => reading.Score)
            .ToList();
        return found is [var best, ..] && (found.Count == 1 || found[1].Score < best.Score)
            ? [new(at, best.End - at, best.Words)]
            : [];
    }

    [GeneratedRegex(
        $@"(?<mark>。[\u3105-\u3129ǖǘǚǜüêɑńňāáǎàēéěèīíǐìōóǒòūúǔù\u2500-\u254B\uFE49-\uFE6B])|(?<=[{Han.Class}])(?<note>[?？][{Readings.Letters}]{{1,6}}[)）])|(?<=[{Han.Class}])(?<lost>[?？](?=[?？]?[{Han.Class}⒈-⒛][^\n]{{0,12}}?[@-~]))|\uFFFD+"
    )]
    private static partial Regex Signs();
}
