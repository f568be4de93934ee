using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Missing;

/// <summary>No drill at all, or drills without a figure: 定期演练.</summary>
internal static partial class DrillFigure
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        reading.Has("drills") || reading.Clauses.Any(it => HasFigure(it.Text))
            ? []
            :
            [
                Whole.About(
                    Whole.First(reading, Held()) ?? Whole.First(reading, Drill()),
                    Whole.Says(reading, Drill()) ? "vague" : "missing",
                    "no-drill-figure",
                    new("没有写多久演练一次。", "The plan does not say how often drills are held.")
                ) with
                {
                    Suggestion = Suggested,
                },
            ];

    private static DraftSuggestion Suggested { get; } =
        Supplied.Suggestion(
            new(
                "《突发事件应急预案管理办法》第三十二条：专项应急预案、部门应急预案至少每3年进行一次演练",
                "Rules on Emergency Plans, art. 32: special and departmental plans are drilled at least once every 3 years"
            ),
            "drills",
            ("kind", "full_exercise"),
            ("every", "3y"),
            ("note", "依据《突发事件应急预案管理办法》第三十二条补充")
        );

    private static bool HasFigure(string text) =>
        ClauseSentences
            .Of(text)
            .Any(it =>
                Drill().IsMatch(it.Text)
                && (
                    Counted().IsMatch(it.Text)
                    || TimeMentions.In(it.Text).Any(time => time.Use == TimeUse.Every)
                )
            );

    [GeneratedRegex(
        "(?:组织|开展|进行|定期)[^。；，]{0,12}(?:演练|演习)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Held();

    [GeneratedRegex("演练|演习|训练", RegexOptions.CultureInvariant)]
    private static partial Regex Drill();

    [GeneratedRegex(
        "[每一半两三0-9](?:年|学期|季度|月)[^。；]{0,16}(?:[0-9一二两三四]次|演练|演习)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Counted();
}
