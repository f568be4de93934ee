using static Huiyin.Core.Rights.Law;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Working on people through their families and employers.</summary>
internal static class FamilyPressure
{
    public static readonly Infringement Class = new(
        "family_pressure",
        new("亲属单位施压", "pressure through family or employer"),
        [RightToComplain, Purpose, NoRetaliation],
        [
            new(
                "(通知|动员|联系|发动|通过|组织).{0,10}(亲属|家属|家人|亲友|亲戚|子女|父母|单位领导|所在单位).{0,20}(劝|做.{0,6}工作|阻止)",
                ScreenAct.Review
            )
            {
                InRules = ScreenAct.Never,
            },
            new(
                "(通知|动员|联系|发动|组织).{0,10}(亲属|家属|家人|亲友|亲戚|单位领导|所在单位).{0,20}(参与|配合|教育)",
                ScreenAct.Review
            ),
            new("(通知|联系|叫).{0,6}(监护人|亲属|家属|家人).{0,8}(带|领|接)(回|走)"),
            new("管好自己的人", ScreenAct.Review),
            new("(重点|上访)(上访)?(人员|对象|户).{0,4}思想(教育|工作)", ScreenAct.Review),
        ]
    );
}
