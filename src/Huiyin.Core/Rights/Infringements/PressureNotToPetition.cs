using static Huiyin.Core.Rights.Law;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Pressing people to give up their petition.</summary>
internal static class PressureNotToPetition
{
    public static readonly Infringement Class = new(
        "pressure_not_to_petition",
        new("施压阻止信访", "pressure not to petition"),
        [RightToComplain, Law.Retaliation, NoRetaliation],
        [
            new(
                "(使|让|令|要求|动员|说服|教育|劝).{0,20}(不(再|得|要)?(参与|参加|去|进行)|放弃|停止|打消).{0,14}(上访|集访|集体访|信访|来访)(?!接待|办理|工作|事项|处理|调查)"
            ),
            new("(签订|签署|写|作出|出具).{0,8}(息访|停访|罢访|不上访|不再上访|不再信访)"),
            new(
                "(上访|信访).{0,16}(停发|扣发|取消|停止|扣除).{0,8}(工资|低保|待遇|补助|补贴|资格|救助)"
            ),
            new("直至(息访|停访|罢访|不再上访)"),
            new("(停发|扣发|取消).{0,8}(工资|低保|待遇|补助|补贴|资格|救助).{0,16}(上访|信访)"),
        ]
    );
}
