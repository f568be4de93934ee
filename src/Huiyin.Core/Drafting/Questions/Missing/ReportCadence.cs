using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Questions.Levels;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Missing;

/// <summary>Grades for which nothing says how often is reported while they last.</summary>
internal static partial class ReportCadence
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var reports = reading.Clauses.SelectMany(it => In(reading, it)).ToList();
        var open = reports.Any(it => it.Count == 0)
            ? []
            : reading
                .Levels.Select(it => LevelNames.Key(it.Name))
                .Except(reports.SelectMany(it => it))
                .ToList();
        return open.Count > 0 && !reading.Has("reports") ? [About(open, reports.Count > 0)] : [];
    }

    // Below a table's head 续报 a row has the figure alone.
    private static bool IsCell(DraftReading reading, Clause clause) =>
        clause.Text.Contains('\t')
        && reading.Clauses.Any(it => it.Text.Contains("\t续报", StringComparison.Ordinal));

    // The grades a cadence is for; none means for all of them.
    private static IEnumerable<List<string>> In(DraftReading reading, Clause clause) =>
        from sentence in ClauseSentences.Of(clause.Text)
        where Report().IsMatch(sentence.Text) || IsCell(reading, clause)
        where TimeMentions.In(sentence.Text).Any(it => it.Use == TimeUse.Every)
        select Graded(reading, clause, sentence.Text);

    private static List<string> Graded(DraftReading reading, Clause clause, string sentence)
    {
        var named = clause.Path.Select(it => it.Heading).Prepend(sentence).Prepend(clause.Text);
        var levels = reading.Levels.Select(it => LevelNames.Key(it.Name)).ToHashSet();
        var found = named
            .SelectMany(LevelTerm.In)
            .Select(it => LevelNames.Key(it.Name))
            .Where(levels.Contains)
            .ToList();
        return Upward().IsMatch(sentence) ? [] : found;
    }

    private static DraftQuestion About(List<string> levels, bool someHave)
    {
        var names = string.Join("、", levels);
        var ask = someHave
            ? new Phrase(
                $"{names}没有写多久续报一次，别的级别有。",
                $"{names}: the plan does not say how often is reported, though it does for other grades."
            )
            : new Phrase(
                $"没有写响应期间多久续报一次（{names}）。",
                $"The plan does not say how often is reported while a response lasts ({names})."
            );
        return Ask.OfPlan("missing", "no-report-cadence", ask);
    }

    [GeneratedRegex("续报|报告|上报|报送|汇报|一报|报一次|通报", RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    // 二级以上: the reader of grades knows where that ends, this one does not ask.
    [GeneratedRegex("级(?:及)?以上|各级", RegexOptions.CultureInvariant)]
    private static partial Regex Upward();
}
