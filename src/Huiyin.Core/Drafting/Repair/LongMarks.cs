using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>Marks of several characters in one form: …… for omission, —— for a dash, 《》 for titles, - between numbers.</summary>
internal static partial class LongMarks
{
    public static RepairStep Step { get; } = RepairStep.EachLine(RepairKind.WidthFolding, Find);

    private static IEnumerable<Edit> Find(string text) =>
        from match in Marks().Matches(text)
        let form = Form(match)
        where form != match.Value
        select new Edit(match.Index, match.Length, form);

    private static string Form(Match match) =>
        match.Value[0] switch
        {
            '<' => "《",
            '>' => "》",
            '.' or '。' or '…' => "……",
            _ when match.Groups["range"].Success => "-",
            '~' => "～",
            _ => "——",
        };

    [GeneratedRegex(
        @"(?<range>(?<=[0-9%％][人名起次天日月年时个级]?|[一二两三四五六七八九十百千])[ \u3000]*(?:[–—－―~～﹣−‐‑‒─-]|——)[ \u3000]*(?=[0-9]|(?<=[一二两三四五六七八九十百千][–—－―~～﹣−‐‑‒─-])[一二两三四五六七八九十]))"
            + @"|<<|>>|\.{3,}(?!\d)|。{2,}|…+|~"
            + @"|(?<=[\u3400-\u9FFF）”》])(?:--+|[—―─–－]+)(?=[\u3400-\u9FFF（“《])|(?<![-—―─])(?:--+|[—―─]+)(?=[\u3400-\u9FFF])(?<=^[ \t]*[-—―─]+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Marks();
}
