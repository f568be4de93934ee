using System.Collections.Immutable;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>Makes a damaged text readable, step by step, and lists every step.</summary>
public static class TextRepairs
{
    // Bytes are put right before anything else changes them; what looks at lines comes when their characters are settled.
    private static readonly ImmutableArray<RepairStep> Pipeline =
    [
        UnseenCharacters.Step,
        GbkSlips.Step,
        PinyinNotes.Step,
        SpelledCharacters.Step,
        CompatibleForms.Step,
        TraditionalCharacters.Step,
        ScannedNumbers.Step,
        LongMarks.Step,
        PunctuationForms.Step,
        QuotationMarks.Step,
        MarkdownMarks.Step,
        Pages.RuledLines,
        Gaps.Step,
        OmissionNotices.Step,
        Pages.FormFeeds,
        SiteLines.WholeLines,
        SiteLines.GluedWords,
        Pages.Numbers,
        Pages.Heads,
        TableOfContents.Step,
        SoftWraps.Step,
        CensorMarks.Step,
    ];

    /// <summary>Reads a text: simplified, one form of each mark, without notes, furniture and soft wraps.</summary>
    /// <param name="asItCame">The text as it was decoded; its size is the caller's to limit.</param>
    /// <returns>The reading, and every repair with its place in the text as it came.</returns>
    public static RepairedText Mend(string asItCame)
    {
        var marked = Pipeline.Aggregate(
            new TextUnderRepair(asItCame),
            (text, step) => text.Apply(step)
        );
        return marked.Apply(OmissionNotices.Cleared).Done(OmissionNotices.Places(marked.Text));
    }
}
