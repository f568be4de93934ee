using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>What binds without a time: duties of bodies, prohibitions that protect people, who decides, who stands down.</summary>
internal static partial class StandingRules
{
    /// <summary>The rows, in the order of the text.</summary>
    public static IEnumerable<DraftRule> Of(Drafted draft, IEnumerable<DraftGroup> groups) =>
        draft
            .Clauses.SelectMany(clause =>
                ClauseSentences.Of(clause.Body).SelectMany(it => Sentence(draft, clause, it.Text))
            )
            .Concat(groups.SelectMany(group => Duties(draft, group)));

    private static IEnumerable<DraftRule> Sentence(Drafted draft, Clause clause, string sentence)
    {
        if (
            Quantities.TimeMentions.In(sentence).Count == 0
            && Decides().Match(sentence) is { Success: true } decides
        )
            yield return draft.Rule(
                "decide",
                "activation.decide",
                clause,
                Quoted(sentence),
                ("by", Actor(draft, clause, decides))
            );
        if (Ends().Match(sentence) is { Success: true } ends)
            yield return draft.Rule(
                "X",
                "deactivation",
                clause,
                Quoted(sentence),
                ("when", Condition(sentence, ends)),
                ("by", Actor(draft, clause, ends))
            );
        if (DayHours().Match(sentence) is { Success: true } day)
            yield return new(
                "day",
                "terms",
                [
                    new(
                        "value",
                        $"{Clock(day.Groups["from"].Value)}..{Clock(day.Groups["to"].Value)}"
                    ),
                ],
                clause.Id,
                Quoted(sentence),
                []
            );
        foreach (Match protects in Protects().Matches(sentence))
            yield return draft.Rule(
                "B",
                "constraints",
                clause,
                Quoted(sentence),
                ("who", "all"),
                ("must_not", protects.Groups["not"].Value)
            );
    }

    private static IEnumerable<DraftRule> Duties(Drafted draft, DraftGroup group)
    {
        var key = draft.Roles.Names.Contains(group.Name) ? group.Name : null;
        foreach (var (clause, duty) in GroupDuties.In(draft.Clauses, group))
            if (key is not null && Quantities.TimeMentions.In(duty).Count == 0)
                yield return draft.Rule(
                    "D",
                    "duties",
                    clause,
                    duty,
                    ("who", draft.Roles.Actor(key, clause, duty)),
                    ("do", duty)
                );
    }

    private static string? Actor(Drafted draft, Clause clause, Match match) =>
        match.Groups["who"] is { Success: true } who
            ? draft.Roles.Actor(who.Value, clause, match.Value.Trim('，', '。', '；'))
            : null;

    private static string? Condition(string sentence, Match ends) =>
        sentence[..ends.Index].Trim('，', '。', ' ') is { Length: >= 4 } when
            ? when.TrimEnd('的')
            : null;

    private static string Clock(string time) => time.PadLeft(5, '0');

    private static string Quoted(string sentence) => sentence.Trim().TrimEnd('。', '；');

    [GeneratedRegex(
        "由(?<who>[\\u3400-\\u9fff]{2,12}?)(?:[^，。；]{0,12}?)决定(?:是否)?(?:启动|待命)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Decides();

    [GeneratedRegex(
        "，?由(?<who>[\\u3400-\\u9fff]{2,12}?)(?:决定|宣布|批准|下达)?(?:解除|终止|结束)(?:应急)?(?:响应|状态|预案)|，?(?:应急)?(?:响应|状态)(?:终止|结束|解除)(?=[，。；]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Ends();

    [GeneratedRegex(
        "(?:不得|严禁|禁止|不准|决不允许|绝不允许|不允许)(?<not>[^，。；]{0,20}?(?:打击报复|限制[^，。；]{0,6}(?:人身)?自由|推诿|敷衍|刁难|歧视|泄露|截访|拦访|肢体冲突|扣留|扣押|殴打|打骂|侮辱|瞒报|迟报|漏报)[^，。；]{0,16})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Protects();

    [GeneratedRegex(
        "(?:日间|白天|昼间)[^，。；]{0,6}?(?:是指|指|为|：)[^，。；0-9]{0,4}(?<from>[0-9]{1,2}:[0-9]{2})(?:至|-|到|—)(?<to>[0-9]{1,2}:[0-9]{2})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayHours();
}
