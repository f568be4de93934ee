using System.Text.RegularExpressions;
using Huiyin.Core.Rights.Reading;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Tells a numbered heading (4. 劝返接回。) from a duty: the duty is in the sentences under it.</summary>
internal static partial class Heading
{
    /// <summary>True when the sentence is nothing but a number and a few words that order nothing.</summary>
    public static bool Is(SenseSentence sentence) =>
        Form().Match(sentence.Text) is { Success: true } heading
        && !Order().IsMatch(heading.Groups[1].Value);

    [GeneratedRegex(
        @"^(?:第[一二三四五六七八九十百\d]+[条章节]|\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]|[\d.]{3,8}|[①-⑳])([^,;:]{2,9})[。|\n]?$"
    )]
    private static partial Regex Form();

    [GeneratedRegex(
        "做好|负责|加强|开展|落实|要|实行|严|杜绝|防止|确保|不|派|对|将|把|组织|及时|立即|坚决|实现"
    )]
    private static partial Regex Order();
}
