using static Huiyin.Core.Rights.Law;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Calling people dangerous for what they might do.</summary>
internal static class Labelling
{
    public static readonly Infringement Class = new(
        "labelling",
        new("给人贴标签", "labelling of persons"),
        [Sensitive, Purpose],
        [
            new(
                "(轻生|危害社会|极端|暴力|闹访|缠访).{0,8}倾向.{0,6}(人员|对象|群体|人)",
                ScreenAct.Review
            ),
            new("(缠访|闹访|无理访)(户|人员|老户|专业户)", ScreenAct.Review),
        ]
    );
}
