using Huiyin.Core.Drafting;
using Huiyin.Core.Drafting.Questions;

namespace Huiyin.Tests.Drafting.Questions;

/// <summary>The inconsistencies of the sample texts are found where a reader found them.</summary>
public sealed class SeedTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "seeds");

    [Theory]
    [InlineData("I7", "000_", "undefined-term", "增加趋势")]
    [InlineData("I8", "000_", "duplicate-number", "（3）做好日常信访工作")]
    [InlineData("I8", "000_", "doubled-words", "水利部水利部")]
    [InlineData("I9", "000_", "undefined-level", "一级预警")]
    [InlineData("I10", "004_", "undefined-level", "“关注”")]
    [InlineData("I15", "000_", "stale-law", "依据国务院《信访条例》")]
    [InlineData("I15", "000_", "stale-law", "严格按照《信访条例》及")]
    [InlineData("I15", "001_", "stale-law", "根据《信访条例》的有关规定")]
    [InlineData("I16", "000_", "stub", "二、成立信访工作应急反应领导小组")]
    [InlineData("I16", "000_", "blank", "___分钟内赶赴现场")]
    [InlineData("I16", "000_", "typo", "处臵")]
    [InlineData("I16", "000_", "typo", "尽2量")]
    [InlineData("I17", "000_", "scope-mismatch", "全县信访应急工作")]
    [InlineData("I17", "000_", "numbering-gap", "（四）制度保障")]
    [InlineData("I17", "000_", "empty-seat", "由都___任组长")]
    [InlineData("I18", "001_", "contradiction", "宜散不宜结")]
    [InlineData("I18", "001_", "boilerplate-residue", "组织社区内")]
    [InlineData("I18", "001_", "undefined-term", "规定的时间内")]
    [InlineData("I18", "001_", "day-night-undefined", "白天15分钟")]
    [InlineData("I20", "000_", "undefined-term", "三无目标")]
    [InlineData("I20", "000_", "garbled", "指挥平台，为领导提供")]
    [InlineData("I20", "001_", "garbled", "为领导提供")]
    [InlineData("I21", "000_", "contradiction", "加强活动现场的信访值班力量")]
    [InlineData("I21", "000_", "numbering-gap", "4.涉及民族宗教问题的信访事件")]
    [InlineData("I22", "004_", "asymmetric-rule", "禁止录音录像")]
    [InlineData("I23", "000_", "stub", "尊敬的领导")]
    [InlineData("I24", "000_", "empty-seat", "组长：电话")]
    [InlineData("I24", "000_", "empty-seat", "（1）现场处置组组长：___")]
    [InlineData("I24", "000_", "empty-seat", "组长由___担任")]
    [InlineData("I24", "000_", "empty-seat", "组长：xxx")]
    [InlineData("I24", "000_", "empty-seat", "由___任信访应急领导小组组长")]
    public void Is_found_where_it_stands(string name, string file, string code, string words)
    {
        name.ShouldStartWith("I");
        Asked(file)
            .Where(it => it.Code == code)
            .ShouldContain(it => it.Quote!.Contains(words, StringComparison.Ordinal));
    }

    private static IEnumerable<DraftQuestion> Asked(string file)
    {
        if (!Directory.Exists(Folder))
            Assert.Skip("The sample texts are not beside the repository.");
        var path = Directory.EnumerateFiles(Folder, $"{file}*").Single();
        return Prose.Plans(File.ReadAllText(path)).SelectMany(it => QuestionReader.Read(it));
    }
}
