using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions.Missing;

/// <summary>The plan is to be reviewed, but not how often: 适时修订, 不断完善.</summary>
internal static partial class ReviewCycle
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        reading.Has("maintenance")
        || Whole.Says(reading, Counted())
        || Whole.First(reading, Vague()) is not { } near
            ? []
            :
            [
                Whole.About(
                    near,
                    "vague",
                    "no-review-cycle",
                    new(
                        "没有写多久评估、修订一次预案。",
                        "The plan does not say how often it is reviewed."
                    )
                ) with
                {
                    Suggestion = Suggested,
                },
            ];

    private static DraftSuggestion Suggested { get; } =
        Supplied.Suggestion(
            new(
                "《突发事件应急预案管理办法》（国办发〔2024〕5号）：定期评估原则上每3年一次",
                "Rules on Emergency Plans (2024): in principle plans are reviewed every 3 years"
            ),
            "maintenance",
            ("every", "3y"),
            ("do", "评估并修订预案"),
            ("note", "依据《突发事件应急预案管理办法》（国办发〔2024〕5号）补充")
        );

    [GeneratedRegex(
        "(?:及时|适时|定期|不断|根据[^。；，]{0,16})[^。；，]{0,8}(?:修订|更新|完善|调整)[^。；，]{0,6}预案|预案[^。；，]{0,12}(?:应|要|及时|不断|适时|定期)[^。；，]{0,16}(?:修订|更新|完善)|对(?:应急)?预案[^。；，]{0,6}(?:修订|评估)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Vague();

    [GeneratedRegex(
        "每(?:隔)?(?:[一二两三五半0-9]|个)?(?:年|月|季度|半年)[^。；]{0,16}(?:修订|评估)|(?:修订|评估)[^。；，]{0,6}(?:每|一次|周期)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Counted();
}
