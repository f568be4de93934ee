using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Force by people who have no power to use it.</summary>
internal static class ForceByNonPolice
{
    public static readonly Infringement Class = new(
        "force_by_non_police",
        new("非警察使用强制", "force by others than police"),
        [Liberty, EmergencyProportion],
        [
            new(
                "(保安|安保|保卫|工作人员|干部|社区|村干部|职工|联防).{0,10}(强行|强制|制服|扭送|武力)"
            ),
            new("(对|将)(上访|信访|来访)(人|人员|群众|者).{0,8}(训诫|拘留|处罚|传唤)"),
            new("强制(措施|手段|带|驱)|强行", ScreenAct.Review),
            new(
                "(带头|闹事|滋事|挑头|上访|信访|来访).{0,8}采取(必要|相应|果断)的?措施",
                ScreenAct.Review
            ),
            new("劝离", ScreenAct.Review),
            new("(带头|闹事|滋事|挑头).{0,8}(控制|制服|拘|扭送)", ScreenAct.Review),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.ForcedReturn,
                "dissuade",
                [Review($"(?<a>{TalkAway})(?!.?{Staff})", Crime + Media + Press + Wait + Principle)]
            ),
        ],
    };
}
