using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Rights;

namespace Huiyin.Tests.Drafts;

/// <summary>A small plan as an importer would give it: rules of every block, a card, two flags and two questions.</summary>
internal static class DraftedHall
{
    public const string Text = """
        办事大厅聚集处置预案
        一、设立领导小组，由主任任组长，下设接待组。立即报告镇信访工作领导小组。
        二、十人以上为一级，不足十人为二级。组长在10分钟内决定启动。
        三、接待组二十分钟内到场听取意见，并每1小时续报一次。
        四、派专人在早7时前把重点人员控制在家中，每2小时报告一次。
        五、做好劝返工作，引导群众到接待室反映诉求。
        六、诉求登记后由组长解除响应。记录保存3年，每年演练一次。
        七、不得打击报复反映问题的群众。每个工作日由组长接待群众。
        八、接待组及时归还场地。
        """;

    public static SourceFacts Source { get; } = new("hall.txt", new string('a', 64));

    public static DraftPlan Plan { get; } =
        new()
        {
            Title = "办事大厅聚集处置预案",
            Text = Text,
            Clauses = [.. Text.Split('\n').Select(Clause)],
            Rules = [.. Rules()],
            Flags =
            [
                Flag("RF1", "confinement", ScreenAct.Never, "c4", "把重点人员控制在家中"),
                Flag("RF2", "persuade_to_return", ScreenAct.Review, "c5", "做好劝返工作"),
            ],
            Questions =
            [
                new(
                    "G1",
                    "blank",
                    "no-drill-scene",
                    new("演练的场景？", "Which scene?"),
                    "c6",
                    null
                ),
                new("G2", "missing", "no-review", new("多久修订一次？", "How often?"), null, null)
                {
                    Suggestion = new(
                        Rule(
                            "N1",
                            "maintenance",
                            null,
                            null,
                            ("every", "3y"),
                            ("who", "head"),
                            ("do", "评估预案")
                        ) with
                        {
                            Supplied = true,
                        },
                        new("应急预案管理办法", "the rules on plans")
                    ),
                },
            ],
            Basis = [new("信访工作条例", "current")],
        };

    public static DraftRule Rule(
        string id,
        string block,
        string? clause,
        string? quote,
        params (string Key, string Value)[] fields
    ) =>
        new(
            id,
            block,
            [.. fields.Select(it => new DraftField(it.Key, it.Value))],
            clause,
            quote,
            []
        );

    public static DraftPlan With(params DraftRule[] rules) =>
        Plan with
        {
            Rules = [.. Plan.Rules, .. rules],
        };

    private static IEnumerable<DraftRule> Rules() =>
        [
            Rule("head", "roles", "c2", "由主任任组长", ("name", "组长"), ("seat", "true")),
            Rule("team", "roles", "c2", "下设接待组", ("name", "接待组")),
            Rule(
                "town",
                "roles",
                "c2",
                "镇信访工作领导小组",
                ("name", "镇信访工作领导小组"),
                ("external", "true")
            ),
            Rule("persons", "facts", null, null, ("type", "int"), ("ask", "到场多少人？")),
            Rule("L1", "levels", "c3", "一级", ("name", "一级")),
            Rule("L2", "levels", "c3", "二级", ("name", "二级")),
            Rule(
                "GR1",
                "grading.rows",
                "c3",
                "十人以上为一级",
                ("level", "L1"),
                ("persons", ">=10")
            ),
            Rule(
                "GR2",
                "grading.rows",
                "c3",
                "不足十人为二级",
                ("level", "L2"),
                ("persons", "[1..9]")
            ),
            Rule(
                "decide",
                "activation.decide",
                "c3",
                "组长在10分钟内决定启动",
                ("by", "head"),
                ("within", "10m")
            ),
            Rule(
                "T1",
                "tasks",
                "c4b",
                "接待组二十分钟内到场听取意见",
                ("trigger", "{level: any}"),
                ("who", "[team, head]"),
                ("do", "到场听取意见：逐项登记"),
                ("within", "20m")
            ),
            Rule(
                "T2",
                "tasks",
                "c8",
                "接待组及时归还场地",
                ("trigger", "{level: [L1, L2]}"),
                ("do", "归还场地"),
                ("within", "vague")
            ) with
            {
                Missing = ["who"],
                Why = new("没有写由谁做", "nobody is named"),
            },
            Rule(
                "R1",
                "reports",
                "c4b",
                "每1小时续报一次",
                ("trigger", "{level: any}"),
                ("by", "team"),
                ("to", "[town]"),
                ("content", "[时间, 地点]"),
                ("first", "vague"),
                ("every", "1h")
            ),
            Rule(
                "X1",
                "deactivation",
                "c6",
                "诉求登记后由组长解除响应",
                ("when", "诉求登记"),
                ("by", "head")
            ),
            Rule(
                "C1",
                "records",
                "c6",
                "记录保存3年",
                ("kind", "记录"),
                ("by", "team"),
                ("keep", "3y")
            ),
            Rule("P1", "drills", "c6", "每年演练一次", ("kind", "full"), ("every", "1y")),
            Rule(
                "W1",
                "schedule",
                "c7",
                "每个工作日由组长接待群众",
                ("when", "each workday"),
                ("times", "[1..2]"),
                ("who", "head"),
                ("do", "接待群众")
            ),
            Rule(
                "B1",
                "constraints",
                "c7",
                "不得打击报复反映问题的群众",
                ("who", "all"),
                ("must_not", "打击报复反映问题的群众")
            ),
        ];

    private static DraftClause Clause(string words, int index) =>
        new(
            index switch
            {
                0 => "title",
                3 => "c4b",
                4 => "c4",
                5 => "c5",
                6 => "c6",
                7 => "c7",
                8 => "c8",
                _ => $"c{index + 1}",
            },
            index == 0 ? "" : words[..2],
            index + 1,
            words,
            0,
            0
        );

    private static DraftFlag Flag(
        string id,
        string of,
        ScreenAct act,
        string clause,
        string quote
    ) => new(id, RightsScreen.Class(of)!, act, clause, quote, null);
}
