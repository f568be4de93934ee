using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Quantities;

/// <summary>Times that look like limits and bind nobody in the office.</summary>
internal static partial class NoLimits
{
    /// <summary>True when the words around the time say that it is none.</summary>
    public static bool Covers(string sentence, TimeMention time)
    {
        var clause = Around(sentence, time);
        var before = sentence[Math.Max(0, time.At - 14)..time.At];
        var behind = sentence[
            (time.At + time.Length)..Math.Min(sentence.Length, time.At + time.Length + 40)
        ];
        return time.Use switch
        {
            TimeUse.Every => IsStanding(clause)
                || ServiceHours().IsMatch(clause)
                || EachHead().IsMatch(behind),
            TimeUse.Within => IsStanding(clause)
                && !behind.StartsWith("内", StringComparison.Ordinal)
                || IsYear(sentence, time)
                || Span().IsMatch(before)
                || CountingWindow().IsMatch(behind)
                || OwnTerm().IsMatch(sentence[..time.At]) && Requests().IsMatch(behind),
            TimeUse.Before => IsYear(sentence, time) || AfterDate().IsMatch(before),
            _ => false,
        };
    }

    /// <summary>The part between commas that holds the time.</summary>
    public static string Around(string sentence, TimeMention time)
    {
        var (from, to) = Bounds(sentence, time);
        return sentence[from..to];
    }

    /// <summary>Where that part begins and ends.</summary>
    public static (int From, int To) Bounds(string sentence, TimeMention time)
    {
        var from =
            time.At == 0
                ? 0
                : sentence.LastIndexOfAny(['，', '；', '。', '：', '\t'], time.At - 1) + 1;
        var to = sentence.IndexOfAny(['，', '；', '。', '\t'], time.At + time.Length);
        return (from, to < 0 ? sentence.Length : to);
    }

    private static bool IsStanding(string clause) => Standing().IsMatch(clause);

    private static bool IsYear(string sentence, TimeMention time) =>
        time.Value.EndsWith('y') && time.Length >= 5 && char.IsAsciiDigit(sentence[time.At]);

    [GeneratedRegex(
        "(?:24|二十四)小时(?!内|之内|以内|前|报|办|答|反馈|响应)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Standing();

    [GeneratedRegex(
        @"[0-9]{1,2}[:：][0-9]{2}\s*[-—–~～至到]+\s*(?:下午|晚上)?[0-9]{1,2}[:：]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ServiceHours();

    [GeneratedRegex("[0-9]月$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterDate();

    [GeneratedRegex("^(?:人|名|户)", RegexOptions.CultureInvariant)]
    private static partial Regex EachHead();

    // History, validity and office terms: 近3年内, 有效期为3年, 任期.
    [GeneratedRegex(
        "(?:近|过去|最近|有效期(?:限)?(?:为|是)?|任期(?:为)?|试用期(?:为)?|合同期(?:限)?(?:为)?|连续|累计|工龄|满)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Span();

    [GeneratedRegex(
        "^(?:之内|以内|内)[^，。；]{0,24}?[0-9一二两三四五六七八九十]+(?:人次|次|起|批次?|件|人)(?:（含[^）]*）)?(?:及)?以上|^(?:之内|以内|内)(?:连续|累计|重复|反复|多次)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CountingWindow();

    [GeneratedRegex(
        "不服|可以|可自|有权|信访人|来访人|申请人|当事人|上访人|群众|信访群众",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OwnTerm();

    [GeneratedRegex(
        "^(?:之内|以内|内)[^。；]{0,30}?(?:请求|申请|提起|提出(?:书面)?(?:复查|复核|复议|异议|诉讼|申诉))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Requests();
}
