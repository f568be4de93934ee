using System.Collections.Immutable;
using Huiyin.Core.Drafting;

namespace Huiyin.Tests.Drafting.Questions;

/// <summary>The inconsistencies of two plans whose files are damaged, in the words they have once repaired.</summary>
public sealed class DamagedPlanTests
{
    private const string Station = """
        为切实做好信访稳定工作，结合站内实际，经站委会研究，制定本工作预案。
        二、组织领导
        成立城关防病站信访维稳工作应急领导小组。其组成人员如下：
        组长：
        xxx（xxxxx）副组长：xxx（xxxxxx）成员：
        xxx（xxxxxx）
        三、建立预警工作机制
        （一）预防预警信息
        收集信息动向。
        （二）预防预警行动
        一旦发生群体上访事件，要立即派出得力人员第一时间赶赴现场，市1小时内，省2小时内做好说服教育工作。
        四、来访接待
        信访维稳领导小组每天实行领导值班制度。对群众上访做到随时接待、随时调解，并限
        跟踪问效，确保答复。
        五、工作机制
        （一）应急预案启动级别
        应急预案启动共分三级，1—2人赴县和县级以上上访，造成一定影响者为三级，3—5人赴县和县级以上上访，造成较大影响者为二级，6人以上赴县和县级以上上访，造成重大影响者为一级。
        （二）应急预案启动级别分级响应程序
        信访维稳工作领导小组人员要加强值班。发生应急预案启动三级时，由信访包案人带领有关人员在1小时内赶赴现场；发生应急预案启动二级时，分管副职带领有关人员在1小时内赶赴现场；发生应急预案启动三级时，主要领导带领有关人员必须在50分钟内赶赴现场。
        六、应急保障
        （一）通信与信息保障
        所有成员要保持联系。
        应急分队保障：所有工作组人员均作为应急队伍成员。
        （三）应急指挥
        办公室在信访稳定工作领导小组的指挥下开展行动。
        七、责任追究制
        1.不按规定上报信息，贻误工作时机的；
        2.不严格坚持值班制度，影响工作开展的；
        3.因单位包案领导工作不到位，造成越级集体上访.4.政策落实不力的；5.未赶赴现场做工作的。
        """;

    private const string District = """
        为及时有效地处置群众大规模集体上访事件，维护机关正常的办公秩序，特制订本预案。
        一、工作原则
        及早介入，妥善处理，把矛盾解决在基层。
        二、处置范围
        按照国务院《信访条例》的规定，上访群众超过5人（含5人）列为访。为此，本预案将访分为一般访（5-29人）和重大访（30人以上）两类。
        三、处置措施
        （一）来访人推选代表。由来访人选出5名（含5名）以内的代表。
        （二）区领导接访群众。值班区领导可提出初步意见，事后由信访部门联系分管区领导作进一步
        """;

    private const string Works = """
        针对国家“两会”的关键时期，确保平稳，特制定本预案，化解厂内各种矛盾，维护形象。
        一、宣传
        深入宣传《社会治安管理条例》、《信访条例》、《铁路法》等法律法规。
        二、化解矛盾
        1、认真做好信访接待工作。
        2、加强思想政治工作。
        2、做好困难退休职工的帮扶工作，拿出一定的资金和财物解决其困难。
        三、依据
        严格按照《信访工作条例》的有关规定，对事件进行处置，热情接待，认真听取，有问必答，有诺必复，有错就改，讲清政策。
        2012.5
        """;

    [Theory]
    [InlineData(Station, "duplicate-level", "发生应急预案启动三级时")] // I1
    [InlineData(Station, "two-deadlines", "市1小时内")] // I2
    [InlineData(Station, "undefined-term", "造成一定影响")] // I3
    [InlineData(Station, "numbering-gap", "（三）应急指挥")] // I4
    [InlineData(Station, "glued-items", "造成越级集体上访.")] // I4
    [InlineData(Station, "name-variants", "信访稳定工作领导小组")] // I5
    [InlineData(Station, "illegible", "并限")] // I6
    [InlineData(Station, "empty-seat", "组长：")] // I24
    [InlineData(District, "operator-conflict", "超过5人（含5人）")] // I12
    [InlineData(District, "wrong-citation", "《信访条例》")] // I12
    [InlineData(District, "truncated", "作进一步")] // I13
    [InlineData(Works, "anachronism", "《信访工作条例》")] // I14
    [InlineData(Works, "stale-law", "《信访条例》")] // I15
    [InlineData(Works, "unknown-law", "《社会治安管理条例》")] // I15
    [InlineData(Works, "duplicate-number", "2、做好困难退休职工")] // I19
    public void Is_found_where_it_stands(string plan, string code, string words) =>
        Prose
            .Ask(plan)
            .Where(it => it.Code == code)
            .ShouldContain(it => it.Quote!.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void The_grade_that_was_left_out_is_the_first_answer() =>
        Asked("duplicate-level").Single().Options.ShouldBe(["一级", "仍为三级"]);

    [Fact]
    public void All_names_of_the_group_are_offered() =>
        Asked("name-variants")
            .Single()
            .Options.ShouldBe([
                "信访维稳工作应急领导小组",
                "信访维稳领导小组",
                "信访维稳工作领导小组",
                "信访稳定工作领导小组",
            ]);

    private static ImmutableArray<DraftQuestion> Asked(string code) =>
        [.. Prose.Ask(Station, code)];
}
