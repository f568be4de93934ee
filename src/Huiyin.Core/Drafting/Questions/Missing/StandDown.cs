using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions.Missing;

/// <summary>The plan does not say when it ends.</summary>
internal static partial class StandDown
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        reading.Has("deactivation") || Whole.Says(reading, Ended())
            ? []
            :
            [
                Ask.OfPlan(
                    "missing",
                    "no-deactivation",
                    new(
                        "没有写什么时候、由谁解除响应。",
                        "The plan does not say when the response ends and who ends it."
                    )
                ) with
                {
                    Suggestion = Suggested(Supplied.Head(reading)),
                },
            ];

    private static DraftSuggestion Suggested(string head) =>
        Supplied.Suggestion(
            new(
                "《信访工作条例》第二十二条、第二十三条：收到的信访事项应当登记，15日内书面告知；登记、告知之后转入日常办理",
                "Regulations on Petition Work, arts. 22 and 23: what is received is registered and answered in writing within 15 days, and is then handled as usual"
            ),
            "deactivation",
            ("when", "到场群众的诉求均已登记，并已当场答复或者书面告知办理途径，现场秩序正常"),
            ("by", head),
            ("note", "依据《信访工作条例》第二十二条、第二十三条补充")
        );

    [GeneratedRegex(
        "(?:解除|终止|结束|撤销)[^。；，]{0,6}(?:响应|应急|预案|预警|状态)|(?:响应|应急|预警|预案)[^。；，]{0,4}(?:解除|终止|结束)|(?:决定|宣布|予以|可以|即行)(?:解除|终止|结束)|解除后|^[^。，]{0,6}(?:解除|终止|结束)。|(?:消除|平息|离开|化解|处置完毕)后[^。；]{0,20}方可(?:离开|撤)|才可离开|直至平息|处置(?:结束|完毕)后|至[^。；，]{0,10}结束",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Ended();
}
