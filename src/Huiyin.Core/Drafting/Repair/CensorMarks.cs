using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Marks in place of words that somebody took out. Each run is one <see cref="RepairedText.Blank"/>; letters, xxx, stay as
/// printed, because titles are compared by their letters, and are only listed.
/// </summary>
internal static partial class CensorMarks
{
    public static RepairStep Step { get; } = RepairStep.Each(RepairKind.CensorMarks, Find);

    private static IEnumerable<Edit> Find(string text) =>
        from mark in Marks().Matches(text)
        select mark.Groups["letters"].Success
            ? Edit.Leave(text, mark.Index, mark.Length)
            : new Edit(mark.Index, mark.Length, RepairedText.Blank);

    [GeneratedRegex(
        @"(?<![A-Za-z])(?<letters>[xX]{2,})(?![A-Za-z])"
            + @"|(?<![A-Za-z0-9])[_*×]+(?!\*| (?<=^\* ))|_{2,}|\*{2,}|×{2,}|[□■△▲○●◯]{2,}",
        RegexOptions.Multiline
    )]
    private static partial Regex Marks();
}
