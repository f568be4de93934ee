using static Huiyin.Core.Rights.Law;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Forbidding petitioners to record what the office records.</summary>
internal static class RecordingBan
{
    public static readonly Infringement Class = new(
        "recording_ban",
        new("禁止录音录像", "recording ban"),
        [RightToComplain],
        [
            new(
                "(禁止|不得|严禁|不准|不许|不允许).{0,8}(录音|录像|拍照|摄像|拍摄|直播)",
                ScreenAct.Review
            )
            {
                Negatable = false,
            },
        ]
    );
}
