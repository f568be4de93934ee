using Huiyin.Core.Drafting.Assembly;

namespace Huiyin.Tests.Drafting.Flags;

public sealed class FlagReaderTests
{
    public static TheoryData<string> Files => [.. ClauseExamples.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_example_raises_its_flags_and_no_other(string file) =>
        ClauseExamples.Of(file).Select(Fault).OfType<string>().ShouldBeEmpty();

    [Theory]
    [InlineData("一、派人把重点人员控制在家中。", "派人把重点人员控制在家中")]
    [InlineData("到场后,做好劝返工作;报告。", "做好劝返工作")]
    [InlineData("(3)控制住骨干,把他们控制在家里,再报告", "控制住骨干,把他们控制在家里")]
    public void A_quote_is_its_clause_without_number_and_marks(string text, string quote)
    {
        var flag = FlagReader.Read(text).Single(it => it.Kind is not null);
        flag.Quote.ShouldBe(quote);
        text.Substring(flag.Start, flag.Length).ShouldBe(quote);
    }

    [Fact]
    public void Every_quote_stands_where_the_flag_says()
    {
        var text = string.Join(
            "\n",
            ClauseExamples
                .Files.SelectMany(ClauseExamples.Of)
                .Chunk(3)
                .Select(some => string.Join("　　", some.Select(it => it.Words)))
        );
        FlagReader
            .Read(text)
            .Where(flag => text.Substring(flag.Start, flag.Length) != flag.Quote || flag.Length < 2)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Neighbours_that_do_the_same_are_one_flag_and_different_acts_are_two()
    {
        Kinds("确保不发生集体上访,不发生越级上访").ShouldBe(["suppression-target"]);
        Kinds("做好劝返工作,将人员带离现场").ShouldBe(["forced-return", "forced-return"]);
    }

    [Fact]
    public void What_only_the_reviewer_needs_to_see_has_no_kind() =>
        FlagReader.Read("接待时禁止录音录像").ShouldHaveSingleItem().Kind.ShouldBeNull();

    [Fact]
    public void A_text_made_to_be_slow_is_read_in_reasonable_time() =>
        FlagReader
            .Read(string.Concat(Enumerable.Repeat("上访人员重点人员派人车站的的门前", 2_000)))
            .Length.ShouldBeLessThan(1_000);

    [Theory]
    [InlineData("四、劝返接回。到场后讲清政策。", false)]
    [InlineData("劝返组组长由武装部长担任。", false)]
    [InlineData("派出劝返组赴省。", true)]
    [InlineData("对非法拘禁、截访的,依法追究责任。", false)]
    [InlineData("不得延误劝返。", true)]
    [InlineData("取消了截访、劝返的做法。", false)]
    public void Headings_names_and_condemnations_order_nothing(string text, bool orders) =>
        (Kinds(text).Length > 0).ShouldBe(orders);

    [Theory]
    [InlineData("将重点人员控*制在家中")]
    [InlineData("将重点人员控-制在家中")]
    [InlineData("将重点人员 控 制 在 家 中")]
    [InlineData("将重点人员控\u200b制在\u00ad家中")]
    [InlineData("將重點人員控製在傢中")]
    [InlineData("將重點人員“控制”在傢中")]
    public void Nothing_hides_behind_script_or_ornament(string text) =>
        Kinds(text).ShouldContain("confinement");

    [Theory]
    [InlineData("对上访人员劝_返", "forced-return")]
    [InlineData("對上訪人員勸·返", "forced-return")]
    [InlineData("遣／送上訪羣眾", "forced-return")]
    [InlineData("截～訪", "interception")]
    [InlineData("將舉報人調離崗位", "retaliation")]
    [InlineData("對釘子戶上訪人員全天盯梢", "surveillance")]
    [InlineData("刪帖封號,引導輿論", "opinion-control")]
    public void No_ornament_parts_a_word(string text, string kind) =>
        Kinds(text).ShouldContain(kind);

    private static string[] Kinds(string text) =>
        [.. FlagReader.Read(text).Select(it => it.Kind).OfType<string>()];

    private static string? Fault(ClauseExample example)
    {
        var found = Kinds(example.Words).Select(ClauseExamples.Letter).Order().ToList();
        var missed = example.Must.Where(kind => !found.Remove(kind)).ToArray();
        var spurious = found.Where(kind => !example.May.Contains(kind)).ToArray();
        return missed.Length + spurious.Length == 0
            ? null
            : $"{example.Words}: missed {string.Concat(missed)}, spurious {string.Concat(spurious)}";
    }
}
