using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Missing;

/// <summary>
/// Words that stand for a limit where somebody has to be quick, and that the plan gives no minutes for. One question a
/// word; where the plan itself puts a figure beside the word, that figure is suggested.
/// </summary>
internal static partial class VagueWordFigures
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from use in reading.Clauses.SelectMany(Uses).DistinctBy(it => it.Word)
        where !reading.Rules.Any(it => it.Block == "terms" && it.Id == use.Word)
        select About(use.Clause, use.At, use.Word) with
        {
            Suggestion = Suggested(reading, use.Word),
        };

    private static IEnumerable<(Clause Clause, int At, string Word)> Uses(Clause clause) =>
        from sentence in ClauseSentences.Of(clause.Text)
        where !TimeMentions.In(sentence.Text).Any(it => it.Use is TimeUse.Within or TimeUse.By)
        from match in Binding().Matches(sentence.Text)
        select (clause, sentence.At + match.Index, match.Groups["w"].Value);

    private static DraftQuestion About(Clause clause, int at, string word) =>
        Ask.About(
            clause,
            Quotes.At(clause, at),
            "vague",
            "vague-word",
            new($"“{word}”是多少分钟以内？", $"Within how many minutes is \"{word}\"?")
        );

    private static DraftSuggestion? Suggested(DraftReading reading, string word) =>
        (
            from clause in reading.Clauses
            from match in Beside().Matches(clause.Text)
            where match.Groups["w"].Value == word
            let length = TimeLength.Read(match.Groups["t"].Value)
            where length is { Unit: "m" or "h" }
            select Suggested(clause, word, length.Value.ToString(), Quotes.At(clause, match))
        ).FirstOrDefault();

    private static DraftSuggestion Suggested(
        Clause clause,
        string word,
        string length,
        string quote
    ) =>
        new(
            Supplied.Rule("terms", ("value", length), ("note", $"按本预案{clause.Id}")) with
            {
                Id = word,
            },
            new($"本预案另一条：“{quote}”", $"another clause of this plan: \"{quote}\"")
        );

    private const string Words = "(?<w>第一时间|立即|马上|及时|尽快|迅速|立刻)";

    // Reporting, turning out and calling help; 及时化解矛盾 is a manner, not a limit.
    [GeneratedRegex(
        Words
            + "(?:内|地)?(?:向[^，。；]{1,16}|将[^，。；]{1,10}|到|电话)?(?:报告|上报|汇报|(?<!通)报(?!送|纸|表|名)|赶赴|赶到|赶往|到达|到场|通知|启动|拨打|呼叫|送医|救治|报警|派[人出员])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Binding();

    [GeneratedRegex(
        Words
            + "[^。；]{0,24}?(?:最迟|最晚|最长)?不(?:得)?(?:超过|迟于|晚于)(?<t>"
            + TimeLength.Pattern
            + ")|"
            + Words
            + "（(?<t>"
            + TimeLength.Pattern
            + ")(?:之?内|以内)）",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Beside();
}
