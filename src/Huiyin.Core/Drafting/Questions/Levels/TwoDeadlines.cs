namespace Huiyin.Core.Drafting.Questions.Levels;

/// <summary>Two limits for one duty: being on the spot by place in one clause and by grade in another, or twice for one body.</summary>
internal static class TwoDeadlines
{
    public static IEnumerable<DraftQuestion> Find(DraftReading reading)
    {
        var limits = ArrivalLimit.In(reading).ToList();
        return Crossed(limits).Concat(Twice(limits)).Take(1).Concat(DrillCadences.Find(reading));
    }

    private static IEnumerable<DraftQuestion> Crossed(List<ArrivalLimit> limits) =>
        from one in limits
        from other in limits
        where
            one is { ByPlace: true, Level: null }
            && other is { ByPlace: false, Level: not null }
            && one.Limit != other.Limit
        select About(one, other, "按到访地点", "按级别");

    private static IEnumerable<DraftQuestion> Twice(List<ArrivalLimit> limits) =>
        from one in limits
        from other in limits
        where
            one.At > other.At
            && one.Clause != other.Clause
            && one.Limit != other.Limit
            && one.Who.Length > 0
            && (one.Who, one.Level, one.ByPlace) == (other.Who, other.Level, other.ByPlace)
        select About(one, other, other.Limit, one.Limit);

    private static DraftQuestion About(
        ArrivalLimit one,
        ArrivalLimit other,
        params string[] options
    ) =>
        Ask.About(
            one.Clause,
            Quotes.At(one.Clause, one.At),
            "conflict",
            "two-deadlines",
            new(
                $"到达现场的时限有两处规定：这里是{one.Limit}，另一处（“{Quotes.At(other.Clause, other.At)}”）是{other.Limit}。以哪一处为准？",
                $"The limit for being on the spot is set twice: {one.Limit} here, {other.Limit} in \"{Quotes.At(other.Clause, other.At)}\". Which holds?"
            ),
            options
        );
}
