using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Numbering;

/// <summary>A clause announces so many groups and the list below it has another number of them.</summary>
internal static partial class CountMismatches
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from clause in reading.Clauses
        let announced = Announced().Match(clause.Text)
        where announced.Success
        let count = (int?)Numeral.Value(announced.Groups["n"].Value)
        let listed = Below(reading, clause)
        where count is not null && listed >= 2 && listed != count
        select About(clause, announced, listed);

    private static int Below(DraftReading reading, Clause clause) =>
        reading
            .Clauses.Where(it => it.Parent == clause && it.Mark is { Kind: not MarkKind.Dash })
            .GroupBy(it => it.Mark!.Kind)
            .Select(list => list.Count())
            .FirstOrDefault();

    private static DraftQuestion About(Clause clause, Match announced, int listed) =>
        Ask.About(
            clause,
            Quotes.At(clause, announced),
            "conflict",
            "count-mismatch",
            new(
                $"这里说“{announced.Groups["w"].Value}”，下面列了{listed}个。以哪个为准？",
                $"The clause says \"{announced.Groups["w"].Value}\" and {listed} are listed. Which holds?"
            ),
            "以下面所列为准",
            "漏列了，需要补上"
        );

    [GeneratedRegex(
        "(?:下设|设立|成立|组建|分为|设|分)(?:以下|了)?(?<w>(?<n>[二两三四五六七八九十2-9])个(?:专项|专业|应急|工作)*(?:小组|组|队))：$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Announced();
}
