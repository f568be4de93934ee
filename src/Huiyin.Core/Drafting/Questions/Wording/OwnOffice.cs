using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>What a plan calls the place it is for: 我镇, 本校.</summary>
internal static partial class OwnOffice
{
    /// <summary>The word it uses most; empty when it uses none.</summary>
    public static string Of(DraftReading reading) =>
        reading
            .Clauses.SelectMany(it => Self().Matches(it.Text))
            .GroupBy(it => it.Groups["of"].Value)
            .OrderByDescending(it => it.Count())
            .Select(it => it.Key)
            .FirstOrDefault("");

    /// <summary>我镇, 本校: also 全校, which an office says of itself only.</summary>
    [GeneratedRegex(
        "(?:我|本|我们)(?<of>村|社区|街道|乡|镇|县|区(?!域|间)|市|省|校|学院|医院|院|厂|矿|公司|集团|局|站|项目部)(?!级|内的?其他)",
        RegexOptions.CultureInvariant
    )]
    internal static partial Regex Self();
}
