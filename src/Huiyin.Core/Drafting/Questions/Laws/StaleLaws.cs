namespace Huiyin.Core.Drafting.Questions.Laws;

/// <summary>A law that is no longer in force: 《信访条例》.</summary>
internal static class StaleLaws
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading) =>
        LawName
            .In(reading.Clauses)
            .Where(it => it.Law is { Successor: not null })
            .DistinctBy(it => it.Law!.Name)
            .Select(it => About(it, it.Law!.Successor!));

    private static DraftQuestion About(LawName name, string successor) =>
        Ask.About(
            name.Clause,
            Quotes.At(name.Clause, name.At, name.Title.Length),
            "missing",
            "stale-law",
            new(
                $"《{name.Title}》已经失效，由{successor}代替。改引现行规定吗？",
                $"《{name.Title}》 is no longer in force; {successor} replaced it. Cite what is in force?"
            ),
            $"改引{successor}",
            "保留原文"
        );
}
