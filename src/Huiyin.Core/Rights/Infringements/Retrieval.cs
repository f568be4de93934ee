using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Fetching people or sending them back.</summary>
internal static class Retrieval
{
    public static readonly Infringement Class = new(
        "retrieval",
        new("接回遣送", "forced return"),
        [Liberty, UnlawfulDetention, RightToComplain],
        [
            new(
                "(?<!(材料|资料|文件|物资|设备|物品|意见|样品|证据)[^，。；,;]{0,4})(接|带|押|劝|拉|拖|抓|截)(了)?(返)?回(?![访执复应馈音答]|去?研究|去?办)"
            ),
            new(
                "(监护人|亲属|家属|家人|单位|派人|派员).{0,8}(领|接)回(?![访执])|(领|追)回.{0,4}(上访|信访|来访|人员|群众|其|他们)"
            ),
            new("送返|遣返|遣送|押送|押解|接返|送回(原籍|当地|家|户籍|辖区)|护送.{0,4}回"),
            new("(运送|转运).{0,6}(上访|信访|来访)"),
            new(
                "派(人|员|专人|人员|工作组).{0,4}(来京|进京|赴京|晋京|去京|到京|赴省|到省|进省)",
                ScreenAct.Review
            )
            {
                InRules = ScreenAct.Never,
            },
            new(
                "(?i)(bring|fetch|escort|send).{0,30}(petition|people|person|them).{0,12}(back|home)"
            ),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.ForcedReturn,
                "fetch",
                [
                    Never($"(?<a>{FetchSurely})(?!{Of}[{Whom},])", Kin + Thing),
                    Never(
                        $"[{Whom}{Petition}{Journey}{SendHome}]{Later}(?<!{Towards}{Staff}.?){Fetch}",
                        Kin + Thing + Care + Wait + Room + Matter
                    ),
                    Never(
                        $"(?<a>{Fetch}){Close}[{Whom}]",
                        Kin + Thing + Care + Wait + Room + Matter
                    ),
                    Never($"{Urge}{Near}[{GoBack}{Leave}](?!{Of})", Care + Staff + Kin),
                ]
            ),
        ],
    };
}
