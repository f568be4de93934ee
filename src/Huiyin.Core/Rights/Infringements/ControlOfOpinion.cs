using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Steering or stopping what people say.</summary>
internal static class ControlOfOpinion
{
    public static readonly Infringement Class = new(
        "control_of_opinion",
        new("控制言论", "control of opinion"),
        [RightToComplain],
        [
            new("控制.{0,4}(信息|消息|言论|舆论)(的)?(传播|扩散|散布|发布)"),
            new("(删除|删帖|封堵|屏蔽|封锁|压制|过滤).{0,10}(信息|帖|消息|言论|舆论|评论|报道)"),
            new(
                "(控制|限制).{0,4}(宣传|报道|采访)|统一(宣传|对外|新闻).{0,2}口径",
                ScreenAct.Review
            ),
            new(
                "(舆情|舆论)(的)?(引导|管控|控制)|(加强|做好).{0,4}(舆情|舆论)引导|消除.{0,4}(不良|负面)影响",
                ScreenAct.Review
            ),
            new("(监控|筛选|监测).{0,8}(舆情|言论|网络|网上|帖)", ScreenAct.Review),
            new(
                "(正面|引导性)(评论|跟帖|发帖)|引导(网络)?(舆论|舆情)|(跟帖|水军|网评员)",
                ScreenAct.Review
            )
            {
                InRules = ScreenAct.Never,
            },
            new("不利于.{0,8}的(话|言论)", ScreenAct.Review),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.OpinionControl,
                "opinion",
                [
                    Review($"(?<a>{SteerSurely})"),
                    Review($"{Opinion}{Close}[{Steer}{Muzzle}{Stabilise}{Steady}]"),
                    Review($"(?<a>[{Steer}{Muzzle}]){Close}{Opinion}"),
                    Review($"{Speech}{Near}[{Steer}{Muzzle}]"),
                    Review($"(?<a>[{Steer}{Muzzle}]){Near}{Speech}"),
                    Review($"(?<a>[{Muzzle}]){Close}[{Said}]"),
                    Review($"[{Said}]{Near}[{Muzzle}]"),
                    Review(
                        $"[{Forbid}{Prevent}{Limit}{TalkOut}][^,;{Limit}{TalkOut}{Suppress}{Neglect}{Inquire}{Punish}{Harm}{Blame}{Because}]*?{Gossip}(?!{Close}{Neglect})",
                        $"{Crime}{Care}",
                        negatedBy: NotBy
                    ),
                    Review($"{Outside}{Near}[{Control}{OneVoice}]"),
                    Review(
                        $"[{Whom}{Press}{Staff}][^,;]*[{Gossip}{Channel}{Media}][^,;]*(?:,[^,;]{{0,8}})?{Permit}(?!{Close}[{Petition}{PetitionAtAll}])",
                        Crime + Leave,
                        negatedBy: NotBy
                    ),
                    Review(
                        $"[{Press}{Gossip}][^,;]{{0,8}}(?:,[^,;]{{0,8}})?{Permit}",
                        Crime + Leave + Benefit,
                        negatedBy: NotBy
                    ),
                    Review($"[{Media}{Press}{Gossip}]{Far}{OneVoice}"),
                    Review($"[{Media}{Press}]{Close}{TalkAway}"),
                    Review($"{InsideOut},?[{SameVoice}{OneVoice}]"),
                    Review($"(?<a>[{Suppress}{Stop}])[^,;]{{0,8}}[{Media}{Press}]"),
                    Review($"{Media}[^,;]{{0,8}},{Near}{Suppress}"),
                    Review($"[{Whom}]{Near}{Gossip}[^;]{{0,16}}[{Suppress}{Blame}{Punish}]", Crime),
                    Review(
                        $"[{Whom}{Media}{Press}][^,;]*?{Not}{Gossip}",
                        $"{Crime}{Care}",
                        negatedBy: NotBy
                    ),
                    Review(
                        $"{Gossip}{Close}{Media}[^,;]{{0,3}}[{Whom}][^;]{{0,8}}[{Punish}{Harm}]",
                        Crime
                    ),
                    Review(
                        $"{Forbid}{Near}{Press}(?![^,;]*[{Neglect}{TalkOut}])",
                        Neglect,
                        negatedBy: NotBy
                    ),
                ]
            ),
        ],
    };
}
