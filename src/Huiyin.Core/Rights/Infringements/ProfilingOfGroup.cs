using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Judging people by the group they belong to.</summary>
internal static class ProfilingOfGroup
{
    public static readonly Infringement Class = new(
        "profiling_of_group",
        new("群体画像", "profiling of groups"),
        [Purpose, StatutoryPowers],
        [
            new(
                "(可能|潜在|扬言|有.{0,4}倾向).{0,6}(上访|信访|闹访|集访).{0,16}(排查|摸排|摸底|人员|群体|名单)"
            ),
            new("群体特征", ScreenAct.Review),
            new(
                "针对.{0,20}(人员|医生|群众|职工|教师|村民|军人).{0,16}(排查|摸排|摸底)",
                ScreenAct.Review
            ),
            new("(特殊|重点)(人员|群体).{0,6}(调查|摸排|摸底|排查)"),
            new("串联聚集", ScreenAct.Review),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.Profiling,
                "grade",
                [
                    Review($"{SingleOut}[^;]{{0,12}}{People}[^;]{{0,16}}{Survey}", Care),
                    Review($"{Towards}{Near}{People}[^,;{Matter}]*{Survey}", Care),
                ]
            ),
        ],
    };
}
