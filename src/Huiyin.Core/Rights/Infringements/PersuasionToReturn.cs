using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Talking people out of staying where they complain.</summary>
internal static class PersuasionToReturn
{
    public static readonly Infringement Class = new(
        "persuade_to_return",
        new("劝返", "dissuasion"),
        [RightToComplain, NoRetaliation],
        [
            new("劝返|劝退|劝回|劝其(返|回|离)", ScreenAct.Review) { InRules = ScreenAct.Never },
            new("(坚决|全力|强行|强制).{0,4}(劝返|劝阻)"),
            new("(?i)dissuade", ScreenAct.Review) { InRules = ScreenAct.Never },
        ]
    )
    {
        Phrasings =
        [
            .. As(FlagKind.ForcedReturn, "dissuade", [Review($"(?<a>{SendHome})(?!{Of}[{Whom}])")]),
        ],
    };
}
