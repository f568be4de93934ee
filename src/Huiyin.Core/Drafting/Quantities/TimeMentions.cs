using System.Globalization;
using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Quantities;

/// <summary>
/// The closed grammar of times that bind a duty. Where forms compete for the same words the first of the list has them: a
/// clock time wins over 每日, a retention over a limit.
/// </summary>
public static partial class TimeMentions
{
    private const string T = "(?<t>" + TimeLength.Pattern + ")";

    private static readonly (TimeUse Use, Func<Regex> Form)[] Forms =
    [
        (TimeUse.Keep, KeepForm),
        (TimeUse.Keep, KeepBehind),
        (TimeUse.By, ClockBefore),
        (TimeUse.By, NotLaterThanClock),
        (TimeUse.Before, AheadForm),
        (TimeUse.Before, BeforeEvent),
        (TimeUse.Before, LengthBefore),
        (TimeUse.Every, EveryLength),
        (TimeUse.Every, EveryUnit),
        (TimeUse.Every, OnceA),
        (TimeUse.Every, ByUnit),
        (TimeUse.Within, WithinForm),
        (TimeUse.Every, TimesIn),
        (TimeUse.Within, Shared),
        (TimeUse.Within, NoMoreThan),
        (TimeUse.Within, LimitOf),
        (TimeUse.Within, LengthAndVerb),
        (TimeUse.Within, Extension),
        (TimeUse.Within, CellForm),
        (TimeUse.Within, BehindGrade),
    ];

    /// <summary>The times of a sentence, in its order.</summary>
    public static IReadOnlyList<TimeMention> In(string sentence)
    {
        var found = new List<TimeMention>();
        if (!Unit().IsMatch(sentence))
            return found;
        foreach (var (use, form) in Forms)
        foreach (Match match in form().Matches(sentence))
            if (
                Read(use, match) is { } mention
                && IsFree(found, mention)
                && !NoLimits.Covers(sentence, mention)
            )
                found.Add(mention);
        found.RemoveAll(it =>
            it.Use == TimeUse.Every
            && found.Exists(other =>
                other != it && other.Use == it.Use && other.Value == it.Value && other.At > it.At
            )
            && sentence[it.At - 1] is '按' or '逐'
        );
        found.RemoveAll(it => it.Use == TimeUse.Every && IsPartOfAnother(sentence, found, it));
        found.Sort((a, b) => a.At.CompareTo(b.At));
        return found;
    }

    private static bool IsFree(List<TimeMention> found, TimeMention one) =>
        found.TrueForAll(it => it.At + it.Length <= one.At || one.At + one.Length <= it.At);

    // 每日8:30前 and 每学期开学前10天 come back by themselves.
    private static bool IsPartOfAnother(
        string sentence,
        List<TimeMention> found,
        TimeMention every
    ) =>
        found.Exists(it =>
            (
                it.Use == TimeUse.Before
                || it.Use == TimeUse.By && every.Value is "1d" or "1w" or "1wd"
            )
            && it.At > every.At
            && it.At - every.At < 16
            && !sentence[every.At..it.At].Contains('，')
        );

    private static TimeMention? Read(TimeUse use, Match match)
    {
        var group =
            match.Groups["t"] is { Success: true } length ? length
            : match.Groups["u"] is { Success: true } unit ? unit
            : match.Groups["c"];
        var value =
            match.Groups["c"].Success ? Clock(match)
            : match.Groups["u"].Success
                ? TimeLength.Read("一" + Singular(match.Groups["u"].Value))?.ToString()
            : TimeLength.Read(group.Value)?.ToString();
        return value is null ? null : new(use, value, group.Index, group.Length);
    }

    private static string Singular(string unit) =>
        unit switch
        {
            "季" => "季度",
            "月" or "月份" => "个月",
            "晚上" or "晚" or "早" => "天",
            "年度" => "年",
            _ => unit,
        };

    private static string? Clock(Match match)
    {
        var hour = (int?)Numeral.Value(match.Groups["h"].Value);
        var minute =
            match.Groups["half"].Success ? 30
            : match.Groups["m"].Success ? (int?)Numeral.Value(match.Groups["m"].Value)
            : 0;
        if (hour is null or > 24 || minute is null or > 59)
            return null;
        if (
            hour < 12
            && match.Groups["p"].Value is "下午" or "晚" or "晚上" or "傍晚" or "夜间" or "午后"
        )
            hour += 12;
        return string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");
    }

    private const string ClockPattern =
        @"(?<c>(?:(?<p>凌晨|清晨|早晨|早上|早|上午|中午|下午|午后|傍晚|晚上|晚|夜间)\s*)?(?<h>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})\s*(?:[:：](?<m>[0-9]{2})|[时点](?!间|段|刻|钟)(?:(?<half>半)|(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,3})分|(?<m>[0-9]{2})(?![0-9])|整)?))";

