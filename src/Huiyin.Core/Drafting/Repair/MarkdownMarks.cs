using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// The marks of a text that was written in Markdown: # before headings, ** around bold words. In any other text ** stands
/// for words taken out.
/// </summary>
internal static partial class MarkdownMarks
{
    private const int Enough = 2;

    public static RepairStep Step { get; } = RepairStep.Each(RepairKind.PageFurniture, Find);

    private static IEnumerable<Edit> Find(string text) =>
        Signs().Count(text) < Enough
            ? []
            : from mark in Marks().Matches(text)
            from part in mark.Groups["mark"].Captures
            select Edit.Drop(part.Index, part.Length);

    [GeneratedRegex(@"^#{1,6}[ \t]+\S|^\*\*[^*\n]{1,60}\*\*$", RegexOptions.Multiline)]
    private static partial Regex Signs();

    [GeneratedRegex(
        @"^(?<mark>#{1,6}[ \t]+)(?<mark>\*\*)?[^*\n]*(?<mark>\*\*)?$|(?<mark>\*\*)[^*\s][^*\n]{0,200}(?<mark>\*\*)",
        RegexOptions.Multiline
    )]
    private static partial Regex Marks();
}
