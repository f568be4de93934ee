using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Following people and watching where they go.</summary>
internal static class Tracking
{
    public static readonly Infringement Class = new(
        "tracking",
        new("跟踪监控", "tracking"),
        [Sensitive, Liberty, StatutoryPowers],
        [
            new(
                "(跟踪|尾随|盯梢|监视|盯住|紧盯|(?<!职责|职能|功能|角色|目标|工作|准确|明确)定位).{0,8}(上访|信访|来访|访民|重点人|重点对象|特殊人|特殊群体|串联|骨干|行踪|轨迹)"
            ),
            new(
                "监控(?!室|中心|设备|摄像|录像|系统|探头|画面).{0,8}(上访|信访人|来访人|访民|重点人|重点对象|特殊人)"
            ),
            new(
                "(上访|信访|来访|访民|重点人|重点对象|特殊人|特殊群体|骨干)(人|员|人员|群众|者|户|对象)?.{0,8}(跟踪|尾随|盯梢|监视|监控|(?<!职责|职能|功能|角色|目标|工作|准确|明确)定位|布控|行踪|轨迹)"
            ),
            new(
                "(全程|全天|全天候|24小时|二十四小时|时刻|实时|昼夜)(的)?(跟踪|监控|监视|盯梢|盯控|跟随|尾随|定位)(?!督办|问效|服务|办理|诉求|进度|报道|设备|设施|系统|现场|室|录像|视频|大厅|场所|区域|运行|交通|数据|情况|网络|信息|舆情|[水雨汛气火库堤坝路车])"
            ),
            new("跟踪.{0,6}行动"),
            new(
                "(上访|信访|来访|访民|重点)(人|人员|对象|群众)?.{0,8}随时掌握(其|他们的)?(动向|动态|去向|位置)"
            ),
            new("(掌握|摸清|查清|上报|报告|了解).{0,10}(行踪|活动轨迹|行动轨迹|去向)"),
            new(
                "(掌握|分析|了解|摸清).{0,14}(上访|群众|师生|职工|人员|对象)(人员|群众)?(的)?(思想)?动(态|向)",
                ScreenAct.Review
            ),
            new("(?i)(follow|track|tail|shadow).{0,20}petitioner"),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.Surveillance,
                "watch",
                [
                    Review($"{Towards}[^,;]*[{Whom}][^,;]*{Gossip}[^,;]*{Inquire}", Care + Crime),
                    Review(
                        $"{Inquire}{Close}[{Whom}]{Near}{Gossip}(?!{Of}{Matter})",
                        Care + Crime + Matter
                    ),
                    Review(
                        $"{Find}{Close}[{KeyPerson}{GradedPerson}][^,;{Limit}{TalkOut}{Stop}{Forbid}]{{0,10}}[{Board}{Leave}{Journey}](?!{Of})",
                        Care
                    ),
                    Review(
                        $"[{KeyPerson}{GradedPerson}]{Later}{Moves}.?.?{Inquire}",
                        Care + Matter
                    ),
                    Never(
                        $"{About}{Watch}(?!{Close}[{Matter}{PetitionAtAll}{Media}{Opinion}])",
                        Care + Matter
                    ),
                    Never($"(?<a>{Watch}){Close}[{Target}](?!{Close}{Matter})", Care + Matter),
                    Never($"(?<a>{WatchSurely})"),
                    Review(
                        $"[{Inquire}{Watch}{Survey}]{Near}[{Anyone}]{Near}[{Moves}{Mind}{Whereabouts}]",
                        Care
                    ),
                    Review(
                        $"{About}[{Inquire}{Watch}]{Near}[{Moves}{Mind}{Whereabouts}{Channel}]",
                        Care
                    ),
                    Review(
                        $"[{Target}]{Near}[{Moves}{Mind}{Whereabouts}]{Near}[{Inquire}{Watch}]",
                        Care
                    ),
                    Review(
                        $"(?<![{LieInWait}{LieSurely}][^;]*)(?<a>[{Inquire}{Watch}{Survey}])[^,;]{{0,20}}[{Mind}{Whereabouts}]",
                        Care
                    ),
                    Review($"{Find}{Close}[{KeyPerson}{GradedPerson}]{Near}{Inquire}"),
                    Review($"{Inquire}{Close}[{KeyPerson}{GradedPerson}](?=[.,;]*$)"),
                    Review($"{Towards}{Close}{People}.?{Watch}", Care + Matter),
                    Review($"[{Whom}][^,;{Happen}]{{0,4}}{Mind}", Care),
                    Review(
                        $"[{Inquire}{Watch}]{Near}[{Target}]{Near}[{Channel}{KeyPerson}{GradedPerson}]",
                        Care
                    ),
                    Review(
                        $"[{Target}]{Near}[{Kin}{Moves}{Whereabouts}{Channel}]{Near}[{Inquire}{Watch}]",
                        Care
                    ),
                    Review(
                        $"[{Petitioner}{KeyPerson}{GradedPerson}]{Close}{Leave}{Later}{Inquire}",
                        Care + Staff
                    ),
                ]
            ),
        ],
    };
}
