using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Stopping people on their way.</summary>
internal static class Interception
{
    public static readonly Infringement Class = new(
        "interception",
        new("拦截堵截", "interception"),
        [Liberty, RightToComplain],
        [
            new("截访|拦访|堵访|拦卡|截留上访"),
            new(
                "(车站|火车站|客运站|汽车站|机场|路口|道口|高速|码头|门前|大门|站口|卡口|要道|沿途|途中|进京通道).{0,14}(守候|蹲守|蹲点|把守|堵截|拦截|拦阻|设卡|布控|劝阻|截住|拦住)"
            ),
            new("派.{0,12}(守候|蹲守|蹲点)"),
            new(
                "(拦截|堵截|拦阻|阻拦|阻截|拦住|拦下|截住|截回).{0,10}(上访|信访|来访|进京|赴京|赴省|访民|集访)"
            ),
            new("(劝阻|阻止).{0,10}(上访|信访|来访|进京|赴京|赴省|集访)(?!人|群众|者)"),
            new("(劝阻|阻止).{0,10}(上访|信访|来访)(人|群众|者)", ScreenAct.Review),
            new(
                "(上访|信访|来访|访民)(人|人员|群众|者|户|对象)?.{0,4}(的)?(拦截|堵截|拦阻|阻截|拦住|拦下|截住|截回)"
            ),
            new("(?i)intercept.{0,20}(petition|person|people)"),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.Interception,
                "stop",
                [
                    Never(
                        $"{Station}{Near}[{Stop}{TalkOut}{Limit}{Stabilise}{Steady}]",
                        Crime + Care
                    ),
                    Never(
                        $"{Station}{Near}(?<a>[{LieInWait}{LieSurely}])(?={Later}[{Stop}{TalkOut}{Whom}{Petition}{Journey}{SendHome}{Find}])",
                        Crime + Care
                    ),
                    Never(
                        $"(?<a>[{LieInWait}{LieSurely}]){Near}{Station}{Later}[{Stop}{TalkOut}{Whom}{Petition}{Journey}{SendHome}]",
                        Care
                    ),
                    Never($"(?<a>{Stop}){Near}[{Whom}{Petition}{Journey}]", Crime + Media + Press),
                    Never($"[{Whom}{Petition}{Journey}]{Later}{Stop}", Crime + Media + Press),
                    Never($"(?<a>{StopSurely})"),
                    Never($"[{TalkOut}{Limit}{Prevent}]{Near}{Board}", negatedBy: NotBy),
                    Never(
                        $"[{Whom}{Petition}{Journey}]{Far}[{Not}{Forbid}]{Close}{Board}",
                        negatedBy: NotBy
                    ),
                    Never($"[{TalkOut}{Limit}]{Close}[{Whom}]{Close}{Approach}"),
                    Never($"(?<a>{LieSurely}){Close}[{Target}]", Care),
                    Never($"{Board}[^,;]{{0,3}},[^,;]{{0,8}}{Stop}", Crime + Care),
                    Never($"{Station}[^,;]{{0,14}}{LieSurely}", Crime + Care),
                    Never($"{LieSurely}[^,;]{{0,6}}{Station}", Crime + Care),
                    Never(
                        $"{Station}[^,;]{{0,6}}{Staff}[^,;]{{0,2}},[^,;]{{0,6}}[{Watch}{Stop}][^,;]{{0,4}}[{Whom}]",
                        Crime + Care
                    ),
                    Never($"{Forbid}{Close}[{Target}]{Close}{Board}", negatedBy: NotBy),
                ]
            ),
        ],
    };
}
