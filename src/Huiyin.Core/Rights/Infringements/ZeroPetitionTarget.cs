using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Counting it as success that nobody complains.</summary>
internal static class ZeroPetitionTarget
{
    public static readonly Infringement Class = new(
        "zero_petition_target",
        new("零上访指标", "zero-petition target"),
        [RightToComplain, NoRetaliation],
        [
            new("零(上访|进京|赴京|非访|信访|集访|越级)"),
            new(
                "(保证|确保|力争|实现|做到|坚决)(不|无|没有|未).{0,14}(集体上访|越级上访|进京上访|赴京上访|集访|集体访|越级访|重访|个访|进省|进京|赴京|赴省)(?!人|者|群众|路上)"
            )
            {
                Negatable = false,
            },
            new(
                "(不|无|没有|未)(再)?(发生|出现|产生).{0,14}(集体上访|越级上访|进京上访|赴京上访|集访|集体访|越级访|重访|个访|进省|进京|赴京|赴省)(?!人|者|群众|路上)"
            )
            {
                Negatable = false,
            },
            new(
                "(杜绝|不准|不许|严禁|禁止|严格管控|严控|管控)(?:(?!打击|报复|歧视|刁难|推诿|截|拦|扣|限制|阻|压|敷衍|泄|对|向|将|把|借|因|以).){0,12}(上访|集访|个访|集体访|越级访|非访)(?!人|者|群众|材料|事项|次数|户)"
            )
            {
                Negatable = false,
            },
            new(
                "(尽量|严格|坚决|有效|全力)?(避免|防止|遏制|管控|控制|减少|尽量做好不到|不到)(?:(?!打击|报复|截|拦|对|因|推诿)[^,。;]){0,12}(上访|集访|个访|集体访|越级访|来访|的?访的)(?!人|者|群众|材料|事项|次数)",
                ScreenAct.Review
            )
            {
                Negatable = false,
            },
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.SuppressionTarget,
                "none",
                [
                    Never($"(?<a>{NoneAtAll})(?!{Of},)"),
                    Never(
                        $"{Absent}{Near}(?:{Petitioning}|{Journey})(?!{Close}{Worsen})",
                        negatedBy: Forbid + NotBy
                    ),
                    Never(
                        $"(?:(?<!{Forbid}[^,;]*){Not}[^,;、]{{0,4}}|{Limit}{Near})(?:{Petitioning}|{Journey})(?!{Close}{Worsen})",
                        negatedBy: NotBy
                    ),
                    Never($"{Petition}{Close}{Absent}", negatedBy: NotBy),
                    Review(
                        $"{Prevent}[^,;]{{0,24}}{Petitioning}(?!{Close}{Worsen})",
                        Anticipate,
                        negatedBy: NotBy
                    ),
                    Never(
                        $"{Forbid}[^,;{Absent}{Because}{Towards}]{{0,4}}{Petitioning}",
                        negatedBy: NotBy
                    ),
                    Review(
                        $"[{Control}{Stabilise}{Steady}]{Close}(?:{PetitionCount}|{Petitioning})(?!{Close}[{Matter}{Worsen}])"
                    ),
                    Never(
                        $"[{Whom}{Man}][^,;]{{0,2}}[{Forbid}{Not}][^,;{Because}{Towards}{Limit}{Stop}]{{0,3}}{Journey}",
                        Staff,
                        negatedBy: NotBy
                    ),
                    Review($"{Petition}{Near}[{HoldIn}{Control}]{Near}{Less}"),
                    Review($"(?<a>{Less}){Close}{Petitioning}", Anticipate + Matter),
                    Review(
                        $"(?<a>{Less}){Near}(?:{PetitionCount}|[{Petition}{Journey}{PetitionAtAll}].?{Count})",
                        Matter
                    ),
                    Review(
                        $"(?:(?:{PetitionCount}|[{Journey}{PetitionAtAll}].?{Count}){Near}[{Less}{NoMore}]|{Petition}[^,;{Matter}{Happen}{Of}]{{0,6}}{Less})(?!.?{People})"
                    ),
                    Review(
                        $"{Prevent}{Near}{Journey}(?!{Close}[{Worsen}{Matter}])",
                        Anticipate,
                        negatedBy: NotBy
                    ),
                    Review($"[{Absent}{Not}{NoneAtAll}][^;]*{Reward}"),
                    Review($"{PetitionCount}{Near}[{HoldIn}{Control}]"),
                    Review(
                        $"[{Prevent}{Limit}{Not}{Forbid}]{Near}[{Whom}]{Near}{Office}(?!{Close}{Worsen})",
                        Crime + Neglect,
                        negatedBy: NotBy
                    ),
                    Review($"{Petition}[^,;]{{0,3}}{Suppress}", Media),
                ]
            ),
            .. As(
                FlagKind.SuppressionTarget,
                "dissuade",
                [Review($"{TalkOut}{Near}(?:{Petitioning}|{Journey})", Station)]
            ),
            .. As(
                FlagKind.SuppressionTarget,
                "score",
                [
                    Never(
                        $"(?:(?<![{Whom}][^,;]{{0,8}})[{Petition}{Journey}]|{PetitionCount})(?![^,;]*[{Whom}]\\.{{0,2}},){Later}(?<!{Them}[^,;]{{0,4}}){Score}",
                        Neglect,
                        anywhere: true
                    ),
                    Never($"{Score}{Near}[{Petition}{PetitionCount}]", Neglect, anywhere: true),
                    Review(
                        $"{Happen}{Near}[{Petition}{Journey}](?![^,;]*[{Whom}]\\.{{0,2}},){Later}(?:[{Blame}{Punish}]|(?<=,[^,;]{{0,2}}){TakeAway})",
                        Neglect,
                        anywhere: true
                    ),
                    Review(
                        $"[{Petition}{Journey}](?![^,;]?{Staff}){Later}{Staff}{Near}[{Punish}{Score}{Blame}]",
                        Neglect,
                        anywhere: true
                    ),
                    Never(
                        $"[{Petition}{Journey}{PetitionCount}]{Later}{Hat}",
                        Neglect,
                        anywhere: true
                    ),
                    Never(
                        $"{PetitionCount}[^;{Neglect}]*?[{Score}{Blame}]",
                        Neglect + Past,
                        anywhere: true
                    ),
                    Review(
                        $"[{Petition}{Journey}](?![^,;]*[{Whom}].{{0,2}},){Later}{TakeAway}{Near}[{Unit}{Reward}]",
                        Neglect,
                        anywhere: true
                    ),
                ]
            ),
        ],
    };
}
