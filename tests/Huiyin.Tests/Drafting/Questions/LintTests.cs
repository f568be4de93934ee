using Huiyin.Core.Drafting.Questions;
using Huiyin.Core.Plans.Drafts;

namespace Huiyin.Tests.Drafting.Questions;

/// <summary>What each lint finds, and what looks like it and is none.</summary>
public sealed class LintTests
{
    [Theory]
    [InlineData("duplicate-number", "一、要求\n1.准备。\n2.接待。\n2.登记。\n3.答复。", "2.登记。")]
    [InlineData(
        "duplicate-number",
        "一、要求\n（1）准备。\n（2）接待。\n（3）登记。\n（3）答复。",
        "（3）答复。"
    )]
    [InlineData(
        "numbering-gap",
        "一、总则\n本预案适用全站。\n二、机构\n（一）设领导小组。\n（三）设办公室。",
        "（三）设办公室。"
    )]
    [InlineData(
        "numbering-gap",
        "总的要求如下。\n二、机构\n设领导小组。\n三、要求\n按时到岗。",
        "二、机构"
    )]
    [InlineData(
        "glued-items",
        "七、追究\n1.不按规定上报信息的；\n2.因包案领导工作不到位，造成越级集体上访.3.政策落实不力的；\n4.不到现场的。",
        "造成越级集体上访."
    )]
    [InlineData(
        "count-mismatch",
        "一、机构\n（一）领导小组下设四个小组：\n1.接谈组，负责接待。\n2.核查组，负责核实。\n3.保障组，负责后勤。",
        "下设四个小组："
    )]
    [InlineData(
        "duplicate-level",
        "一、1人以上的为三级，5人以上的为二级，10人以上的为一级。\n二、发生三级时，由包案人在1小时内到场；发生二级时，由副职在1小时内到场；发生三级时，由主要领导在50分钟内到场。",
        "发生三级时，由主要领导在50分钟内到场。"
    )]
    [InlineData(
        "duplicate-level",
        "一、响应\n（一）三级响应由科长负责。\n（二）二级响应由副局长负责。\n（三）二级响应由局长负责。",
        "（三）二级响应由局长负责。"
    )]
    [InlineData(
        "undefined-level",
        "一级预警每30分钟报告一次，二级预警每2小时报告一次。",
        "一级预警每30分钟报告一次"
    )]
    [InlineData(
        "undefined-level",
        "标注“一般”“关注”“高风险”三级预警（“高风险”标准：5人以上集体访）。\n针对“关注”级以上预警事项，提前1小时通知。",
        "“关注”"
    )]
    [InlineData("undefined-level", "启动红色预警的，局长到场。", "红色预警")]
    [InlineData(
        "level-count",
        "一、共分三级，1至4人来访的为三级，5人以上来访的为二级。",
        "共分三级"
    )]
    [InlineData("operator-conflict", "上访群众超过5人（含5人）列为集体访。", "超过5人（含5人）")]
    [InlineData("operator-conflict", "不满10人（含10人）的，由值班员接待。", "不满10人（含10人）")]
    [InlineData(
        "two-deadlines",
        "一、1至2人来访的为二级，3人以上来访的为一级。\n二、一旦发生上访，要立即派人赶赴现场，市2小时内，省3小时内做好工作。\n三、发生二级时，由副组长在1小时内赶赴现场；发生一级时，由组长在50分钟内赶赴现场。",
        "市2小时内"
    )]
    [InlineData(
        "two-deadlines",
        "一、应急演练每年组织一次。\n二、领导小组每半年组织一次演练。",
        "每半年组织一次演练"
    )]
    [InlineData(
        "day-night-undefined",
        "接到通知后白天15分钟、晚上半小时内集合。",
        "白天15分钟、晚上半小时内"
    )]
    [InlineData("blank", "争取在___分钟内赶赴现场。", "___分钟内")]
    [InlineData("blank", "妥善处理突出问题和___，维护稳定。", "___")]
    [InlineData("blank", "核对政策依据（如《XX领域实施细则》）。", "《XX领域实施细则》")]
    [InlineData("empty-seat", "领导小组\n组长：\n副组长：\n成员：", "组长：")]
    [InlineData("empty-seat", "由___任信访应急领导小组组长。", "由___任")]
    [InlineData("empty-seat", "组长：xxx（xxxxx）", "组长：xxx")]
    [InlineData("empty-seat", "组长由___担任，成员由___等部门组成。", "组长由___担任")]
    [InlineData("typo", "属地管理，紧急处臵，服从全局。", "处臵")]
    [InlineData("typo", "一起做工作，尽2量把影响降到最低。", "尽2量")]
    [InlineData("doubled-words", "及时向水利部水利部水库移民开发局报告。", "水利部水利部")]
    [InlineData(
        "illegible",
        "做到随时接待、随时调解，并限\n跟踪问效，确保答复。\n其他照办。",
        "并限"
    )]
    [InlineData("illegible", "做到随时接待、随时调解，并限跟踪问效，确保答复。", "并限跟踪问效")]
    [InlineData(
        "garbled",
        "发生突发事件时，指挥平台，为领导提供信息、通信、预案、咨询等，保证正常运转。",
        "指挥平台，为领导提供"
    )]
    [InlineData("garbled", "本预案将访分为一般访和重大访两类。", "将访分为")]
    [InlineData("encoding", "。ㄒ唬┞鋵嵷熑巍０凑辗旨壺撠煂崿F。", "ㄒ唬")]
    [InlineData("encoding", "及时向\uFFFD\uFFFD汇报。", "\uFFFD")]
    [InlineData("undefined-term", "确保三无目标的顺利实现，制定本预案。", "三无目标")]
    [InlineData("undefined-term", "负责同志务必在规定的时间内赶到现场。", "规定的时间内")]
    [InlineData(
        "undefined-term",
        "5人以上到县上访，且人数存在增加趋势的，为三级；50人以上的，为二级。",
        "增加趋势"
    )]
    [InlineData(
        "open-example",
        "各单位应按时报告，如一级每30分钟报告一次，二级每2小时报告一次等。",
        "如一级每30分钟报告一次"
    )]
    [InlineData(
        "name-variants",
        "成立信访维稳工作应急领导小组。\n信访维稳领导小组每天值班。\n向信访稳定工作领导小组报告。",
        "信访稳定工作领导小组"
    )]
    [InlineData(
        "scope-mismatch",
        "为保证我村工作有序，制定本预案。\n安排部署全县信访应急工作。",
        "全县信访应急工作"
    )]
    [InlineData(
        "boilerplate-residue",
        "结合我镇实际，制定本预案。\n组织社区内应急队伍和办事处应急救援行动。",
        "组织社区内"
    )]
    [InlineData("boilerplate-residue", "结合我校实际，制定本预案。\n维护厂区秩序。", "厂区")]
    [InlineData("contradiction", "坚持宜散不宜聚的原则。\n做到宜散不宜结。", "宜散不宜结")]
    [InlineData(
        "contradiction",
        "-问题：网络信息的匿名性和虚假性。\n-解决办法：加强活动现场的值班力量。",
        "解决办法：加强活动现场的值班力量"
    )]
    [InlineData(
        "asymmetric-rule",
        "全程保持记录（手写记录与录音同步，录音资料存档）。\n张贴须知，明确“禁止录音录像”。",
        "禁止录音录像"
    )]
    [InlineData("truncated", "一、启动响应的，组长到场，并做好来访村民的", "并做好来访村民的")]
    [InlineData(
        "stub",
        "一、工作原则\n统一指挥。\n二、成立应急反应领导小组\n三、应急措施\n及时处理。\n1.接待。\n2.登记。\n3.答复。",
        "二、成立应急反应领导小组"
    )]
    [InlineData("stub", "尊敬的领导：您好！我制定了一份预案，供您审阅。", "尊敬的领导")]
    [InlineData("stale-law", "根据《信访条例》的有关规定，制定本预案。", "《信访条例》")]
    [InlineData(
        "stale-law",
        "根据《突发事件应急预案管理办法》（国办发〔2013〕101号）制定。",
        "突发事件应急预案管理办法"
    )]
    [InlineData("unknown-law", "宣传《社会治安管理条例》等法规。", "《社会治安管理条例》")]
    [InlineData("anachronism", "按照《信访工作条例》的规定办理。\n2012.5", "《信访工作条例》")]
    [InlineData(
        "anachronism",
        "按照《信访工作条例》的规定办理。\n本预案自2019年3月1日起施行。",
        "《信访工作条例》"
    )]
    [InlineData(
        "wrong-citation",
        "按照国务院《信访条例》的规定，上访群众超过5人（含5人）列为集体访。",
        "《信访条例》"
    )]
    [InlineData("no-review-cycle", "根据演练情况，不断完善应急预案。", "不断完善应急预案")]
    [InlineData("no-drill-figure", "定期组织演练，检验预案。", "定期组织演练")]
    [InlineData("no-retention", "处置结束后，有关材料归档。", "归档")]
    [InlineData("vague-word", "信息员接报后，立即向综治办报告。", "立即向综治办报告")]
    public void Is_found(string code, string text, string quote)
    {
        var found = Prose.Ask(Filled(text)).Where(it => it.Code == code).ToList();
        found.ShouldNotBeEmpty();
        found.ShouldContain(it => it.Quote!.Contains(quote, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("duplicate-number", "一、平时\n1.准备。\n2.接待。\n二、战时\n1.到场。\n2.登记。")]
    [InlineData(
        "duplicate-number",
        "第一章 总则\n第一条 依法。\n第二条 便民。\n第二章 机构\n第三条 设专班。"
    )]
    [InlineData(
        "numbering-gap",
        "1 总则\n1.1 目的。\n1.2 依据。\n2 机构\n2.1 设领导小组。\n2.2 设办公室。\n3分级标准\n4 响应程序"
    )]
    [InlineData(
        "numbering-gap",
        "第一章 总则\n第一条 依法。\n第二章 机构\n第二条 设专班。\n第三条 设办公室。"
    )]
    [InlineData("glued-items", "一、平时：1.准备到位；2.接待热情；3.登记齐全。")]
    [InlineData(
        "count-mismatch",
        "一、机构\n（一）领导小组下设三个小组：\n1.接谈组，负责接待。\n2.核查组，负责核实。\n3.保障组，负责后勤。"
    )]
    [InlineData(
        "duplicate-level",
        "一、10人以上的为一级，5人以上的为二级，1人以上的为三级。\n二、三级响应由科长负责；二级响应由副局长负责；一级响应由局长负责。三级响应不再升级的，由科长报告。"
    )]
    [InlineData(
        "undefined-level",
        "县级预案规定的一级、二级、三级响应，由县里宣布，镇里遵照执行。"
    )]
    [InlineData(
        "undefined-level",
        "送急诊科，走绿色通道。我市发布高温橙色预警。认真落实“一级抓一级”要求，健全三级网络。"
    )]
    [InlineData(
        "undefined-level",
        "来访10人以上的为A类，20人以上的为B类，30人以上的为C类，由轻到重对应启动蓝色、黄色、红色响应。"
    )]
    [InlineData(
        "level-count",
        "一、分为二级，1至4人来访的为二级，5人以上来访的为一级。健全县乡村三级网络。"
    )]
    [InlineData(
        "operator-conflict",
        "来访群众30人（含）以上、80人（不含）以下的，选5名（含5名）以内代表；超过50人（不含50人）的除外。"
    )]
    [InlineData(
        "two-deadlines",
        "一、20人以上的为二级，50人以上的为一级。\n二、二级响应由副乡长带队，30分钟内到达；一级响应由乡长带队，到县的1小时内、到市的3小时内赶到。"
    )]
    [InlineData(
        "two-deadlines",
        "社区干部10分钟内到场，科级干部20分钟内到场。\n主要领导30分钟内到场。\n每年组织一次演练，每季度报告一次情况。\n每半年开展一次桌面推演。"
    )]
    [InlineData(
        "day-night-undefined",
        "本预案所称日间为每日7:00至19:00，其余时间为夜间。\n日间15分钟内、夜间30分钟内通知。"
    )]
    [InlineData("blank", "组长：项目经理___；副组长：项目书记___、总工___。\n____年__月__日印发")]
    [InlineData(
        "empty-seat",
        "组长：院长\n副组长：分管副院长\n组长：xxx（院长）\n领导小组组长：项目经理___"
    )]
    [InlineData("empty-seat", "组长：\n张某某，分管副镇长")]
    [InlineData("typo", "第1条由2个科室在3日内办理，尽快处置，及时报告。")]
    [InlineData("doubled-words", "事事有回音、件件有着落，来一个接一个，研究研究再答复。")]
    [InlineData(
        "illegible",
        "无权限的不办，责任人限时办结，期限届满前限期答复，明确办理时限\n依法办理。"
    )]
    [InlineData(
        "garbled",
        "发生突发事件时，启用指挥平台，由值班员为领导提供信息。做好来访接待，信访、走访群众。"
    )]
    [InlineData("encoding", "────────\n第一条　依法办理①②③，每日8:00—17:30。")]
    [InlineData(
        "undefined-term",
        "做到“三不”：即激化矛盾的话不说，不合政策的事不松口，空头支票不开。以“三个代表”为指导。在法律规定的时限内答复。"
    )]
    [InlineData(
        "undefined-term",
        "人数与影响：造成较大影响的为一级，造成一定影响的为二级；影响程度由组长判断。"
    )]
    [InlineData("open-example", "如有人受伤的，10分钟内救护，并通知家属等。")]
    [InlineData(
        "name-variants",
        "设立信访事项应急领导小组（下称领导小组）。\n向镇信访工作领导小组首报。\n领导小组下设办公室。"
    )]
    [InlineData(
        "scope-mismatch",
        "结合我乡实际，制定本预案。\n全乡干部按照全县统一部署到岗，向县委报告。"
    )]
    [InlineData(
        "boilerplate-residue",
        "结合我镇实际，制定本预案。\n镇政府驻京办事处和社区派人到场。"
    )]
    [InlineData("contradiction", "坚持宜散不宜聚、宜解不宜结、宜快不宜慢。\n再次强调宜散不宜聚。")]
    [InlineData("contradiction", "-问题：网络信息的匿名性。\n-解决办法：建立网络信息审核团队。")]
    [InlineData(
        "asymmetric-rule",
        "接待全程录音录像。\n来访人拍照录像的，讲明秩序要求即可，不得强行删除。"
    )]
    [InlineData(
        "truncated",
        "一、启动响应的，组长到场。\n二、接待来访群众，做好登记\n某某镇人民政府\n2024年5月1日"
    )]
    [InlineData(
        "stub",
        "一、工作原则\n统一指挥。\n二、组织机构\n（一）领导小组\n由镇长任组长。\n三、要求\n1.接待。\n2.登记。\n3.答复。"
    )]
    [InlineData("stale-law", "根据《信访工作条例》和《中华人民共和国突发事件应对法》制定。")]
    [InlineData(
        "unknown-law",
        "根据《山东省信访条例》、市政府《城市管理条例》、《接待工作须知》、《信访登记表》和《中华人民共和国治安管理处罚法》制定。"
    )]
    [InlineData(
        "anachronism",
        "按照《信访工作条例》的规定办理。\n本预案2014年首次发布，2018年、2023年两次修订。\n2024.5"
    )]
    [InlineData(
        "wrong-citation",
        "《信访工作条例》规定，多人走访的应当推选代表，代表人数不得超过5人。"
    )]
    [InlineData("no-decider", "由组长在15分钟内决定启动、待命或者不启动。")]
    [InlineData("no-deactivation", "秩序恢复正常的，由组长决定解除响应。")]
    [InlineData("no-retention", "值班记录由办公室归档，保存3年。")]
    [InlineData("no-drill-figure", "本预案每年至少演练一次。")]
    [InlineData(
        "no-review-cycle",
        "本预案每3年修订一次，根据演练情况及时完善预案。不断完善领导干部接待群众的制度。"
    )]
    [InlineData(
        "vague-word",
        "立即在10分钟内报告组长，及时化解矛盾，及时向社会通报，及时报送材料。"
    )]
    public void Is_not_found(string code, string text) =>
        Prose.Ask(Filled(text)).Where(it => it.Code == code).ShouldBeEmpty();

    [Fact]
    public void Every_question_stands_in_its_clause_and_is_of_a_kind_of_the_language()
    {
        var reading = Prose.Read(
            Filled("一、由___任组长。\n三、根据《信访条例》立即报告，宜散不宜聚。\n宜散不宜结。")
        );
        var questions = QuestionReader.Read(reading);
        questions.Select(it => it.Id).ShouldBe(questions.Select((_, i) => $"Q{i + 1}"));
        foreach (var question in questions.Where(it => it.Clause is not null))
            reading
                .Clauses.Single(it => it.Id == question.Clause)
                .Text.ShouldContain(question.Quote!);
        foreach (var question in questions)
        {
            KindText.Of(KindText.Read(question.Kind)).ShouldBe(question.Kind);
            question.Ask.Zh.ShouldNotBeEmpty();
            question.Ask.En.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Words_that_stayed_unread_and_passages_left_out_are_asked_for_where_they_stand()
    {
        const string text = "一、接待组负责接待。\n二、□汉辽组负责登记。\n三、办公室负责归档。";
        var at = text.IndexOf('□', StringComparison.Ordinal);
        var reading = Prose.Read(text) with
        {
            Unrepaired = [new(at, at + 3)],
            Omissions = [text.Length],
        };
        var questions = QuestionReader.Read(reading);
        questions.Single(it => it.Code == "illegible").Clause.ShouldBe("sec_2");
        questions.Single(it => it.Code == "truncated").Clause.ShouldBe("sec_3");
    }

    [Fact]
    public void Headings_of_the_contents_that_the_text_lacks_are_asked_for()
    {
        var reading = Prose.Read(
            "一、指导思想\n依法办理。\n二、处置措施\n（一）推选代表。选出代表。"
        ) with
        {
            Contents =
            [
                "目录",
                "一、指导思想……1",
                "二、处置措施……2",
                "（一）推选代表",
                "（二）跟踪督办……3",
            ],
        };
        var asked = QuestionReader.Read(reading).Single(it => it.Code == "toc-mismatch");
        asked.Ask.Zh.ShouldContain("“跟踪督办”");
        asked.Ask.Zh.ShouldNotContain("推选代表");
        QuestionReader
            .Read(reading with { Contents = ["一、指导思想 1", "二、处置措施 2"] })
            .ShouldNotContain(it => it.Code == "toc-mismatch");
    }

    // Long enough that nobody takes it for a greeting, and silent on everything else.
    private static string Filled(string text) =>
        text.StartsWith("尊敬", StringComparison.Ordinal) ? text : $"{Filling}\n{text}";

    private static readonly string Filling = string.Concat(
        Enumerable.Repeat("接待来访群众要热情耐心，讲清有关政策，认真听取意见和建议。", 8)
    );
}
