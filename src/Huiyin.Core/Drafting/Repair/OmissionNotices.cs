using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>Notices that a site left words out: ……（某网省略615字，正式会员可完整阅读）……. The place is remembered.</summary>
internal static partial class OmissionNotices
{
    public static RepairStep Step { get; } = RepairStep.Each(RepairKind.PageFurniture, Find);

    /// <summary>Takes the marks of omissions and of pages out again, and the blank lines around the text.</summary>
    public static RepairStep Cleared { get; } =
        new(RepairKind.PageFurniture, under => Clear(under.Text));

    /// <summary>Where words are missing in the text once the marks are gone.</summary>
    public static ImmutableArray<int> Places(string marked)
    {
        var places = ImmutableArray.CreateBuilder<int>();
        var cleared = 0;
        var at = 0;
        foreach (var edit in Clear(marked))
        {
            cleared += edit.Start - at;
            if (marked.AsSpan(edit.Start, edit.Length).Contains(PageMarks.Omission))
                places.Add(cleared);
            at = edit.End;
        }
        return places.ToImmutable();
    }

    private static IEnumerable<Edit> Find(string text) =>
        from notice in Notices().Matches(text)
        select new Edit(notice.Index, notice.Length, $"{PageMarks.Omission}");

    private static IEnumerable<Edit> Clear(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsEmpty(text[start]))
            start++;
        while (end > start && IsEmpty(text[end - 1]))
            end--;
        if (start > 0)
            yield return new(0, start, "", IsListed: false);
        foreach (Match mark in Marks().Matches(text))
            if (mark.Index >= start && mark.Index < end)
                yield return new(mark.Index, mark.Length, "", IsListed: false);
        if (end < text.Length)
            yield return new(end, text.Length - end, "", IsListed: false);
    }

    private static bool IsEmpty(char c) =>
        c is PageMarks.Omission or PageMarks.Break || char.IsWhiteSpace(c);

    [GeneratedRegex(
        @"(?:…+)?（[^（）\n]{0,80}(?:省略\d+字|正式会员|仅显示\d+字|全文共\d+字|完整阅读|未完，|未完待续|登录后阅读|付费后|阅读余下|剩余\d+[％%字页])[^（）\n]{0,80}(?:）|$)(?:…+)?|^…+$",
        RegexOptions.Multiline
    )]
    private static partial Regex Notices();

    [GeneratedRegex("(?<=\n)[\uE000\uE001]+\n|[\uE000\uE001]+")]
    private static partial Regex Marks();
}
