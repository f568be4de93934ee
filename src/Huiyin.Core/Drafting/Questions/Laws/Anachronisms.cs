using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Huiyin.Core.Drafting.Questions.Laws;

/// <summary>A plan that is dated before a law it cites came into force.</summary>
internal static partial class Anachronisms
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        Dated(reading) is not { } dated
            ? []
            : LawName
                .In(reading.Clauses)
                .Where(it => it.Law is { InForce: { } since } && since > dated)
                .DistinctBy(it => it.Law!.Name)
                .Select(it => About(it, dated, it.Law!.InForce!.Value));

    // The last day of the month or year that the text gives: nothing is held against a plan that may be younger.
    private static LocalDate? Dated(DraftReading reading) =>
        reading
            .Clauses.SelectMany(it =>
                Signature().Matches(it.Text.Trim()).Concat(InForce().Matches(it.Text))
            )
            .Select(Read)
            .Max();

    private static LocalDate? Read(Match match)
    {
        var year = Number(match, "y");
        var month = match.Groups["m"].Success ? Number(match, "m") : 12;
        return month is < 1 or > 12
            ? null
            : new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1);
    }

    private static int Number(Match match, string name) =>
        int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    private static DraftQuestion About(LawName name, LocalDate dated, LocalDate since)
    {
        var (plan, law) = (Month(dated), Month(since));
        return Ask.About(
            name.Clause,
            Quotes.At(name.Clause, name.At, name.Title.Length),
            "conflict",
            "anachronism",
            new(
                $"预案署的日期是{plan}，《{name.Title}》{law}才施行。日期和引用哪一个有误？",
                $"The plan is dated {plan}, and 《{name.Title}》 is in force only since {law}. Is the date wrong, or the citation?"
            ),
            "日期有误",
            "引用有误",
            "正文后来修订过"
        );
    }

    private static string Month(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}-{date.Month:00}");

    [GeneratedRegex(
        @"^(?<y>(?:19|20)[0-9]{2})\s*(?:[.年/-]\s*(?<m>[0-9]{1,2})\s*(?:[.月/-]\s*(?:[0-9]{1,2}日?)?)?|年)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Signature();

    [GeneratedRegex(
        "(?<y>20[0-9]{2})年(?<m>[0-9]{1,2})月(?:[0-9]{1,2}日)?(?:起(?:施行|实施|执行|试行|生效)|(?:印发|发布|公布|通过|修订))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InForce();
}
