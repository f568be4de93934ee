using static Huiyin.Core.Rights.Law;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Turning people away.</summary>
internal static class RefusalOfReception
{
    public static readonly Infringement Class = new(
        "refusal_of_reception",
        new("拒绝接待", "refusal to receive"),
        [RightToComplain],
        [
            new(
                "(原则上|一律|概)?(不予|不|拒绝)(接待|接访)(?!室|时间|日|[^。,;]{0,12}(的|行为)[,、]?.{0,8}(追究|问责|追责|通报|处理|处分|查处))",
                ScreenAct.Review
            )
            {
                InRules = ScreenAct.Never,
            },
        ]
    );
}
