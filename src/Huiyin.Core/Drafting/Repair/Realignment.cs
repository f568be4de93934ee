namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Reads characters whose bytes slipped by one: the second byte of each belongs to the next. It goes on until a single
/// byte (a letter, a bracket, the end of the line) puts the reading right, and of several readings takes the one that the
/// rest of the text bears out.
/// </summary>
internal sealed class Realignment(string text, Evidence evidence)
{
    // A slip does not run further than a long paragraph.
    private const int LongestRun = 300;
    private const int MostPaths = 8;
    private const int NoteAgrees = 4;
    private const int KnownPair = 2;
    private const int GapCost = 1;

    private static readonly (int First, int[] Seconds)[] Unassigned =
    [
        .. from first in Enumerable.Range(0xA1, GbkCode.LastLead - 0xA1 + 1)
        let seconds = Enumerable
            .Range(0xA1, GbkCode.LastLead - 0xA1 + 1)
            .Where(second => GbkCode.Decode(first, second) is null)
            .ToArray()
        where seconds.Length > 0
        select (first, seconds),
    ];

    private readonly Dictionary<int, (char First, char Second)[]> _gaps = [];
    private Reading? _best;

    /// <summary>The best reading from a place on; null when none is plausible.</summary>
    /// <param name="at">The first character whose bytes slipped.</param>
    /// <param name="pending">The byte in front of it that belongs to its first byte.</param>
    /// <param name="before">The character in front.</param>
    public Reading? Read(int at, int pending, char before)
    {
        _best = null;
        var paths = new List<Path> { new(pending, before, "", 0) };
        for (var i = at; paths.Count > 0 && i < at + LongestRun; i++)
            paths = Best(paths.SelectMany(path => Follow(path, i)));
        return _best;
    }

    // What follows depends on nothing of a path but its last character.
    private static List<Path> Best(IEnumerable<Path> paths) =>
        [
            .. paths
                .GroupBy(path => path.Before)
                .Select(same => same.MaxBy(path => path.Score))
                .OrderByDescending(path => path.Score)
                .Take(MostPaths),
        ];

    private IEnumerable<Path> Follow(Path path, int at)
    {
        if (at >= text.Length || text[at] == '\n')
            EndOfLine(path, at);
        else if (NoteAt(at) is { } note)
            EndAtNote(path, at, note);
        else if (GbkCode.Encode(text[at]) is { } code)
            return Take(path, code, at);
        else
            return SingleByte(path, at);
        return [];
    }

    private IEnumerable<Path> Take(Path path, (int Lead, int Trail) code, int at)
    {
        if (Emit(path, path.Pending, code.Lead) is { } next)
            yield return next with
            {
                Pending = code.Trail,
            };
        var after = at + 1 < text.Length ? GbkCode.Encode(text[at + 1]) : null;
        var following = after is { } known ? GbkCode.Decode(code.Trail, known.Lead) : null;
        foreach (var gap in Gaps(path, code.Lead, following ?? '\0'))
            yield return gap with
            {
                Pending = code.Trail,
            };
    }

    // Two bytes between may have been a code that nobody assigned, and were lost: 根本 without F9B1.
    private IEnumerable<Path> Gaps(Path path, int lead, char following)
    {
        var key = (path.Pending << 8) | lead;
        if (!_gaps.TryGetValue(key, out var gaps))
            _gaps[key] = gaps = [.. Likely(path.Pending, lead)];
        return from gap in gaps
            where !Evidence.IsMark(gap.First) || evidence.HasPair(gap.Second, following)
            select Emit(Emit(path, gap.First), gap.Second) into filled
            select filled with
            {
                Score = filled.Score - GapCost,
            };
    }

    private IEnumerable<(char First, char Second)> Likely(int pending, int lead) =>
        from lost in Unassigned
        let first = GbkCode.Decode(pending, lost.First)
        where first is not null && evidence.IsPlausible(first.Value)
        from trail in lost.Seconds
        let second = GbkCode.Decode(trail, lead)
        where second is not null && evidence.IsPlausible(second.Value)
        where
            evidence.HasPair(first.Value, second.Value)
            || Evidence.IsMark(first.Value) && Han.Is(second.Value)
        select (first.Value, second.Value);

    private IEnumerable<Path> SingleByte(Path path, int at)
    {
        var c = text[at];
        if (c is >= '@' and <= '~' && Emit(path, path.Pending, c) is { } whole)
            End(whole, at + 1);
        // The letter may have been a full-width one that somebody folded.
        if (c is > ' ' and <= '~' && GbkCode.Encode((char)(c - '!' + '！')) is { } code)
            return Take(path, code, at);
        if (c < '@')
            EndOfLine(path, at);
        return [];
    }

    private void End(Path path, int at)
    {
        if (NoteAt(at) is not { IsBroken: false } note)
            Found(path, at);
        else if (Readings.Fits(path.Before, note.Pinyin))
            Found(path with { Score = path.Score + NoteAgrees }, at);
    }

    // The second byte of the last character went with the bracket of its note, or the first byte of it did.
    private void EndAtNote(Path path, int at, Note note)
    {
        for (var trail = 0x40; trail <= GbkCode.LastLead; trail++)
            if (
                Emit(path, path.Pending, trail) is { } whole
                && Readings.Fits(whole.Before, note.Pinyin)
            )
                Found(whole, note.IsBroken ? note.End : at);
    }

    // What is left at the end of a line is half of its last character: of a full stop when it is the byte of marks.
    private void EndOfLine(Path path, int at) =>
        Found(
            path.Pending == 0xA1 ? path with { Words = path.Words + "。" } : path,
            at,
            isConfirmed: false
        );

    private Path? Emit(Path path, int lead, int trail) =>
        GbkCode.Decode(lead, trail) is { } c && evidence.IsPlausible(c) ? Emit(path, c) : null;

    private Path Emit(Path path, char c)
    {
        var borneOut = evidence.HasPair(path.Before, c) ? KnownPair : 0;
        return path with
        {
            Before = c,
            Words = path.Words + c,
            Score = path.Score + borneOut - Evidence.Doubt(c),
        };
    }

    private void Found(Path path, int end, bool isConfirmed = true)
    {
        if (_best is null || path.Score > _best.Score)
            _best = new(end, path.Words, path.Score, isConfirmed);
    }

    private Note? NoteAt(int at) =>
        at < text.Length && Note.Opens(text[at]) ? Note.At(text, at) : null;

    private readonly record struct Path(int Pending, char Before, string Words, int Score);
}

/// <summary>Words read anew.</summary>
/// <param name="End">Where the text reads right again.</param>
/// <param name="Words">What stood there.</param>
/// <param name="Score">How much of it the rest of the text bears out.</param>
/// <param name="IsConfirmed">True when a letter or a note closed the run, and fitted.</param>
internal sealed record Reading(int End, string Words, int Score, bool IsConfirmed);
