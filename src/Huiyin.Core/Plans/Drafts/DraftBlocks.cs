using System.Collections.Immutable;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>How the rows of a block stand in the file.</summary>
internal enum BlockForm
{
    /// <summary>One row a line, each with its id.</summary>
    Rows,

    /// <summary>Names of the author's choosing, each with a map.</summary>
    Table,

    /// <summary>Names of the author's choosing, each with one value.</summary>
    Values,

    /// <summary>A single map.</summary>
    Single,
}

/// <summary>A block of the plan language as a review knows it.</summary>
/// <param name="Name">As <see cref="Drafting.DraftRule.Block"/> names it.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Prefix">What the ids of rows added by hand begin with.</param>
/// <param name="Keys">The keys a reviewer fills in, in the grammar's order.</param>
public sealed record DraftBlock(
    string Name,
    Phrase Title,
    string Prefix,
    ImmutableArray<string> Keys
)
{
    internal BlockForm Form { get; init; } = BlockForm.Rows;

    /// <summary>True when its rows cite a clause.</summary>
    public bool Cites { get; init; } = true;

    /// <summary>True when its rows have an id in the file.</summary>
    internal bool HasIds { get; init; } = true;

    /// <summary>True when keys beyond <see cref="Keys"/> are names of facts.</summary>
    public bool TakesFacts => Name == "grading.rows";

    /// <summary>The key that holds the words of a row; null for blocks without one.</summary>
    public string? WordsKey =>
        Keys.FirstOrDefault(key =>
            key is "do" or "must" or "must_not" or "item" or "ask" or "name"
        );
}

/// <summary>The blocks a review can fill.</summary>
public static class DraftBlocks
{
    /// <summary>Every block, in the order people expect them.</summary>
    public static ImmutableArray<DraftBlock> All { get; } =
    [
        new("roles", new("角色", "role"), "role", ["name", "seat", "external", "rota", "head"])
        {
            Form = BlockForm.Table,
        },
        new(
            "facts",
            new("要问的事实", "fact to ask"),
            "fact",
            ["type", "values", "ask", "judged_by", "derive"]
        )
        {
            Form = BlockForm.Table,
            Cites = false,
        },
        new("levels", new("级别", "level"), "L", ["name", "command"]),
        new("grading.rows", new("分级标准", "grading row"), "GR", ["level"]),
        new(
            "grading.unmatched",
            new("未涵盖的情形", "cases not covered"),
            "U",
            ["policy", "inputs", "choices"]
        )
        {
            Form = BlockForm.Single,
            HasIds = false,
        },
        new("activation.decide", new("谁决定启动", "who decides"), "decide", ["by", "within"])
        {
            Form = BlockForm.Single,
            HasIds = false,
        },
        new("activation.propose", new("启动建议", "proposal"), "propose", ["by", "from"])
        {
            Form = BlockForm.Single,
            HasIds = false,
            Cites = false,
        },
        new("activation.when", new("启动条件", "trigger row"), "TR", ["trigger", "level"]),
        new("activation.calendar", new("定期启动", "calendar"), "K", ["when", "by", "do"]),
        new("level_command", new("指挥", "command"), "LC", []) { Form = BlockForm.Single },
        new(
            "tasks",
            new("任务", "task"),
            "T",
            ["trigger", "after", "who", "with", "do", "within", "from", "at", "evidence"]
        ),
        new(
            "reports",
            new("报告", "report"),
            "R",
            ["trigger", "by", "to", "notify", "what", "content", "first", "every", "until", "final"]
        ),
        new(
            "escalation",
            new("请求支援", "request"),
            "E",
            ["trigger", "if", "by", "to", "ask", "bring", "do", "optional"]
        ),
        Routine("schedule", new("日常工作", "routine"), "W"),
        Routine("reception_flow", new("接待流程", "reception step"), "V"),
        Routine("service", new("服务", "service step"), "SV"),
        new("deactivation", new("解除", "stand-down"), "X", ["when", "by", "record"]),
        new("scope", new("适用范围", "scope"), "S", ["who", "item"]),
        new("duties", new("职责", "duty"), "D", ["who", "do"]),
        new("setup", new("准备", "set-up"), "Z", ["who", "do"]),
        new(
            "resources",
            new("保障", "resource"),
            "Q",
            ["kind", "item", "when", "who", "by", "do", "hours"]
        ),
        new("records", new("归档", "record"), "C", ["kind", "by", "keep", "do"]),
        new(
            "comms",
            new("联络", "contact"),
            "M",
            ["kind", "item", "when", "who", "by", "to", "do"]
        ),
        new("aftercare", new("善后", "aftercare"), "A", ["when", "every", "who", "do", "within"]),
        new("review", new("总结评估", "review"), "RV", ["when", "who", "do", "within"]),
        new("drills", new("演练", "drill"), "P", ["kind", "every", "times", "who", "do"]),
        new("maintenance", new("修订", "upkeep"), "N", ["when", "every", "who", "do"]),
        new("constraints", new("约束", "constraint"), "B", ["who", "must", "must_not"]),
        new(
            "accountability",
            new("问责", "accountability"),
            "J",
            ["breach", "sanction", "measured_by"]
        ),
        new("todo", new("待办", "to do"), "Y", ["who", "do", "when"]),
        new("terms", new("用语", "term"), "term", ["value"])
        {
            Form = BlockForm.Values,
            Cites = false,
        },
        new("params", new("参数", "figure to fill in"), "param", ["type", "value", "status", "gap"])
        {
            Form = BlockForm.Table,
        },
    ];

    private static readonly ImmutableDictionary<string, DraftBlock> ByName =
        All.ToImmutableDictionary(block => block.Name);

    /// <summary>The block of that name; null where the language has none.</summary>
    public static DraftBlock? Find(string name) =>
        ByName.GetValueOrDefault(
            name switch
            {
                "grading" => "grading.rows",
                "activation" => "activation.decide",
                _ => name,
            }
        );

    private static DraftBlock Routine(string name, Phrase title, string prefix) =>
        new(
            name,
            title,
            prefix,
            [
                "when",
                "if",
                "due",
                "after",
                "within",
                "lead",
                "times",
                "who",
                "with",
                "do",
                "content",
                "limit",
            ]
        );
}
