using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Questions.Numbering;

/// <summary>A number that stands twice in one list: （1）（2）（3）（3）（4）.</summary>
internal static class DuplicateNumbers
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        from list in NumberedLists.In(reading.Clauses)
        from pair in list.Zip(list.Skip(1))
        where pair.First.Mark!.Ordinal == pair.Second.Mark!.Ordinal
        select About(pair.Second);

    private static DraftQuestion About(Clause clause)
    {
        var number = clause.Mark!.Printed;
        return Ask.About(
            clause,
            Quotes.Opening(clause),
            "duplicate_number",
            "duplicate-number",
            new(
                $"编号“{number}”出现了两次。后一条应当编为下一号，还是与前一条是同一条？",
                $"The number \"{number}\" stands twice. Is the second clause the next one, or part of the first?"
            ),
            "后一条顺延编为下一号",
            "后一条是前一条的一部分"
        );
    }
}
