using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>The numbers that begin clauses: 第一章, 一、 （一） 1. 1、 （1） ① 1.1 and bullets.</summary>
internal static partial class NumberMarks
{
    /// <summary>True when a line begins with a clause's number or a bullet.</summary>
    public static bool Begins(ReadOnlySpan<char> line) => Mark().IsMatch(line);

    /// <summary>True when the words are a number and nothing else.</summary>
    public static bool IsOnly(ReadOnlySpan<char> words) => Only().IsMatch(words);

    private const string Form =
        @"(?:第[零〇一二三四五六七八九十百\d]{1,4}[章节条款编篇]|第[一二三四五六七八九十]{1,2}部分|[一二三四五六七八九十]{1,3}[、.]|（[一二三四五六七八九十]{1,3}）|（\d{1,2}）|\d{1,2}[、）]|\d{1,2}(?:\.\d{1,2}){1,3}(?!\d|年)|\d{1,2}\.(?!\d)|[①-⑳]|——|[-•●■◆▪○·*](?= )|[-•●■◆▪·](?=[\u4E00-\u9FFF])|附件|附录|附表)";

    [GeneratedRegex($"^(?:{Form}|[一二三四五六七八九十]{{1,3}} |\\d{{1,2}} (?!\\d))")]
    private static partial Regex Mark();

    [GeneratedRegex($"^{Form}$")]
    private static partial Regex Only();
}
