using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions.Missing;

/// <summary>Nobody is named who decides that the plan is activated.</summary>
internal static partial class Decider
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        reading.Has("activation.decide") || Whole.Says(reading, Named())
            ? []
            :
            [
                Whole.About(
                    Whole.First(reading, Started(), it => !it.IsHeading),
                    "missing",
                    "no-decider",
                    new(
                        "没有写由谁决定启动预案。由哪个职务决定？",
                        "Nobody is named who decides on activation. Which post decides?"
                    )
                ),
            ];

    // 由组长决定启动, 决定响应级别, 经院长批准启动, 启动人.
    [GeneratedRegex(
        "(?:决定|批准|宣布|同意|研究决定是否|下令|指令)[^。；]{0,8}(?:启动|响应|级别|风险等级)|(?:启动|响应)[^。；，]{0,10}(?:由|经|报)[^。；，]{1,20}(?:决定|批准|同意|宣布)|由[^。；，]{1,16}(?:启动|宣布启动)|启动人|(?:确定|研判)[^。；，]{0,6}(?:风险)?(?:等级|级别)|(?:指挥部|领导小组|组长|指挥长?|主任|院长|校长|局长|乡长|镇长|支书)[^。；，]{0,14}启动(?:[^。；，]{0,6}(?:预案|响应))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();

    [GeneratedRegex("启动[^。；，]{0,6}(?:预案|响应)", RegexOptions.CultureInvariant)]
    private static partial Regex Started();
}
