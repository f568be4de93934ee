using System.Text.RegularExpressions;

namespace Huiyin.Core.Rights.Reading;

/// <summary>What stands around an act and takes the wrong out of it: "must not", a crime, help that was asked for.</summary>
internal static partial class ClauseFrame
{
    private const string Condemning = Sense.Blame + Sense.Punish + Sense.Forbid;

    /// <summary>True when the clause protects, or orders a lawful step.</summary>
    public static bool Lifts(Sighting sighting) =>
        IsLawful(sighting)
        || IsForbidden(sighting)
        || IsCondemned(sighting)
        || IsPunished(sighting)
        || IsAsked(sighting)
        || IsScope(sighting)
        || IsDiscretion(sighting)
        || IsRescue(sighting);

    [GeneratedRegex("要?(跳楼|跳河|跳桥|自杀|自残|轻生|自焚|割腕|服毒|喝农药)")]
    private static partial Regex IsInDanger();

    /// <summary>有人要跳楼,先稳住他: keeping somebody from death.</summary>
    private static bool IsRescue(Sighting it) =>
        it.Phrasing.Kind == FlagKind.Confinement
        && IsInDanger().IsMatch(it.Sentence.Text[..it.Sentence.Start(it.Anchor)]);

    /// <summary>对打击报复……的从严处理: an infringement that is punished.</summary>
    [GeneratedRegex(
        "(打击报复|报复|截访|拦访|堵访|非法拘禁|非法限制|限制人身自由|泄露|刁难|歧视|推诿|压制|阻挠|侵害|侵犯|殴打|辱骂|强迫|追查)[^;。未没不]{0,24}(的|行为|者|人员|责任人|问题)[,、]?[^;。]{0,16}(追究|追责|问责|从严|严肃|处理|处分|查处|处罚|惩处|依规|依纪|通报)"
    )]
    private static partial Regex Punishes();

    [GeneratedRegex("是否(存在|发生|采取|有|可以|能|应)|有无|有没有|能不能|可不可以|能否")]
    private static partial Regex Asks();

    [GeneratedRegex(
        "个人信息|隐私|被反映|被举报|被投诉|被控告|被检举|(学生|身份|家庭|患者|来访人|信访人|举报人|投诉人)(的)?(个人)?(信息|姓名|情况)|病情|工作秘密|案情|辟谣|收集的信息|取得的信息|工作群|病历|本人同意|张贴|私自拍摄|客户(的)?(视频|照片|信息)"
    )]
    private static partial Regex TellsOnSomebody();

    private static bool IsPunished(Sighting it) =>
        Punishes()
            .Matches(it.Sentence.Text)
            .Any(frame =>
                it.Sentence.Start(it.Anchor) >= frame.Index
                && it.Sentence.Start(it.Anchor) < frame.Index + frame.Length
            );

    /// <summary>检查是否存在拦访: the clause asks whether it is done.</summary>
    private static bool IsAsked(Sighting it)
    {
        if (it.Phrasing.Kind is FlagKind.Surveillance or FlagKind.Profiling)
            return false;
        var from = it.Sentence.Start(it.Sentence.Clause(it.Anchor).From);
        return Asks().IsMatch(it.Sentence.Text[from..it.Sentence.Start(it.Anchor)]);
    }

    /// <summary>本预案适用于……, 上半年共受理……: what the plan is about or what was, and no target.</summary>
    private static bool IsScope(Sighting it) =>
        it.Phrasing.Kind == FlagKind.SuppressionTarget
        && (
            it.Sentence.Text.Contains("适用于", StringComparison.Ordinal)
            || Reports().IsMatch(it.Sentence.Text)
        );

    /// <summary>上半年共受理……: a report of what was.</summary>
    [GeneratedRegex("共(受理|接待|办理|处理|登记)[^。]{0,12}\\d|主要(做法|成效)")]
    private static partial Regex Reports();

    /// <summary>个人信息不得转发: keeping somebody's data to the office, or setting a rumour right, silences nobody.</summary>
    private static bool IsDiscretion(Sighting it) =>
        it.Phrasing.Kind == FlagKind.OpinionControl
        && (Sense.Gossip + Sense.Suppress + Sense.Stop).Contains(it.Sentence.Senses[it.Anchor])
        && TellsOnSomebody().IsMatch(it.Sentence.Text);

    /// <summary>……的, ……的人员, ……行为: the act is named, not ordered.</summary>
    [GeneratedRegex("(的|行为|的(单位|个人|人员|干部|责任人|工作人员|情况))$")]
    private static partial Regex NamesAnAct();

    private static bool IsLawful(Sighting it)
    {
        var (from, to) = it.Sentence.Clause(it.Anchor);
        from = it.Phrasing.UnlessAnywhere ? 0 : Condition(it.Sentence, from);
        return it.Sentence.Senses.AsSpan(from, to - from)
                .IndexOfAny(it.Phrasing.Unless + Sense.Past) >= 0;
    }

    /// <summary>Where the condition begins that the clause before states: 对……的, 如……, ……时.</summary>
    private static int Condition(SenseSentence sentence, int clause)
    {
        if (clause < 2)
            return clause;
        var (from, to) = sentence.Clause(clause - 2);
        var words = sentence.Text[sentence.Start(from)..sentence.Start(to)];
        var states =
            words.EndsWith('的')
            || words.EndsWith('者')
            || words.EndsWith('时')
            || words.EndsWith('后')
            || words.AsSpan().IndexOfAny("对如遇凡若当经应发") is >= 0 and < 3
            || words.EndsWith("人员", StringComparison.Ordinal);
        return states ? from : clause;
    }

    private static bool IsForbidden(Sighting it)
    {
        var (from, _) = it.Sentence.Clause(it.Anchor);
        var before = it.Sentence.Senses.AsSpan(from, it.Anchor - from);
        if (it.Phrasing.NegatedBy.Contains(Sense.Forbid[0]) && before.EndsWith(Sense.Not))
            return true;
        if (it.Sentence.Text.Contains("零容忍", StringComparison.Ordinal))
            return true;
        var forbids = before.LastIndexOfAny(it.Phrasing.NegatedBy);
        return forbids >= 0 && before[forbids..].IndexOf(Sense.Delay) < 0;
    }

    /// <summary>对非法拘禁……的,依法追究: the clause names the act to condemn it.</summary>
    private static bool IsCondemned(Sighting it)
    {
        var (from, to) = it.Sentence.Clause(it.Anchor);
        if (it.Phrasing.NegatedBy.Length == 0 || to >= it.Sentence.Senses.Length)
            return false;
        var words = it.Sentence.Text[it.Sentence.Start(from)..it.Sentence.Start(to)];
        return NamesAnAct().IsMatch(words)
            && !words.Contains('未')
            && !words.Contains("没有", StringComparison.Ordinal)
            && (
                it.Sentence.Senses.AsSpan(from, to - from).Contains(Sense.Neglect[0])
                || it.Sentence.Senses.AsSpan(to).IndexOfAny(Condemning) >= 0
            );
    }
}
