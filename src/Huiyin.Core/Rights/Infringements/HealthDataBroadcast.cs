using static Huiyin.Core.Rights.Law;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Telling people about the health of somebody.</summary>
internal static class HealthDataBroadcast
{
    public static readonly Infringement Class = new(
        "health_data_broadcast",
        new("健康信息扩散", "spreading health data"),
        [Sensitive, EmergencyData, NoUnlawfulCollection],
        [
            new(
                "(来访|上访|信访)人.{0,6}(病史|病情|疾病|精神状况|健康状况)|(心脏病|精神病|传染病)史|病史",
                ScreenAct.Review
            ),
        ]
    );
}
