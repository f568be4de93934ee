namespace Huiyin.Core.Drafting.Questions.Laws;

/// <summary>A law of the state that the table does not have: it may not exist, 《社会治安管理条例》, or go by another name.</summary>
internal static class UnknownLaws
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        LawName
            .In(reading.Clauses)
            .Where(it => it.Law is null && it.IsOfTheState)
            .DistinctBy(it => LawName.Short(it.Title))
            .Select(About);

    private static DraftQuestion About(LawName name) =>
        Ask.About(
            name.Clause,
            Quotes.At(name.Clause, name.At, name.Title.Length),
            "undefined_term",
            "unknown-law",
            new(
                $"没有查到《{name.Title}》。名称写全、写对了吗？",
                $"No 《{name.Title}》 is known here. Is the name complete and right?"
            )
        );
}
