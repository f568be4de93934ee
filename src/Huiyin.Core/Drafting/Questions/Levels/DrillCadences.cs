using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Levels;

/// <summary>Drills at two different intervals; drills of a named kind have their own.</summary>
internal static partial class DrillCadences
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var found = reading.Clauses.SelectMany(In).DistinctBy(it => it.Every).ToList();
        return found.Count < 2
            ? []
            :
            [
                Ask.About(
                    found[1].Clause,
                    Quotes.At(found[1].Clause, found[1].At),
                    "conflict",
                    "two-deadlines",
                    new(
                        $"演练的间隔有两处不同：{found[0].Every}和{found[1].Every}。以哪一个为准？",
                        $"Drills are set at two intervals: {found[0].Every} and {found[1].Every}. Which holds?"
                    ),
                    found[0].Every,
                    found[1].Every
                ),
            ];
    }

    private static IEnumerable<(Clause Clause, int At, string Every)> In(Clause clause) =>
        from sentence in ClauseSentences.Of(clause.Text)
        where Plain().IsMatch(sentence.Text) && !Named().IsMatch(sentence.Text)
        from time in TimeMentions.In(sentence.Text)
        where time.Use == TimeUse.Every && IsOfDrills(sentence.Text, time)
        select (clause, sentence.At + time.At, time.Value);

    // 每年演练一次，每季度报告一次: the second is another duty's.
    private static bool IsOfDrills(string sentence, TimeMention time) =>
        sentence.IndexOf("演练", StringComparison.Ordinal) is var at
        && !sentence[Math.Min(at, time.At)..Math.Max(at, time.At)].Contains('，');

    [GeneratedRegex("演练", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(
        "桌面|实战|综合|专项|专题|联合|消防|疏散|部门|基层|单位|推演|培训|检查|单项",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();
}
