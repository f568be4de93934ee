using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Questions.Laws;

/// <summary>
/// A definition put into the mouth of the petition regulations: both give 5 as the most representatives, and neither says
/// from how many people on a visit is a collective one.
/// </summary>
internal static partial class WrongCitations
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from clause in reading.Clauses
        from match in Definition().Matches(clause.Text)
        select Ask.About(
            clause,
            Quotes.At(clause, match.Index, match.Length),
            "conflict",
            "wrong-citation",
            new(
                "条例只规定走访代表不得超过5人，没有按人数给集体访下定义。这个标准是本单位自己定的吗？",
                "The regulations only limit representatives to 5; they do not define a collective visit by number. Is this standard your own?"
            ),
            "是本单位自己定的，删去引用",
            "另有依据"
        );

    [GeneratedRegex(
        "《(?:国务院)?信访(?:工作)?条例》[^。；]{0,30}?[0-9一二三四五六七八九十]+(?:人|名)[^。；]{0,12}?(?:列为|定为|属于|称为|视为)[^。；，]{0,4}访",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Definition();
}