    [GeneratedRegex(
        "[时点天日月年周]|分钟|星期|季度|礼拜|钟头|[:：][0-9]|旬|季|每[晚早]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Unit();

    [GeneratedRegex(
        "(?:保存|保管|留存|存档|归档|保留|留档|存放|备查|存储|存查|(?:至少|保)留)[^，。；]{0,14}?"
            + T
            + "(?!内|以内|之内|前|[^，。；]{0,4}(?:内|前)(?:归档|存档|整理|完成))|(?:保存|保管|留存|存档|保留|归档)[^。；]{0,3}(?:期限|期为|期不|期至|存期|管期|时间|时限|年限)[^。；]{0,6}?"
            + T,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KeepForm();

    [GeneratedRegex(T + "(?:内|以内|之内)?(?:不得|不予)销毁", RegexOptions.CultureInvariant)]
    private static partial Regex KeepBehind();

    [GeneratedRegex(
        "(?<![0-9:])" + ClockPattern + @"\s*(?:之前|以前|前)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ClockBefore();

    [GeneratedRegex(
        "(?:不(?:得)?(?:迟|晚)于|最(?:迟|晚)(?:不超过|不得超过|于|在)?|截至|截止(?:到|于)?)[^，。；0-9]{0,6}?"
            + ClockPattern,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NotLaterThanClock();

    [GeneratedRegex(
        "提前(?:至少|不少于|不得少于|最少|不低于|约)?" + T,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AheadForm();

    [GeneratedRegex(
        @"(?<=[\u3400-\u9fff”）](?<!目|以|此|之|当|眼|跟|面|大|提|空|史|[0-9一二三四五六七八九十](?:日|月|年)|(?:^|[，。；、])日)前)(?!(?<=[送报总计]前)[一1][日天])(?:的|至少|不少于|不得少于)?"
            + T,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BeforeEvent();

    [GeneratedRegex(
        "(?<![0-9月]|每月|当月|次月|下月|本月|上月|于)(?<t>"
            + Numeral.Pattern
            + "(?:个工作日|工作日|个月|分钟|个小时|小时|天|日|周|个星期|星期)|半个?(?:月|天|年|小时))(?:之前|以前|前)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LengthBefore();

    [GeneratedRegex("每(?:隔|间隔|满)?(?:至少)?" + T, RegexOptions.CultureInvariant)]
    private static partial Regex EveryLength();

    [GeneratedRegex(
        "每(?:个|一|1)?(?<u>工作日|分钟|小时|天|日|晚上|晚|早|周|星期|礼拜|月份|月|季度|季|年度|年|学年)(?!夜)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EveryUnit();

    [GeneratedRegex(
        T
            + "(?:一|1)(?:次|报告?|续报|调度|排查|会商|研判|通报|总结|汇报|演练|小结|梳理|更新|分析|碰头|例会|巡查|检查|督查|督办|反馈|回访|修订|评估|考核|培训|轮换|点评|清理|核对|上报|统计)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OnceA();

    [GeneratedRegex(
        "(?<![0-9第后首上下前])(?<t>(?:[一二两三四五0-9]|半)(?:年|个月|个季度|季度|周|个星期))(?!内|以内|之内|来|以来|间|前|级|期)(?:至少|不少于|应当?|要|须|需)?[^，。；人起]{0,12}?(?:不少于|至少)?[一二两三1-9]次(?!以上)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TimesIn();

    [GeneratedRegex(
        "(?:按|逐)(?<u>日|周|月|季度|季|年)(?!常|程|历|龄|期|计|份|来|代|间|光|用|增|上升|下降|提高|减少|递)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ByUnit();

    [GeneratedRegex(
        T + "(?:（[^）]{0,10}）)?(?:的)?(?:时间|时限|期限)?(?:之内|以内|内)(?!部|容|外|心|设|含)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WithinForm();

    [GeneratedRegex(
        T + "(?=、[^。；，]{0,10}?" + TimeLength.Pattern + "(?:之内|以内|内))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Shared();

    [GeneratedRegex(
        "(?:不得[^，。；]{0,14}?超过|不(?:得|能|应|可|准|许|允许)?(?:超过|多于|大于|迟于|晚于|长于|超出)|最[长多迟晚](?:不(?:得)?超过|为|不)?|至多)(?:规定的)?"
            + T,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoMoreThan();

    [GeneratedRegex(
        "(?<!有效|保存|保管|留存|服务|试用|任职|聘用|存档|施工|合同|公示|劳动|接待|工作|值班|一段)(?:时限|期限|限期|时间)(?:一般|原则上|均)?(?:为|是|定为|：)?(?![0-9]{1,2}月[0-9])"
            + T
            + "|限"
            + T
            + "|控制在"
            + T,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LimitOf();

    [GeneratedRegex(
        "(?<!每|隔|每隔)"
            + T
            + "(?:必须|要|应|就|须|应当)?(?:到达|到场|到位|响应|处置|报告|办结|反馈|上报|集结|集合|赶到|赶赴|抵达|完成|答复|回复|受理|首报|核报|核实|签收|转办|交办|送达|告知|出动|就位|回应|接待|处理|到(?!期|底|年|月))(?!次)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LengthAndVerb();

    [GeneratedRegex(
        "(?:延长|延期|顺延)(?:办理)?(?:期限|时限)?(?:至|为|最多|最长)?(?:不超过)?" + T,
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Extension();

    // A table's cell: 县内40分钟，市里3小时.
    [GeneratedRegex(
        @"(?<=\t[^\t]*)(?<=[\t，、；]\s*[\u3400-\u9fff]{0,4})" + T + @"(?=\s*(?:\t|$|[，、；]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CellForm();

    // 三级5个工作日；二级7个工作日
    [GeneratedRegex(
        "(?<=[一二三四ⅠⅡⅢⅣ]级(?:响应|事件|预警)?[：:]?)" + T + "(?=[，；。、]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex BehindGrade();
}
