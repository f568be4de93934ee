namespace Huiyin.Tests.Drafting.Scoring;

public sealed class WordOverlapTests
{
    [Theory]
    [InlineData("（１）5人以上，20人以下。", "15人以上20人以下")]
    [InlineData("Ⅲ级", "III级")]
    [InlineData("二〇二四年", "二〇二四年")]
    [InlineData("　。，", "")]
    public void Folded_words_are_letters_and_numbers_of_one_width(string words, string folded) =>
        WordOverlap.Fold(words).ShouldBe(folded);

    [Theory]
    [InlineData("30分钟内到场", "30分钟内到场。", 1)]
    [InlineData("30分钟内到场", "接到报告后30分钟内到场处置", 1)]
    [InlineData("接报后到场", "接报前到场", 0.4)]
    [InlineData("一二三四", "三四五六七八", 0.5)]
    [InlineData("到场", "接报", 0)]
    [InlineData("", "接报", 0)]
    public void Quotes_share_the_part_of_the_shorter_one(string one, string other, double share)
    {
        WordOverlap.OfQuotes(one, other).ShouldBe(share, 0.001);
        WordOverlap.OfQuotes(other, one).ShouldBe(share, 0.001);
    }

    [Theory]
    [InlineData("领导小组", "领导小组", 1)]
    [InlineData("领导小组", "信访应急领导小组", 0.9)]
    [InlineData("领导小组", "领导小组办公室", 0.571)]
    [InlineData("现场处置组", "后勤保障组", 0.2)]
    [InlineData("", "领导小组", 0)]
    public void Names_share_the_part_of_the_longer_one(string one, string other, double share)
    {
        WordOverlap.OfNames(one, other).ShouldBe(share, 0.001);
        WordOverlap.OfNames(other, one).ShouldBe(share, 0.001);
    }
}
