using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Wording;

/// <summary>Words written wrongly: 处臵, 布署, and words with a figure fallen into them, 尽2量.</summary>
internal static partial class Typos
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["处臵"] = "处置",
        ["设臵"] = "设置",
        ["位臵"] = "位置",
        ["安臵"] = "安置",
        ["布署"] = "部署",
        ["部份"] = "部分",
        ["既使"] = "即使",
        ["既时"] = "即时",
        ["按排"] = "安排",
        ["松驰"] = "松弛",
        ["报瞥"] = "报警",
        ["座谈话"] = "座谈",
        ["仃止"] = "停止",
        ["予案"] = "预案",
        ["急燥"] = "急躁",
        ["防碍"] = "妨碍",
        ["按装"] = "安装",
        ["必需做到"] = "必须做到",
        ["不防"] = "不妨",
        ["渡过难关"] = "度过难关",
        ["事件的性持"] = "事件的性质",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Words into which a page number or a footnote's mark falls.
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.Ordinal,
        "尽量 尽快 及时 立即 马上 应急 应当 处置 处理 信访 上访 来访 群众 工作 小组 领导 人员 现场 报告 上报 情况 问题 发生 组织 负责 部门 单位 做好 维护 稳定 措施 影响 降到 赶赴 矛盾 化解 办公 政府 接待 登记 答复 解释 疏导 事件 突发 启动 预案 责任".Split(
            ' '
        )
    );

    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from clause in reading.Clauses
        from found in Wrong(clause).Concat(Interrupted(clause))
        select About(clause, found.At, found.Was, found.Means);

    private static IEnumerable<(int At, string Was, string Means)> Wrong(Clause clause) =>
        from word in Known
        let at = clause.Text.IndexOf(word.Key, StringComparison.Ordinal)
        where at >= 0
        select (at, word.Key, word.Value);

    private static IEnumerable<(int At, string Was, string Means)> Interrupted(Clause clause) =>
        from match in FigureInside().Matches(clause.Text)
        let word = $"{match.Value[0]}{match.Value[^1]}"
        where Common.Contains(word)
        select (match.Index, match.Value, word);

    private static DraftQuestion About(Clause clause, int at, string was, string means) =>
        Ask.About(
            clause,
            Quotes.At(clause, at, was.Length),
            "typo",
            "typo",
            new($"“{was}”应为“{means}”吗？", $"Should \"{was}\" read \"{means}\"?"),
            means
        );

    [GeneratedRegex(
        @"[\u3400-\u9fff][0-9](?=[\u3400-\u9fff])[\u3400-\u9fff]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FigureInside();
}
