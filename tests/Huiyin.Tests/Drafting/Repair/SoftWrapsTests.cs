using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Repair;

public sealed class SoftWrapsTests
{
    private const string Plan = """
        信访突发事件应急预案
        一、总则
        为了及时处置信访突发事件，维护信访人的合法权益，保障机关正常的工作秩序和生活秩序，根据有关法规，结合本县实际情况，制定本预案，请各单位遵照执行。
        二、组织机构
        （一）成立应急领导小组，由分管副县长任组长，办公室主任任副组长，各有关单位负责人为成员，统一指挥全县信访突发事件的应急处置工作，重大事项集体研究决定。
        （二）领导小组下设办公室，负责日常工作，接到报告后30分钟内通知有关单位到场，每2小时向领导小组报告一次处置的进展情况。
        三、附则
        本预案自发布之日起施行，由县信访局负责解释，每年组织一次演练，演练结束后一个月内对预案进行评估和修订，并报县政府备案。
        """;

    [Theory]
    [InlineData(20)]
    [InlineData(28)]
    [InlineData(35)]
    public void Lines_broken_at_one_width_are_joined(int width) =>
        Mended.Text(Wrap(Plan, width)).ShouldBe(Plan);

    [Fact]
    public void Indented_lines_begin_a_paragraph()
    {
        var indented = string.Join('\n', Plan.Split('\n').Select(line => $"　　{line}"));
        Mended.Text(Wrap(indented, 30)).ShouldBe(Plan);
    }

    [Fact]
    public void A_text_with_a_line_for_each_paragraph_stays()
    {
        Mended.Text(Plan).ShouldBe(Plan);
        Mended.Of(RepairKind.SoftWraps, Plan).ShouldBeEmpty();
    }

    [Fact]
    public void A_sentence_that_runs_over_a_page_is_joined() =>
        Mended
            .Text(
                "主动了解情况,化解矛盾,保证不\n到集团公司集体上访。\n及时报告,并将处理情况向有关区领导\n- 2 -\n汇报。"
            )
            .ShouldBe(
                "主动了解情况，化解矛盾，保证不\n到集团公司集体上访。\n及时报告，并将处理情况向有关区领导汇报。"
            );

    [Fact]
    public void A_full_line_goes_on_even_behind_a_full_stop()
    {
        var text = Plan.Replace(
            "统一指挥全县信访突发事件",
            "分工负责。统一指挥全县信访突发事件",
            StringComparison.Ordinal
        );
        for (var width = 20; width < 40; width++)
            Mended.Text(Wrap(text, width)).ShouldBe(text, $"at {width}");
    }

    [Fact]
    public void A_title_as_wide_as_the_lines_stays_a_title()
    {
        var text = "某县关于做好重大会议期间信访突发事件处置工作的应急预案\n" + Plan;
        Mended.Text(Wrap(text, 27)).ShouldBe(text);
    }

    [Theory]
    [InlineData("二、应急预案的目的\n为了及时处置信访突发事件，制定本预案。")]
    [InlineData("（一）统一领导，分级负责，属地管理为主的原则\n在县委领导下开展工作。")]
    [InlineData(
        "某厂关于做好近期及国家“两会”期间工作的应急预案\n针对会议召开的关键时期，制定本预案。"
    )]
    [InlineData(
        "组长：张三\n副组长：李四\n成员：王五、赵六、公安局和信访局等单位的主要负责同志\n办公室：设在信访局"
    )]
    [InlineData("姓名\t职务\n张三，组长，负责全面工作的统筹\t局长")]
    [InlineData(
        "接访组\t负责接待来访群众，做好登记和情绪疏导工作，及时报告情况\n领导小组办公室统筹。"
    )]
    [InlineData("某某煤业有限公司\n信访稳定工作应急预案")]
    [InlineData("1、接待来访群众，了解情况，做好登记工作\n2、及时报告")]
    public void Headings_lists_and_tables_are_not_joined(string text) =>
        Mended.Text(text).ShouldBe(text);

    private static string Wrap(string text, int width) =>
        string.Join(
            '\n',
            text.Split('\n').SelectMany(line => line.Chunk(width).Select(part => new string(part)))
        );
}
