using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Paying people back for complaining.</summary>
internal static class Retaliation
{
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
            new(
                FlagKind.Retaliation,
                "punish",
                $"(?<!{Happen}[^,;]{{0,10}})[{Petitioner}{KeyPerson}{GradedPerson}{Petition}][^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}]*?{Punish}",
                ScreenAct.Review
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect + Institution,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"(?<a>{Punish}){Close}[{Target}]",
                ScreenAct.Review
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect + Institution,
            },
            new(FlagKind.Retaliation, "punish", $"(?<a>{PunishSurely})")
            {
                UnlessAnywhere = true,
                Unless = Crime,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"{Petition}.?{Staff}{Near}{Punish}",
                ScreenAct.Review
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect + Institution,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"(?<a>{Blame}){Close}[{Petitioner}{KeyPerson}{GradedPerson}]",
                ScreenAct.Review
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect + Institution,
            },
            new(FlagKind.Retaliation, "punish", $"{Kin}{Near}{Punish}", ScreenAct.Review)
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect + Institution + Care,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"{Petition}[^;]*{Punish}[^;]*;{Towards}[^,;]{{0,4}}[{Whom}].?,[^,;]{{0,4}}(?<a>{Punish})",
                ScreenAct.Review
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect + Institution,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"(?<!{Happen}[^,;]{{0,10}})[{Petitioner}{KeyPerson}{GradedPerson}{Petition}][^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}]*?{TakeAway}{Close}[{Benefit}{Reward}]"
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"(?<!{Happen}[^,;]{{0,10}})[{Petitioner}{KeyPerson}{GradedPerson}{Petition}][^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}]*?{Benefit}{Close}{TakeAway}"
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"(?<!{Happen}[^,;]{{0,10}})(?:[{Petitioner}{KeyPerson}{GradedPerson}{Complainer}]|[{Whom}][^,;]{{0,8}}{Petition}|{Petition}[^,;]{{0,4}}[{Whom}]|{Petition}.{{0,2}},|{PetitionCount},)[^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}{Matter}]*?{Harm}"
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect + Institution,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"{Complainer}[^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}{Matter}]*?[{Punish}{TakeAway}]"
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"(?<a>{TakeAway}){Near}[{Petitioner}{KeyPerson}{GradedPerson}]"
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"(?<!{Happen}[^,;]{{0,10}})(?:[{Petitioner}{KeyPerson}{GradedPerson}{Complainer}]|[{Whom}][^,;]{{0,8}}{Petition}|{Petition}[^,;]{{0,4}}[{Whom}]|{Petition}.{{0,2}},|{PetitionCount},)[^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}{Matter}]*?(?<a>{TakeAway}){Near}[{Benefit}{Reward}]"
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"(?<!{Happen}[^,;]{{0,10}})(?:[{Petitioner}{KeyPerson}{GradedPerson}{Complainer}]|[{Whom}][^,;]{{0,8}}{Petition}|{Petition}[^,;]{{0,4}}[{Whom}]|{Petition}.{{0,2}},|{PetitionCount},)[^;{Happen}{Staff}{Limit}{Guard}{Stop}{StopSurely}{Neglect}{Matter}]*?{Benefit}{Near}[{TakeAway}{Harm}]"
            )
            {
                UnlessAnywhere = true,
                Unless = Crime + Neglect,
            },
            new(
                FlagKind.Retaliation,
                "punish",
                $"(?<!{Forbid}.?|{NotBy}.?){Petition}[^;{Unit}{Staff}]*{Benefit}[^,;]{{0,6}}{Reward}"
            )
            {
                Unless = Neglect,
            },
        ],
    };
}
