using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>A grade's name in a text.</summary>
/// <param name="Name">As labels have it: the number where it has one (一级, Ⅰ级), otherwise as it stands.</param>
/// <param name="At">Where it begins.</param>
/// <param name="End">Where it ends, with the words 预警 and 响应 behind it.</param>
internal sealed partial record LevelTerm(string Name, int At, int End)
{
    private const string Noun =
        "(?:(?:群体性?|集体性?|突发性?|信访|上访|来访|异常|非正常|个体|网络|越级|敏感|矛盾|纠纷|涉访|突出|诉求|安全|风险)*(?:事件|事项|集体访|上访|来访|集访|个访|访|问题|案件|纠纷|风险|隐患|预警|响应|情况|级))";

    private const string Word =
        "(?:(?:特别重大|特别严重|特大|重大|较大|较重|严重|一般|普通|轻微|重要|复杂|特殊|简单|常规|紧急|特急)"
        + Noun
        + "|[红橙黄蓝绿]色(?:预警|响应|警报|警示|警戒|提示|等级)?|(?:极高|较高|较低|高|中|低)(?:风险|危)(?:级|等级)?|[小中大]访|特级|[A-DＡ-Ｄ甲乙丙丁](?:类|档|等)(?:"
        + Noun
        + ")?|[A-D甲乙丙丁]级)";

    private const string Bare =
        "(?:特别重大|特别严重|特大|重大|较大|较重|严重|一般|普通|关注|重点|紧急|高|中|低)";

    private const string Number =
        "(?<![分共第上下本各逐高初中村乡镇县市省区部司厅局处科甲乙a-zA-Z0-9一二三四五、”]|为)(?:[一二三四五ⅠⅡⅢⅣⅤ1-5]|I{1,3}|IV|V)(?:级|(?<=[ⅠⅡⅢⅣIV]|[一二三四](?=[类档](?!人|重点)))[类档])|(?<=为|[一二三四五ⅠⅡⅢⅣVI1-5]级、)(?:(?:[一二三四五ⅠⅡⅢⅣⅤ1-5]|I{1,3}|IV|V)级|(?:[ⅠⅡⅢⅣⅤ]|I{1,3}|IV)类)";

    /// <summary>Every grade named in a text.</summary>
    public static IEnumerable<LevelTerm> In(string text)
    {
        foreach (Match match in Form().Matches(text))
            if (
                !(match.Groups["num"].Success && Counting().IsMatch(text[..match.Index]))
                && !Other().IsMatch(text[(match.Index + match.Length)..])
            )
                yield return new(NameOf(match), match.Index, match.Index + match.Length);
    }

    private static string NameOf(Match match) =>
        match.Groups["num"] is { Success: true } number ? number.Value
        : match.Groups["q"] is { Success: true } quoted ? quoted.Value
        : match.Groups["w"].Value;

    [GeneratedRegex(
        "(?<w>"
            + Word
            + "|"
            + Bare
            + ")(?:信访|突发)?(?:事件|事项|预警|响应)?（(?<num>(?:[一二三四五ⅠⅡⅢⅣⅤ1-5]|I{1,3}|IV|V)级)(?:预警|响应)?）(?:预警|响应)?"
            + "|(?<num>"
            + Number
            + ")(?:（[^）]{1,8}）|[红橙黄蓝]色)?(?:信访|突发|应急|群体性)*(?:预警|响应|事件|标准)?(?:（[^）0-9]{1,6}）)?"
            + "|[“《](?<q>"
            + Word
            + "|"
            + Bare
            + "|"
            + Number
            + ")[”》](?:级|等级)?(?:预警)?"
            + "|(?<w>"
            + Word
            + ")"
            + @"|(?<=^|[\t|\n；。])\s*(?<w>"
            + Bare
            + @")(?=\s*[：:\t|]|——|$|（[^）]{0,12}人)|(?<=[、和为])(?<w>"
            + Bare
            + @")(?=（[^）]{0,12}人)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    // 分为三级, 县乡村三级 count grades or tiers.
    [GeneratedRegex("(?:分为|分|共|县乡村|省市县|[村乡镇县市])$", RegexOptions.CultureInvariant)]
    private static partial Regex Counting();

    [GeneratedRegex(
        "^(?:单位|学院|联动|网络|甲等|政府|机构|部门|党委|干部|公司|联席|调解|抓|管理|平台|包保|预防|医院|法院|财政)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Other();
}
