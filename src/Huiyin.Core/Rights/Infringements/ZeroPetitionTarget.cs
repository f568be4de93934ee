using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
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
            new(FlagKind.SuppressionTarget, "none", $"(?<a>{NoneAtAll})"),
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"{Absent}{Near}(?:{Petitioning}|{Journey})(?!{Close}{Worsen})"
            )
            {
                NegatedBy = Forbid + NotBy,
            },
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"(?:{Not}{Close}|{Limit}{Near})(?:{Petitioning}|{Journey})(?!{Close}{Worsen})"
            )
            {
                NegatedBy = NotBy,
            },
            new(FlagKind.SuppressionTarget, "none", $"{Petition}{Close}{Absent}")
            {
                NegatedBy = NotBy,
            },
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"{Prevent}[^,;]{{0,24}}{Petitioning}(?!{Close}{Worsen})",
                ScreenAct.Review
            )
            {
                NegatedBy = NotBy,
                Unless = Anticipate,
            },
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"{Forbid}[^,;{Absent}{Because}{Towards}]{{0,4}}{Petitioning}"
            )
            {
                NegatedBy = NotBy,
            },
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"[{Control}{Stabilise}{Steady}]{Close}(?:{PetitionCount}|{Petitioning})(?!{Close}[{Matter}{Worsen}])",
                ScreenAct.Review
            ),
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"{Petition}{Near}[{HoldIn}{Control}]{Near}{Less}",
                ScreenAct.Review
            ),
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"(?<a>{Less}){Close}{Petitioning}",
                ScreenAct.Review
            )
            {
                Unless = Anticipate + Matter,
            },
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"(?<a>{Less}){Near}(?:{PetitionCount}|[{Petition}{Journey}{PetitionAtAll}].?{Count})",
                ScreenAct.Review
            )
            {
                Unless = Matter,
            },
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"(?:{PetitionCount}{Near}|{Petition}[^,;{Matter}{Happen}{Of}]{{0,6}}|[{Journey}{PetitionAtAll}].?{Count}{Near})[{Less}{NoMore}](?!.?{People})",
                ScreenAct.Review
            ),
            new(
                FlagKind.SuppressionTarget,
                "dissuade",
                $"{TalkOut}{Near}(?:{Petitioning}|{Journey})",
                ScreenAct.Review
            )
            {
                Unless = Station,
            },
            new(
                FlagKind.SuppressionTarget,
                "score",
                $"(?:(?<![{Whom}][^,;]{{0,8}})[{Petition}{Journey}]|{PetitionCount})(?![^,;]*[{Whom}]\\.{{0,2}},){Later}(?<!{Them}[^,;]{{0,4}}){Score}"
            )
            {
                UnlessAnywhere = true,
                Unless = Neglect,
            },
            new(FlagKind.SuppressionTarget, "score", $"{Score}{Near}[{Petition}{PetitionCount}]")
            {
                UnlessAnywhere = true,
                Unless = Neglect,
            },
            new(
                FlagKind.SuppressionTarget,
                "score",
                $"{Happen}{Near}[{Petition}{Journey}](?![^,;]*[{Whom}]\\.{{0,2}},){Later}[{Blame}{Punish}]",
                ScreenAct.Review
            )
            {
                UnlessAnywhere = true,
                Unless = Neglect,
            },
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"{Prevent}{Near}{Journey}(?!{Close}[{Worsen}{Matter}])",
                ScreenAct.Review
            )
            {
                NegatedBy = NotBy,
                Unless = Anticipate,
            },
            new(
                FlagKind.SuppressionTarget,
                "score",
                $"[{Petition}{Journey}](?![^,;]?{Staff}){Later}{Staff}{Close}[{Punish}{Score}{Blame}]",
                ScreenAct.Review
            )
            {
                UnlessAnywhere = true,
                Unless = Neglect,
            },
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"[{Absent}{Not}{NoneAtAll}][^;]*{Reward}",
                ScreenAct.Review
            ),
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"{PetitionCount}{Near}[{HoldIn}{Control}]",
                ScreenAct.Review
            ),
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"[{Prevent}{Limit}{Not}{Forbid}]{Near}[{Whom}]{Near}{Office}(?!{Close}{Worsen})",
                ScreenAct.Review
            )
            {
                NegatedBy = NotBy,
                Unless = Crime + Neglect,
            },
            new(
                FlagKind.SuppressionTarget,
                "score",
                $"[{Petition}{Journey}{PetitionCount}]{Later}{Hat}"
            )
            {
                UnlessAnywhere = true,
                Unless = Neglect,
            },
            new(
                FlagKind.SuppressionTarget,
                "score",
                $"{PetitionCount}[^;{Neglect}]*?[{Score}{Blame}]"
            )
            {
                UnlessAnywhere = true,
                Unless = Neglect + Past,
            },
            new(
                FlagKind.SuppressionTarget,
                "score",
                $"[{Petition}{Journey}](?![^,;]*[{Whom}].{{0,2}},){Later}{TakeAway}{Near}[{Unit}{Reward}]",
                ScreenAct.Review
            )
            {
                UnlessAnywhere = true,
                Unless = Neglect,
            },
            new(
                FlagKind.SuppressionTarget,
                "none",
                $"{Petition}[^,;]{{0,3}}{Suppress}",
                ScreenAct.Review
            )
            {
                Unless = Media,
            },
        ],
    };
}
