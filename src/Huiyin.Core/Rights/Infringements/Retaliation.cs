using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Paying people back for complaining.</summary>
internal static class Retaliation
{
    // 参与上访的职工,……; 有过上访行为的,……
    private const string PetitionOf =
        $"(?<!{Happen}[^,;]{{0,10}})(?:[{Petition}{Protest}][^,;]{{0,4}}{Of}[^,;{Unit}{Staff}]{{0,4}},|[{Petitioner}{KeyPerson}{GradedPerson}{Complainer}][^,;]{{0,4}},)[^;{Happen}{Staff}{Unit}{Neglect}{Matter}]*?";

    public static readonly Infringement Class = new(
        "retaliation",
        new("打击报复", "retaliation"),
        [RightToComplain, Law.Retaliation, NoRetaliation],
        [
            new("打击报复|打压|秋后算账"),
            new("孤立.{0,4}(少数|骨干|带头)|分化瓦解|各个击破"),
            new(
                "(训诫|处罚|拘留|惩处).{0,6}(上访人|信访人|来访人|上访群众|上访者)",
                ScreenAct.Review
            ),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.Retaliation,
                "punish",
                [
                    Never(
                        $"(?<!{Happen}[^,;]{{0,10}})(?<!{Forbid}[^,;]{{0,6}})[{Petition}{Protest}][^,;]{{0,4}}{Of}[^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}{Matter}]*?[{Punish}{Harm}]",
                        Crime + Neglect + Institution,
                        anywhere: true
                    ),
                    Never(
                        $"(?<!{Happen}[^,;]{{0,10}})(?<!{Forbid}[^,;]{{0,6}})[{Petition}{Protest}][^,;]{{0,4}}{Of}[^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}{Matter}]*?{TakeAway}[^,;]{{0,6}}[{Benefit}{Reward}]",
                        Crime + Neglect,
                        anywhere: true
                    ),
                    Never(
                        $"[{Petitioner}{KeyPerson}]{Of}{Near}{TakeAway}",
                        Crime + Neglect,
                        anywhere: true
                    ),
                    Review(
                        $"(?<!{Happen}[^,;]{{0,10}})[{Petitioner}{KeyPerson}{GradedPerson}{Petition}][^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}]*?{Punish}",
                        Crime + Neglect + Institution,
                        anywhere: true
                    ),
                    Review(
                        $"(?<a>{Punish}){Close}[{Target}]",
                        Crime + Neglect + Institution,
                        anywhere: true
                    ),
                    Never($"(?<a>{PunishSurely})", Crime, anywhere: true),
                    Review(
                        $"{Petition}.?{Staff}{Near}{Punish}",
                        Crime + Neglect + Institution,
                        anywhere: true
                    ),
                    Review(
                        $"(?<a>{Blame}){Close}[{Petitioner}{KeyPerson}{GradedPerson}]",
                        Crime + Neglect + Institution,
                        anywhere: true
                    ),
                    Review(
                        $"{Kin}{Near}{Punish}",
                        Crime + Neglect + Institution + Care,
                        anywhere: true
                    ),
                    Review(
                        $"{Petition}[^;]*{Punish}[^;]*;{Towards}[^,;]{{0,4}}[{Whom}].?,[^,;]{{0,4}}(?<a>{Punish})",
                        Crime + Neglect + Institution,
                        anywhere: true
                    ),
                    Never(
                        $"(?<!{Happen}[^,;]{{0,10}})[{Petitioner}{KeyPerson}{GradedPerson}{Petition}][^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}]*?{TakeAway}{Close}[{Benefit}{Reward}]",
                        Crime + Neglect,
                        anywhere: true
                    ),
                    Never(
                        $"(?<!{Happen}[^,;]{{0,10}})[{Petitioner}{KeyPerson}{GradedPerson}{Petition}][^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}]*?{Benefit}{Close}{TakeAway}",
                        Crime + Neglect,
                        anywhere: true
                    ),
                    Never(
                        $"(?<!{Happen}[^,;]{{0,10}})(?:[{Petitioner}{KeyPerson}{GradedPerson}{Complainer}]|[{Whom}][^,;]{{0,8}}{Petition}|{Petition}[^,;]{{0,4}}[{Whom}]|{Petition}.{{0,2}},|{PetitionCount},)[^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}{Matter}]*?{Harm}",
                        Crime + Neglect + Institution,
                        anywhere: true
                    ),
                    Never(
                        $"{Complainer}[^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}{Matter}]*?[{Punish}{TakeAway}]",
                        Crime + Neglect,
                        anywhere: true
                    ),
                    Never(
                        $"(?<a>{TakeAway}){Near}[{Petitioner}{KeyPerson}{GradedPerson}]",
                        Crime + Neglect,
                        anywhere: true
                    ),
                    Never(
                        $"(?<!{Happen}[^,;]{{0,10}})(?:[{Petitioner}{KeyPerson}{GradedPerson}{Complainer}]|[{Whom}][^,;]{{0,8}}{Petition}|{Petition}[^,;]{{0,4}}[{Whom}]|{Petition}.{{0,2}},|{PetitionCount},)[^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}{Matter}]*?(?<a>{TakeAway}){Near}[{Benefit}{Reward}]",
                        Crime + Neglect,
                        anywhere: true
                    ),
                    Never(
                        $"(?<!{Happen}[^,;]{{0,10}})(?:[{Petitioner}{KeyPerson}{GradedPerson}{Complainer}]|[{Whom}][^,;]{{0,8}}{Petition}|{Petition}[^,;]{{0,4}}[{Whom}]|{Petition}.{{0,2}},|{PetitionCount},)[^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}{Matter}]*?{Benefit}{Near}[{TakeAway}{Harm}]",
                        Crime + Neglect,
                        anywhere: true
                    ),
                    Never(
                        $"{PetitionOf}(?:{Harm}|(?<=,[^,;]{{0,2}}){TakeAway}(?![^,;]*{Unit}))",
                        Crime + Neglect + Institution,
                        anywhere: true
                    ),
                    Never(
                        $"{PetitionOf}(?<a>{Forbid})[^,;{TakeAway}{Harm}{Punish}{Because}{Towards}]{{0,4}}[{Benefit}{Reward}]",
                        Crime + Neglect,
                        negatedBy: NotBy,
                        anywhere: true
                    ),
                    Never(
                        $"(?:[{People}{KeyPerson}][^,;]{{0,4}}[{PetitionAtAll}{Petition}{Protest}]|[{Petition}{Protest}])[^,;]*{Of},[^;{Staff}{Unit}]*?[{Harm}]",
                        Crime + Institution,
                        anywhere: true
                    ),
                    Never(
                        $"(?<!{Forbid}.?|{NotBy}.?){Petition}[^;{Unit}{Staff}]*{Benefit}[^,;]{{0,6}}{Reward}",
                        Neglect
                    ),
                ]
            ),
        ],
    };
}
