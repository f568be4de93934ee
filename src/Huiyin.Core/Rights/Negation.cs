using System.Text.RegularExpressions;

namespace Huiyin.Core.Rights;

/// <summary>Tells "must not hold anybody" from "hold them": the first protects people and is no infringement.</summary>
internal static partial class Negation
{
    /// <summary>True when a prohibition in the same part of the sentence covers the words from start to end.</summary>
    public static bool Covers(string text, int start, int end)
    {
        var part =
            start == 0
                ? 0
                : text.LastIndexOfAny(['。', '；', ';', '！', '!', '?', ',', '，', '.'], start - 1)
                    + 1;
        var prohibitions = Prohibition().Matches(text[part..end]);
        return prohibitions.Count > 0
            && !Failure().IsMatch(Between(text, part, prohibitions[0], start));
    }

    private static string Between(string text, int part, Match prohibition, int start)
    {
        var from = part + prohibition.Index + prohibition.Length;
        return from < start ? text[from..start] : "";
    }

    [GeneratedRegex(
        "(决|绝|坚决)?不(允许|得(?!不)|准|许|应当?|可(?!不)|要)|决不|绝不|严禁|禁止|切忌|避免|杜绝|(?i:mustnot|shallnot|never|donot)"
    )]
    private static partial Regex Prohibition();

    // "Must not be late in …" orders the very thing it names.
    [GeneratedRegex("延误|拖延|推迟|迟|漏|放松|松懈|中断|停止|缺|忘|未|没有|不|无")]
    private static partial Regex Failure();
}
