using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Judging a person by what they are or were.</summary>
internal static class ProfilingOfPerson
{
    public static readonly Infringement Class = new(
        "profiling_of_person",
        new("人员画像", "profiling of persons"),
        [Purpose, Sensitive, StatutoryPowers],
        [
            new("重点人员?.{0,2}(特征|画像|信息|档案|名单|底数)"),
            new("(过往|既往|以往|历史)(的)?(行为|表现|上访)"),
            new("(极端行为|犯罪|违法|上访|信访)史|前科|劣迹"),
            new(
                "(人身信息|个人信息|身份信息)[^。,;]{0,8}(采集|收集|登记|上报|摸排)|(采集|收集|摸排|登记).{0,8}人身信息",
                ScreenAct.Review
            ),
            new(
                "(性格|家庭背景|社会关系|经济状况).{0,10}(摸排|摸底|掌握|分析|排查)",
                ScreenAct.Review
            ),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.Profiling,
                "grade",
                [
                    Never($"[{Target}]{Far}{Grade}", Care + Matter),
                    Never($"{Grade}{Close}[{Target}]", Care + Matter),
                    Never($"[{KeyPerson}{GradedPerson}]{Close}[{Trait}{Health}{Grade}]"),
                    Never($"(?<a>{GraveTrait})"),
                    Never($"[{Target}]{Near}{Trait}", Care),
                    Never($"[{Anyone}]{Far}{Treat}{Close}{Grade}"),
                    Never(
                        $"[{Trait}{Health}][^,;]{{0,8}}[{Whom}]{Later}[{Grade}{Register}{Treat}]"
                    ),
                    Never($"{GraveTrait}{Near}[{Whom}]{Later}{Grade}"),
                    Never($"{Treat}{Close}{GradedPerson}"),
                    Never($"[{Inquire}{Survey}][^,;]*{Trait}[^;]*{Grade}", Care),
                    Never(
                        $"{Towards}[^,;]*[{Whom}]{{1,2}},[^,;]{{0,2}}{Grade}(?!{Close}[{Matter}{PetitionAtAll}])",
                        Care + Matter + Room + Wait
                    ),
                    Never($"[{Watch}{Inquire}{Survey}]{Near}{Trait}[^,;]{{0,8}}[{Whom}]", Care),
                    Never($"[{Whom}]{Near}(?<a>{Absent}){Close}(?:{Trait}|{GraveTrait})"),
                    Never($"{Trait}{Near}{Grade}", Care + Matter),
                    Never($"[{Target}]{Near}{Health}{Near}[{Trait}{GraveTrait}{Grade}]"),
                    Never($"[{Trait}{Grade}]{Near}{Health}"),
                ]
            ),
        ],
    };
}
