using Huiyin.Core.Drafting.Assembly;

namespace Huiyin.Tests.Drafting.Assembly;

public sealed class LevelReaderTests
{
    [Theory]
    [InlineData("（一）5人以上不满20人来访的，启动三级响应。", "三级: people 5..19")]
    [InlineData(
        "30人以上集体来访为一级预警；5人以上30人以下为二级预警。",
        "一级: people >= 30 | 二级: people 5..30"
    )]
    [InlineData(
        "一般访（5—29人）和重大访（30人以上）两类。",
        "一般访: people 5..29 | 重大访: people >= 30"
    )]
    [InlineData("Ⅲ级：20人以下\nⅡ级：21人以上", "Ⅲ级: people <= 20 | Ⅱ级: people >= 21")]
    [InlineData(
        "1、三级事件：1至2人赴县上访。\n2、二级事件：3人以上赴市上访。",
        "三级: people 1..2, destination = county | 二级: people >= 3, destination = city"
    )]
    [InlineData("红色预警：进京上访的。", "红色预警: destination = capital")]
    [InlineData(
        "有下列情形之一的，为一级：\n（1）50人以上来访的；\n（2）滞留3天以上的。",
        "一级: people >= 50, stay >= 3d"
    )]
    [InlineData(
        "级别\t条件\n一般\t5人以下\n较大\t6人以上",
        "一般: people <= 5 | 较大: people >= 6"
    )]
    [InlineData("50人以上100人以下的，为二级。“以下”不含本数。", "二级: people 50..99")]
    [InlineData("同一事项来访3次以上，或者5人以上来访的，列为重点事项。", "")]
    public void A_definition_gives_a_grade_its_conditions(string text, string levels) =>
        Levels(text).ShouldBe(levels);

    [Theory]
    [InlineData(
        "二、分级标准\n一级：群众情绪激动，有冲击机关的可能。\n二级：群众情绪稳定，愿意配合接待。",
        "一级:  | 二级: "
    )]
    [InlineData("出现打砸机关设施等情况的，定为特级。", "特级: ")]
    public void Where_the_plan_grades_words_alone_define(string text, string levels) =>
        Levels(text).ShouldBe(levels);

    [Theory]
    [InlineData("三级响应由分管领导到场，30分钟内到达。")]
    [InlineData("一级响应由组长决定启动。")]
    [InlineData("20人以上集体来访的，应在30分钟内到场。")]
    [InlineData("去过北京2次以上的人员列为一级。")]
    [InlineData("上级文件中的一级、二级预警仅供参照。")]
    public void Responses_duties_and_persons_are_no_grades(string text) =>
        Levels(text).ShouldBe("");

    [Fact]
    public void A_grade_is_read_once_with_the_definition_that_counts() =>
        Levels("一级响应由书记带队。\n50人以上来访的，为一级。\n一级：由书记到场接待来访群众。")
            .ShouldBe("一级: people >= 50");

    [Fact]
    public void Roman_numerals_of_two_prints_are_one_name() =>
        LevelReader.Key("Ⅲ级").ShouldBe(LevelReader.Key("III级"));

    [Theory]
    [InlineData("绿标：1至2人来访。\n黄标：3人以上来访。", "绿标: people 1..2 | 黄标: people >= 3")]
    [InlineData(
        "情形一：5人以下来访。\n情形二：6人以上来访。",
        "情形一: people <= 5 | 情形二: people >= 6"
    )]
    [InlineData(
        "来1至2人的叫小访，来3到9人的叫中访，来10人以上的叫大访。",
        "小访: people 1..2 | 中访: people 3..9 | 大访: people >= 10"
    )]
    public void A_plan_may_have_names_of_its_own(string text, string levels) =>
        Levels(text).ShouldBe(levels);

    [Theory]
    [InlineData("绿标：1至2人来访。")]
    [InlineData("情形一：情绪平稳。\n情形二：情绪激动。")]
    public void Names_of_its_own_need_a_family_and_a_number(string text) =>
        Levels(text).ShouldBe("");

    [Fact]
    public void The_gravest_comes_first() =>
        Core
            .Drafting.Assembly.Severity.GravestFirst(
                LevelReader.Read(Drafted.Clauses("三级：5人以上\n一级：50人以上\n二级：20人以上"))
            )
            .Select(it => it.Name)
            .ShouldBe(["一级", "二级", "三级"]);

    private static string Levels(string text) =>
        string.Join(
            " | ",
            LevelReader
                .Read(Drafted.Clauses(text))
                .Select(it => $"{it.Name}: {string.Join(", ", it.Conditions)}")
        );
}
