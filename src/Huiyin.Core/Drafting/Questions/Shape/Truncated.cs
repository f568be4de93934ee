using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Shape;

/// <summary>Words that are missing: where a site says that it left some out, and where the text ends in the middle of a sentence.</summary>
internal static partial class Truncated
{
    // Shorter ends are signatures, dates and lines of a table.
    private const int Shortest = 12;

    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var omitted = reading.Omissions.Select(at => Behind(reading, at)).OfType<Clause>().ToList();
        return omitted
            .Select(Omitted)
            .Concat(
                BreaksOff(reading) is { } last && !omitted.Contains(last) ? [BrokenOff(last)] : []
            );
    }

    /// <summary>The clause in which the text breaks off; null when it ends as texts end.</summary>
    public static Clause? BreaksOff(DraftReading reading)
    {
        var last = reading.Clauses.LastOrDefault(it => it.Text.Length >= Shortest);
        return
            last is not null
            && !Signed().IsMatch(last.Text)
            && Open().IsMatch(last.Text)
            && (MidSentence().IsMatch(last.Text) || OthersEnd(reading, last))
            ? last
            : null;
    }

    // A plan that ends its sentences everywhere else would end this one.
    private static bool OthersEnd(DraftReading reading, Clause last)
    {
        var others = reading.Clauses.Where(it => it != last && it.Content.Length > 20).ToList();
        return last.Content.Length > 30
            && last.Content.Contains('，')
            && others.Count >= 4
            && others.Count(it => !Open().IsMatch(it.Text)) >= others.Count * 0.85;
    }

    private static Clause? Behind(DraftReading reading, int at) =>
        reading.Clauses.LastOrDefault(it => it.Start < at) ?? reading.Clauses.FirstOrDefault();

    private static DraftQuestion Omitted(Clause clause) =>
        About(
            clause,
            new(
                "网页在这里省略了一段。原文是什么？",
                "The web page left a passage out here. What does the original say?"
            )
        );

    private static DraftQuestion BrokenOff(Clause clause) =>
        About(
            clause,
            new(
                "正文到这里断了。后面还有什么？",
                "The text breaks off here. What follows in the original?"
            )
        );

    private static DraftQuestion About(Clause clause, Phrase ask) =>
        Ask.About(
            clause,
            Quotes.At(clause, Math.Max(0, clause.Text.Length - 1)),
            "truncated",
            "truncated",
            ask
        );

    [GeneratedRegex(@"[\u3400-\u9fff，、]$", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(
        "(?:，|、|的|要|并|和|与|或|在|由|将|把|对|向|从|须|应|应当|以及|进一步|负责|按照|根据)$(?<!(?:目|有|标)的|(?:参|给|赋)与|(?:应|核|面|针|反|校)对|(?:方|动|去|意|走|倾)向|(?:现|存|所|潜|实)在|(?:理|自|缘)由|(?:主|重|首|需|纪|摘|概)要|(?:服|遵)从|合并|(?:缓|平|总|温|调)和|反应|响应|对应|适应|即将)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MidSentence();

    [GeneratedRegex(
        @"^(?:附件|附[:：]|联系|电话|抄送|主题词|印发)|[0-9]{4}年[0-9]{1,2}月|(?:委员会|办公室|人民政府|公司|领导小组|学校|医院)$(?<=^[^，。；]{4,30})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Signed();
}
