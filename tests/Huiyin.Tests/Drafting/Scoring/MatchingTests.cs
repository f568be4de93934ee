namespace Huiyin.Tests.Drafting.Scoring;

public sealed class MatchingTests
{
    private static readonly ScoredItem HalfHour = new("within 30m", "30分钟内到场");

    [Fact]
    public void A_label_is_matched_once()
    {
        var matching = Matching.Of([HalfHour], [HalfHour, HalfHour], false);
        matching.Matched.ShouldBe(1);
        matching.Missed.ShouldBeEmpty();
        matching.Spurious.ShouldBe([HalfHour]);
    }

    [Fact]
    public void Another_value_is_no_match_however_much_is_quoted()
    {
        var hour = HalfHour with { Key = "within 1h" };
        var matching = Matching.Of([HalfHour], [hour], false);
        (matching.Matched, matching.Missed[0], matching.Spurious[0]).ShouldBe((0, HalfHour, hour));
    }

    [Fact]
    public void The_best_pair_comes_first()
    {
        ScoredItem whole = new("", "应急处置组");
        ScoredItem near = new("", "应急处置小队");
        Matching.Of([near, whole], [whole], true).Missed.ShouldBe([near]);
        Matching.Of([near, whole], [whole, near], true).Matched.ShouldBe(2);
    }

    [Fact]
    public void Quotes_that_share_less_than_half_are_two_things() =>
        Matching
            .Of([HalfHour], [HalfHour with { Words = "次日上报到场" }], false)
            .Matched.ShouldBe(0);

    [Fact]
    public void Nothing_matches_nothing()
    {
        var matching = Matching.Of([], [], false);
        (matching.Matched, matching.Missed.Length, matching.Spurious.Length).ShouldBe((0, 0, 0));
    }
}
