using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Numbering;

/// <summary>A number that a list skips: （一）（三）, or a list of sections that begins with 二.</summary>
internal static partial class NumberingGaps
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        NumberedLists
            .In(reading.Clauses)
            .SelectMany(list =>
                list.Zip(list.Skip(1))
                    .Where(pair => Skips(reading, pair.First, pair.Second))
                    .Select(pair => Between(reading, pair.First, pair.Second))
                    .Concat(BeginsLate(list[0]) ? [Before(list[0])] : [])
            );

    // Below the first rank a single number out of its place is more often a reference than a list.
    private static bool BeginsLate(Clause first) =>
        first is { Parent: null, Mark: { Kind: MarkKind.Section, Ordinal: 2 or 3 } };

    // A number that lost its blank, 3分级标准, heads no clause and is still there.
    private static bool Skips(DraftReading reading, Clause before, Clause after) =>
        after.Mark!.Ordinal > before.Mark!.Ordinal + 1
        && (before.Mark.Kind != MarkKind.Item || GluedItems.Seam(before) is null)
        && !reading.Clauses.Any(it =>
            it.Mark is null
            && it.Start > before.Start
            && it.Start < after.Start
            && Opens(it.Text, before.Mark.Ordinal + 1)
        );

    private static bool Opens(string text, int ordinal) =>
        Lead().Match(text) is { Success: true } lead && Numeral.Value(lead.Value) == ordinal;

    private static DraftQuestion Between(DraftReading reading, Clause before, Clause after)
    {
        var (from, to) = (before.Mark!.Printed, after.Mark!.Printed);
        var loose = Loose(reading, before, after);
        var zh = loose is null ? "" : $"两者之间有一段没有编号：“{Quotes.Opening(loose)}”。";
        var en = loose is null ? "" : " A paragraph without a number stands between them.";
        return About(
            after,
            new(
                $"“{from}”之后直接是“{to}”。{zh}是漏了一条，还是编号有误？",
                $"\"{from}\" is followed by \"{to}\".{en} Is a clause missing, or is the number wrong?"
            )
        );
    }

    private static DraftQuestion Before(Clause first) =>
        About(
            first,
            new(
                $"正文从“{first.Mark!.Printed}”开始，前面没有“一”。前面是漏了一节，还是标题丢了？",
                $"The text begins with \"{first.Mark.Printed}\" and has no first section. Is a section missing, or only its heading?"
            )
        );

    private static DraftQuestion About(Clause clause, Phrase ask) =>
        Ask.About(
            clause,
            Quotes.Opening(clause),
            "missing",
            "numbering-gap",
            ask,
            "只是编号有误，内容没有缺",
            "漏了内容，需要补上原文"
        );

    private static Clause? Loose(DraftReading reading, Clause before, Clause after) =>
        reading.Clauses.LastOrDefault(it =>
            it.Mark is null
            && it.Start > before.Start
            && it.Start < after.Start
            && it.Text.Contains('：', StringComparison.Ordinal)
        );

    [GeneratedRegex(
        "(?<=^[（(]?)(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();
}
