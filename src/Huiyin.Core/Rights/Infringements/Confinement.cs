using static Huiyin.Core.Rights.Law;
using static Huiyin.Core.Rights.Reading.Gaps;
using static Huiyin.Core.Rights.Reading.Phrased;
using static Huiyin.Core.Rights.Reading.Sense;

namespace Huiyin.Core.Rights.Infringements;

/// <summary>Keeping people at home or anywhere else.</summary>
internal static class Confinement
{
    public static readonly Infringement Class = new(
        "confinement",
        new("限制人身自由", "confinement"),
        [Liberty, UnlawfulDetention],
        [
            new(
                "(控制|稳控|稳|看|留|关|堵|锁)(住)?在.{0,4}(家|屋|室内|宿舍|宾馆|旅馆|招待所|驻地|村里)"
            ),
            new(
                "(收治|送治|强制治疗).{0,8}(上访|信访|来访|访民|重点)|(上访|信访|来访|访民|重点)(人|人员|对象|群众).{0,8}(收治|送治)|请.{0,4}医院收治"
            ),
            new("(?i)(keep|hold|lock|detain|confine).{0,20}petitioner"),
            new("软禁|拘禁|关押|禁闭|限制.{0,6}(人身自由|活动范围)"),
            new(
                "(专人|派人|安排人|轮流|昼夜|24小时|二十四小时).{0,10}(看管|看守|看护住|盯守|盯防|盯住|看住|把守)"
            ),
            new(
                "(重点|上访|信访|来访|特殊)(人员|人|对象|群众|户).{0,8}(看管|看守|看住|盯守|盯防|监护|扣留|留置)"
            ),
            new("(看管|看守|看住|盯守|盯防|扣留|留置).{0,8}(重点|上访|信访|来访|特殊)"),
            new(
                "(不得|不准|不许|禁止|严禁|不让|限制|防止|阻止)(其|他们|.{0,4}(重点|上访|信访|来访|访民|特殊|群众|村民).{0,4})(离开|外出|出门|离家|离村|出村|出行|离乡)"
            )
            {
                Negatable = false,
            },
            new(
                "(重点|上访|信访|来访|特殊)(人员|人|户|对象|群体).{0,4}(不得|不准|不许|禁止).{0,2}(离开|外出|出门|离家|离村|出行)"
            )
            {
                Negatable = false,
            },
            new("(送|关|办|进|参加).{0,8}(学习班|训诫中心|精神病院|精神科)"),
        ]
    )
    {
        Phrasings =
        [
            .. As(
                FlagKind.Confinement,
                "hold",
                [
                    Never(
                        $"[{Whom}{Kin}{Petition}]{Later}{Gather}{Near}[{Lodging}{Institution}{Unit}{Home}]",
                        Care + Room + Wait
                    ),
                    Never($"[{Target}]{Later}{Man}{Stay}"),
                    Never($"{About}{HoldIn}{Close}[{Place}]", Care),
                    Never($"{People}{Close}{HoldIn}{Close}[{Place}]", Care + Matter),
                    Never(
                        $"[{Petition}{Journey}{Whom}]{Later}(?<!{Matter}[^;]*){HoldIn}{Close}[{Place}]",
                        Matter + Care + Worsen + Count
                    ),
                    Never($"{About}{Guard}", Crime + Care),
                    Never($"{Guard}{Near}[{Whom}]", Crime + Care),
                    Never($"[{Kin}{Petition}{Journey}{People}]{Far}{Guard}", Crime + Care),
                    Never(
                        $"{About}[{Limit}{Forbid}][^,;{Limit}{Guard}]{{0,4}}{Leave}",
                        negatedBy: NotBy
                    ),
                    Never(
                        $"[{Limit}{Prevent}{TalkOut}]{Close}[{Target}]?{Close}[{Leave}{Freedom}]",
                        Staff + Thing,
                        negatedBy: Forbid + NotBy
                    ),
                    Never($"{Forbid}\\.{{0,2}}[{Target}]{Close}{Leave}", negatedBy: NotBy),
                    Never($"{About}{Stay}"),
                    Never($"(?<a>{Institution})"),
                    Never($"{Kin}{Far}[{Fetch}{FetchSurely}]", Care + Thing),
                    Never($"(?<a>{Control}){Close}[{Target}](?!{Close}{Count})", Crime),
                    Never(
                        $"(?<a>{Control}){Close}{Petition}\\.?[{KeyPerson}{GradedPerson}]",
                        Crime
                    ),
                    Never(
                        $"[{Target}]{Close}{Control}(?!{Close}[{Count}{Media}{Opinion}{Petition}])",
                        Crime + Media + Press
                    ),
                    Never($"(?<a>{GuardSurely})", Crime + Care),
                    Never($"[{Whom}{Kin}{Petition}{Journey}]{Later}{PutIn}{Close}{Lodging}", Care),
                    Never($"{Freedom}{Near}{Limit}"),
                    Never(
                        $"[{Whom}{Kin}{Petition}{Journey}{Guard}]{Later}{Forbid}[^,;{Limit}{Guard}{TalkOut}]{{0,4}}{Leave}",
                        Staff + Wait + Room,
                        negatedBy: NotBy
                    ),
                    Never(
                        $"[{Whom}{Petition}]{Later}{Leave}{Close}{Forbid}",
                        Staff,
                        negatedBy: NotBy
                    ),
                    Never($"[{Target}]{Near}{Leave}[^,;]{{0,8}}{Permit}", Care),
                    Never($"[{Target}]{Near}{Permit}{Near}{Leave}", Care),
                    Never(
                        $"{Assure}[^,;]{{0,4}}[{Target}{People}]{Far}{Not}{Leave}(?!{Of})",
                        Staff,
                        negatedBy: NotBy
                    ),
                    Never(
                        $"[{Petitioner}{KeyPerson}{GradedPerson}]{Near}{Not}{Leave}(?!{Of})",
                        negatedBy: NotBy
                    ),
                    Never(
                        $"[{Whom}{Kin}{Petition}{Journey}]{Later}{PutIn}[^,;]{{0,10}}[{Institution}{Lodging}]",
                        Care
                    ),
                ]
            ),
        ],
    };
}
