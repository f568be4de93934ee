using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
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
            .. As(
                FlagKind.Surveillance,
                "watch",
                [
                    Never($"{About}[{Stabilise}{Steady}]", Care),
                    Never($"(?<a>[{Stabilise}{Steady}]){Close}[{Target}]", Care),
                    Never($"[{Anyone}]{Later}(?<a>{Slip})", negatedBy: NotBy),
                    Review($"{Charge}{Far}[{KeyPerson}{GradedPerson}](?=[.,;]*$|[,;])"),
                    Review($"{Treat}{Close}{KeyPerson}(?=[.,;]*$|[,;])"),
                    Review($"[{KeyPerson}{GradedPerson}]{Later}{Often}{Near}{Visit}", Care),
                    Review($"{Towards}.?[{KeyPerson}{GradedPerson}]{Near}{Visit}", Care),
                    Never($"[{Petitioner}{KeyPerson}{GradedPerson}]{Later}{Steady}", Care + Matter),
                ]
            ),
        ],
    };
}
