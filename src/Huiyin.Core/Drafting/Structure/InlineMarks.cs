using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Structure;

/// <summary>
/// Finds numbers in the middle of a line that head a clause of their own: 适用范围1、三人以上… A number counts when it
/// continues a list that is open, or begins one that goes on.
/// </summary>
internal static partial class InlineMarks
{
    // How far behind a first number its second may stand, in characters.
    private const int Horizon = 1500;

    /// <summary>Where the next clause of the line begins, or the line's end.</summary>
    public static int Next(string text, int from, int end, ListState lists)
    {
        for (var at = from; at < end; at++)
            if (
                CanBegin(text[at])
                && NumberMarks.At(text, at, false) is { } mark
                && Heads(text, at, end, mark, lists)
            )
                return at;
        return end;
    }

    private static bool CanBegin(char c) =>
        c is '第' or '（' or '(' or (>= '0' and <= '9') or (>= '①' and <= '⑳')
        || NumberMarks.IsNumeral(c);

    private static bool Heads(string text, int at, int end, NumberMark mark, ListState lists)
    {
        var last = lists.Last(mark);
        var behind = at + mark.Printed.Length;
        if (behind >= end || Refers(text, at, behind, mark))
            return false;
        var closed = "。；！？：:;\t ”".Contains(text[at - 1]);
        return mark.Ordinal == 1
            ? (closed || text[at - 1] is not ('、' or '，')) && GoesOn(text, behind, end, mark)
            : mark.Ordinal == last + 1
                || closed && last > 0 && mark.Ordinal > last && mark.Ordinal <= last + 2;
    }

    // 第二十条 of a law, 前款（一）项, 一、二级, 3、5、7日 head nothing.
    private static bool Refers(string text, int at, int behind, NumberMark mark) =>
        mark.Kind switch
        {
            MarkKind.Chapter or MarkKind.Part or MarkKind.Article => Reference()
                .IsMatch(text[..at][^Math.Min(at, 4)..])
                || text[behind] is '第' or '规' or '的' or '、' or '至' or '和' or '款',
            MarkKind.Section => text[behind] is '级' or '类'
                || NumberMarks.IsNumeral(text[behind]) && !IsLead(text, behind),
            MarkKind.Sub or MarkKind.Point => text[behind]
                is '项'
                    or '款'
                    or '条'
                    or '的'
                    or '、'
                    or '至'
                || text[at - 1] is '第' or '条' or '款'
                || NumberMarks.IsNumeral(text[at - 1]),
            MarkKind.Item => char.IsAsciiDigit(text[behind]) && text[at - 1] is '、' or '至' or '-',
            MarkKind.Decimal => char.IsAsciiDigit(text[behind]),
            _ => false,
        };

    // 二、一线处置: a numeral behind the mark that is a word's beginning, not the list's next member.
    private static bool IsLead(string text, int behind) =>
        behind + 1 < text.Length && text[behind + 1] is not ('、' or '级' or '类' or '，');

    private static bool GoesOn(string text, int from, int end, NumberMark mark)
    {
        if (mark.Kind == MarkKind.Circle)
            return true;
        var stop = Math.Min(text.Length, end + Horizon);
        for (var at = from; at < Math.Min(stop, from + 2 * Horizon); at++)
            if (
                CanBegin(text[at])
                && NumberMarks.At(text, at, text[at - 1] == '\n') is { Ordinal: 2 } next
                && next.Alongside(mark)
            )
                return true;
        return false;
    }

    [GeneratedRegex("(?:》|条例|办法|规定|法|本|按|照|据|依)$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
