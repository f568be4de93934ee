using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Keeping files and lists on people who complain.</summary>
internal static class LedgerOnPersons
{
    public static readonly Infringement Class = new(
        "ledger_on_persons",
        new("人员台账", "lists and files on persons"),
        [Purpose, NoUnlawfulCollection, StatutoryPowers],
        [
            new("黑名单"),
            new(
                "(重点人员|重点对象|上访人|上访人员|信访人|上访户|上访群众|老户)(?:(?!事项|问题|诉求|案件|材料).){0,8}(台账|档案|花名册|名册|名单|数据库|信息库|建档|建账)"
            ),
            new("(台账|档案|花名册|名册|名单|数据库).{0,6}(重点人|上访人|上访户|信访人)"),
            new("分类(排队|建档)|一人一(档|策|案)", ScreenAct.Review),
            new(
                "(摄像|照相|拍照|录像).{0,8}(上访|来访|信访|群众|人员)|(上访|来访|信访|群众).{0,8}(摄像|照相|拍照)",
                ScreenAct.Review
            ),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.Surveillance,
                "watch",
                [
                    Never($"[{Target}]{Near}{Register}", Matter + Care, yields: true),
                    Never(
                        $"(?<a>{Register}){Close}[{KeyPerson}{GradedPerson}]",
                        Matter + Care,
                        yields: true
                    ),
                    Review(
                        $"{Towards}[^,;]*[{Anyone}]{Near}{Register}[^;]*[{Moves}{Whereabouts}]",
                        Care,
                        yields: true
                    ),
                    Review($"(?<a>{Survey}){Close}[{Target}](?!{Close}{Matter})", Matter + Care),
                    Review($"[{Target}]{Close}{Survey}", Matter + Care),
                    Review(
                        $"{Towards}[^,;]*[{KeyPerson}{GradedPerson}][^,;]{{0,4}},{Near}{Survey}",
                        Matter + Care
                    ),
                ]
            ),
        ],
    };
}
