using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Assembly;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Levels;

/// <summary>Grades that bind duties and that the plan nowhere defines. One question for all of them.</summary>
internal static partial class UndefinedLevels
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var defined = LevelNames.Defined(reading);
        var used = reading
            .Clauses.SelectMany(Uses)
            .Where(it => !defined.Contains(it.Level) && !IsAlias(reading, it.Level))
            .DistinctBy(it => it.Level)
            .ToList();
        return used.Count > 0 ? [About(used)] : [];
    }

    private static IEnumerable<(Clause Clause, int At, string Level)> Uses(Clause clause) =>
        from sentence in ClauseSentences.Of(clause.Text)
        where !OfOthers().IsMatch(sentence.Text)
        from term in LevelTerm.In(sentence.Text)
        let level = LevelNames.Key(term.Name)
        where
            LevelNames.IsNumber(level) && Graded().IsMatch(sentence.Text)
            || LevelNames.IsColour(level) && IsAlert(sentence.Text, term)
            || IsQuoted(sentence.Text, term)
        select (clause, sentence.At + term.At, level);

    // 绿色通道 is no grade, and a storm warning none of the plan's.
    private static bool IsAlert(string sentence, LevelTerm term) =>
        Alert().IsMatch(sentence[term.At..]) && !Weather().IsMatch(sentence[..term.At]);

    // “关注”级: a common word counts as a grade only where it is quoted as one.
    private static bool IsQuoted(string sentence, LevelTerm term) =>
        sentence[term.At] == '“' && QuotedGrade().IsMatch(sentence[term.At..]);

    // The same clause names the grade both ways: Ⅲ级（黄色）, 由轻到重对应蓝色、黄色、红色.
    private static bool IsAlias(DraftReading reading, string level) =>
        reading.Levels.Any(it => it.Quote.Contains(level, StringComparison.Ordinal))
        || LevelNames.IsColour(level)
            && reading.Clauses.Any(it =>
                it.Text.Contains(level, StringComparison.Ordinal)
                && (
                    it.Text.Contains("对应", StringComparison.Ordinal)
                    || reading.Levels.Any(known => known.Clause == it.Id)
                )
            );

    private static DraftQuestion About(List<(Clause Clause, int At, string Level)> used)
    {
        var (clause, at, _) = used[0];
        var names = string.Join("、", used.Select(it => it.Level));
        return Ask.About(
            clause,
            Quotes.At(clause, at),
            "undefined_level",
            "undefined-level",
            new(
                $"{names}在这里用到，但本预案没有写划分标准。各按什么人数或者情形划分？",
                $"{names}: used here, but the plan does not say what they are. By what number of people or what case is each told?"
            )
        );
    }

    [GeneratedRegex(
        "^[红橙黄蓝绿]色(?:预警|响应|警报|级|情况|状态|事件)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Alert();

    [GeneratedRegex(
        "(?:高温|暴雨|台风|大风|雷电|寒潮|大雾|霾|冰雹|气象)[^，。；]{0,4}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Weather();

    // A level of another body's plan, and figures of speech.
    [GeneratedRegex(
        "(?:上级|县级|市级|省级|国家|市里|省里|县里|省厅|总体)[^。；]{0,10}(?:预案|预警|发布|规定)|没有对应|仅供参照|不予采用|一级抓一级|一级对一级|上一级|下一级",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OfOthers();

    [GeneratedRegex(
        "预警|响应|事件|启动|事项|来访|上访|级以上|级及以上",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Graded();

    [GeneratedRegex("^“[^”]{1,6}”(?:级|等级|预警|“[^”]{1,6}”)", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedGrade();
}
