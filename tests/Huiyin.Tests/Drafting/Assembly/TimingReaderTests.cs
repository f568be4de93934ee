using Huiyin.Core.Drafting.Assembly;

namespace Huiyin.Tests.Drafting.Assembly;

public sealed class TimingReaderTests
{
    [Fact]
    public void A_limit_is_quoted_with_its_sentence_and_its_clause()
    {
        var timing = Read("（一）值班员登记。接到报告后30分钟内到场；次日9:00前报告。")[0];
        (timing.Limit, timing.Clause, timing.Quote).ShouldBe(
            ("within 30m", "sub_1", "接到报告后30分钟内到场；")
        );
    }

    [Fact]
    public void A_long_sentence_is_cut_to_the_words_around_the_limit()
    {
        var filler = string.Concat(Enumerable.Repeat("认真听取来访群众的诉求，", 9));
        var timing = Read($"{filler}值班员30分钟内到场，做好记录，{filler}").ShouldHaveSingleItem();
        timing.Quote.ShouldBe("值班员30分钟内到场，做好记录");
    }

    [Theory]
    [InlineData("来访滞留超过3天的，为一级。", "")]
    [InlineData("一级：来访滞留24小时以上的。", "")]
    [InlineData("一级：50人以上来访的。由组长30分钟内到场。", "within 30m")]
    public void A_stay_that_grades_is_no_limit(string text, string limits) =>
        string.Join(' ', Read(text).Select(it => it.Limit)).ShouldBe(limits);

    [Fact]
    public void A_table_binds_by_its_cells() =>
        Read("级别\t到场时限\n三级\t40分钟\n二级\t1小时")
            .Select(it => it.Limit)
            .ShouldBe(["within 40m", "within 1h"]);

    private static List<Core.Drafting.DraftTiming> Read(string text)
    {
        var clauses = Drafted.Clauses(text);
        return [.. TimingReader.Read(clauses, LevelReader.Read(clauses))];
    }
}
