using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Taking people away from where they speak.</summary>
internal static class Removal
{
    public static readonly Infringement Class = new(
        "removal",
        new("带离现场", "removal from the scene"),
        [Liberty, EmergencyProportion],
        [
            new("带离|架离|抬离|拖离|拉离|强行.{0,4}(离开|撤离)|驱离|驱散|驱赶"),
            new("清场", ScreenAct.Review),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.ForcedReturn,
                "remove",
                [
                    Never($"(?<a>{TakeOff})(?!{Of}[{Whom}])", Crime + Care),
                    Never(
                        $"{Suppress}{Near}{Petitioner}(?=[.,;]*$|[,;])",
                        Crime + Care + Media + Press
                    ),
                ]
            ),
        ],
    };
}
