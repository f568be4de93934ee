using static Huiyin.Core.Rights.Law;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Telling those complained about who complained.</summary>
internal static class DisclosureOfComplaint
{
    public static readonly Infringement Class = new(
        "disclosure_of_complaint",
        new("泄露检举控告", "disclosure of complaints"),
        [NoDisclosure, Law.Retaliation],
        [
            new(
                "(检举|举报|控告)(人|材料|情况|内容|信息)?.{0,8}(告知|转给|转交|交给|透露|通报|反馈)(给)?.{0,6}(被举报|被检举|被控告|所在单位|单位|本人)"
            ),
        ]
    );
}
