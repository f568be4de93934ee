using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Treating people as something to hold under control.</summary>
internal static class ControlOfPersons
{
    public static readonly Infringement Class = new(
        "control_of_persons",
        new("管控人员", "control of persons"),
        [Liberty, RightToComplain],
        [
            new(
                "控制(住|好)?.{0,6}(串联|骨干|重点人|重点对象|上访人|信访人|来访人|挑头|带头|领头|组织者|煽动)"
            ),
            new(
                "(重点|上访|信访|来访|特殊|涉访|涉稳|不稳定)(人员|对象|人|群体|户|群众)(的)?.{0,10}(稳控|管控|控制|防控|包保|包控|掌控|失控|漏管|脱管|监管|布控|吸附)"
            ),
            new(
                "(稳控|管控|防控|严控|布控|盯控|掌控).{0,8}(重点(人|对象|群体|户)|上访|信访|来访|涉访|特殊(人|群体))"
            ),
            new("负责.{0,20}重点人员"),
            new("稳住.{0,6}(上访|信访|来访|访民|群众|重点)"),
            new("(陪同|陪护|照看|护送).{0,6}(重点人|重点对象|上访人|访民)"),
            new("失控.{0,2}漏管|脱管漏管"),
            new("稳控|(稳定|稳|吸附|化解)在当地", ScreenAct.Review) { InRules = ScreenAct.Never },
        ]
    )
    {
        Phrasings =
        [
            new(FlagKind.Surveillance, "watch", $"{About}[{Stabilise}{Steady}]") { Unless = Care },
            new(FlagKind.Surveillance, "watch", $"(?<a>[{Stabilise}{Steady}]){Close}[{Target}]")
            {
                Unless = Care,
            },
            new(FlagKind.Surveillance, "watch", $"[{Anyone}]{Later}(?<a>{Slip})")
            {
                NegatedBy = NotBy,
            },
            new(
                FlagKind.Surveillance,
                "watch",
                $"{Charge}{Far}[{KeyPerson}{GradedPerson}](?=[.,;]*$|[,;])",
                ScreenAct.Review
            ),
            new(
                FlagKind.Surveillance,
                "watch",
                $"{Treat}{Close}{KeyPerson}(?=[.,;]*$|[,;])",
                ScreenAct.Review
            ),
            new(
                FlagKind.Surveillance,
                "watch",
                $"[{KeyPerson}{GradedPerson}]{Later}{Often}{Near}{Visit}",
                ScreenAct.Review
            )
            {
                Unless = Care,
            },
            new(
                FlagKind.Surveillance,
                "watch",
                $"{Towards}.?[{KeyPerson}{GradedPerson}]{Near}{Visit}",
                ScreenAct.Review
            )
            {
                Unless = Care,
            },
            new(
                FlagKind.Surveillance,
                "watch",
                $"[{Petitioner}{KeyPerson}{GradedPerson}]{Later}{Steady}"
            )
            {
                Unless = Care + Matter,
            },
        ],
    };
}
