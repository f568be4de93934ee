using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// White space and the rules of tables: a tab where a cell ends, nothing between Chinese characters, a space between words
/// of other languages and behind a bullet or an outline number without a mark (1.1 总则).
/// </summary>
internal static partial class Gaps
{
    private const string Borders = "│┃┆┊║";
    private const string Spaces = @" \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000";
    private const string Bullets = "-*•·●■◆▪○□√✓";
    private const string Marks = "，。；：、？！“”‘’（）《》…";

    public static RepairStep Step { get; } = RepairStep.EachLine(RepairKind.WidthFolding, Find);

    private static IEnumerable<Edit> Find(string text)
    {
        var columns = 0;
        foreach (var line in Line.Of(text))
        {
            var gaps = In(line, new Habits(line.Words));
            var inner = gaps.Count(gap => !gap.IsEdge);
            var isRow = inner > 0 && gaps.TrueForAll(gap => gap.MayBeCell);
            columns =
                isRow && (inner == columns || gaps.Exists(gap => gap.IsWideBorder)) ? inner : 0;
            foreach (var gap in gaps)
                if (gap.Becomes(columns > 0) is var became && became != gap.Words)
                    yield return new(line.Start + gap.Start, gap.Length, became, !gap.IsEdge);
        }
    }

    private static List<Gap> In(Line line, Habits habits) =>
        [
            .. Runs()
                .Matches(line.Words)
                .Select(run => new Gap(line.Words, run.Index, run.Length, habits)),
        ];

    [GeneratedRegex($"[{Spaces}\\t|{Borders}]+")]
    private static partial Regex Runs();

    [GeneratedRegex($"[{Spaces}]{{2,}}|\u3000")]
    private static partial Regex WideRuns();

    [GeneratedRegex($@"\G[{Han.Class}]{{2,8}}：")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2}){0,3}$|^[一二三四五六七八九十]{1,3}$")]
    private static partial Regex Outline();

    [GeneratedRegex(@"\G[人名个次起级类年月日天周时分条项点元岁]")]
    private static partial Regex Unit();

    [GeneratedRegex(
        $@"^(?:[一二三四五六七八九十]{{1,3}}、|（[一二三四五六七八九十]{{1,3}}）|\d{{1,2}}[、.]|第[一二三四五六七八九十百]{{1,4}}条)[{Han.Class}]{{2,12}}$"
    )]
    private static partial Regex Heading();

    /// <summary>What holds for all gaps of a line; it is long in a text without line ends.</summary>
    private readonly struct Habits(string line)
    {
        public bool HasRules { get; } = line.Count(c => c == '|') > 1;

        public bool IsProse { get; } = line.AsSpan().IndexOfAny('，', '。') >= 0;

        /// <summary>The width of the narrowest gap of more than one space, the indent apart.</summary>
        public int Narrowest { get; } =
            WideRuns()
                .Matches(line)
                .Where(run => run.Index > 0)
                .Select(run => run.Length)
                .DefaultIfEmpty()
                .Min();

        public int Begins { get; } =
            line.Length - line.AsSpan().TrimStart().TrimStart('|').TrimStart().Length;
    }

    /// <summary>One gap and what stands around it.</summary>
    private readonly record struct Gap(string Line, int Start, int Length, Habits Habits)
    {
        private const int Body = 15;
        private const int LongestRow = 80;

        private int End => Start + Length;

        private ReadOnlySpan<char> Run => Line.AsSpan(Start, Length);

        private ReadOnlySpan<char> Before => Line.AsSpan(Math.Min(Habits.Begins, Start)..Start);

        private ReadOnlySpan<char> After => Line.AsSpan(End);

        public bool IsEdge => Before.IsEmpty || After.IsEmpty;

        private bool IsBorder =>
            Run.IndexOfAny($"\t{Borders}") >= 0 || Run.Contains('|') && Habits.HasRules;

        public string Words => Run.ToString();

        /// <summary>True where the line reads like a row of a table and this gap like the end of a cell.</summary>
        public bool MayBeCell =>
            IsEdge
            || !Habits.IsProse
                && Line.Length <= LongestRow
                && !IsBullet
                && !IsOutline
                && !IsForeign
                && !NumberMarks.IsOnly(Before)
                && Before[^1] is not ('.' or '、' or '：');

        /// <summary>True where the gap alone says that a cell ends.</summary>
        public bool IsWideBorder => !IsEdge && Becomes(isRow: false) == "\t";

        /// <summary>What stands in its place.</summary>
        /// <param name="isRow">True in a row of a table: then narrow gaps end cells too.</param>
        public string Becomes(bool isRow) =>
            Run.Contains('|') && !IsBorder ? Run.ToString()
            : IsEdge ? ""
            : IsBullet || IsOutline || IsMarkedFigure ? " "
            : NumberMarks.IsOnly(Before) ? ""
            : IsBorder ? "\t"
            : Length == 1 && Run[0] != '\u3000' ? Single(isRow)
            : Wide();

        private bool IsBullet => Before is [var only] && Bullets.Contains(only);

        private bool IsOutline =>
            Before.Length < 12
            && Han.Is(After[0])
            && Outline().IsMatch(Before)
            && (Before.Contains('.') || !Unit().IsMatch(Line, End));

        // "1. 5人" without its space is one and a half.
        private bool IsMarkedFigure => Before[^1] == '.' && char.IsAsciiDigit(After[0]);

        private string Single(bool isRow) =>
            IsForeign ? " "
            : IsBeforeLabel || IsBehindHeading || isRow && !IsDrawnApart ? "\t"
            : "";

        private bool IsForeign =>
            Han.IsLatin(Before[^1]) && Han.IsLatin(After[0])
            || char.IsAscii(Before[^1])
                && char.IsAscii(After[0])
                && (char.IsAsciiLetter(Before[^1]) || char.IsAsciiLetter(After[0]));

        private bool IsBeforeLabel =>
            (Han.Is(Before[^1]) || "_*×".Contains(Before[^1])) && Label().IsMatch(Line, End);

        private bool IsBehindHeading =>
            After.Length >= Body && Before.Length < 20 && Heading().IsMatch(Before);

        private string Wide() =>
            Marks.Contains(Before[^1]) || Marks.Contains(After[0]) || IsSpaced || IsSloppy
                ? ""
                : "\t";

        // 组  长：, 目  录: a word of two characters drawn apart; a wider gap beside it is a border.
        private bool IsSpaced => Length <= Habits.Narrowest && IsDrawnApart;

        private bool IsDrawnApart =>
            IsAlone(Before, ^1, ^2) && IsAlone(After, 0, 1) && !Han.IsNumeral(Before[^1]);

        // A figure with air around it, or one wide space, in running text.
        private bool IsSloppy =>
            (
                Length == 2 && Han.IsLatin(Before[^1]) != Han.IsLatin(After[0])
                || Length == 1 && !IsBeforeLabel && !IsBehindHeading
            ) && Habits.IsProse;

        private static bool IsAlone(ReadOnlySpan<char> words, Index at, Index next) =>
            Han.Is(words[at])
            && (words.Length == 1 || !Han.Is(words[next]) && !Han.IsLatin(words[next]));
    }
}
