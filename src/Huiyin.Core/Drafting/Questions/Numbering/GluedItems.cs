using System.Globalization;
using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Numbering;

/// <summary>Two items of a list run into each other without an end between them: …越级集体上访.4.政策落实不力….</summary>
internal static partial class GluedItems
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from clause in reading.Clauses
        where clause.Mark is { Kind: MarkKind.Item }
        let seam = Seam(clause)
        where seam is not null
        select About(clause, seam);

    /// <summary>Where the item that follows begins within the clause; null where it does not.</summary>
    public static Match? Seam(Clause clause) =>
        Inside()
            .Matches(clause.Text)
            .FirstOrDefault(it =>
                int.Parse(it.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
                == clause.Mark!.Ordinal + 1
            );

    private static DraftQuestion About(Clause clause, Match seam) =>
        Ask.About(
            clause,
            Quotes.At(clause, seam),
            "typo",
            "glued-items",
            new(
                $"第{clause.Mark!.Ordinal}项没有结尾，后面紧接着“{seam.Groups["n"].Value}.”。这一项到那里就完了吗，还是丢了字？",
                $"Item {clause.Mark.Ordinal} has no end and runs into \"{seam.Groups["n"].Value}.\". Does it end there, or were words lost?"
            ),
            "到那里就完了",
            "丢了字，需要补上"
        );

    [GeneratedRegex(
        @"(?<=[\u3400-\u9fff])[.．]?(?<n>[0-9]{1,2})[.．](?=[\u3400-\u9fff])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Inside();
}
