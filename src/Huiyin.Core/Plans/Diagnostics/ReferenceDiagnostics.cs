using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>Names that stand for nothing in the plan.</summary>
public static class ReferenceDiagnostics
{
    public static Diagnostic UnknownLevel(Span at, string level, string? near) =>
        Unknown("HP0101", at, "级别", "level", level, "levels", near);

    public static Diagnostic UnknownFact(Span at, string fact, string? near) =>
        Unknown("HP0102", at, "事实", "fact", fact, "facts", near);

    public static Diagnostic UnknownRole(Span at, string role, string? near) =>
        Unknown("HP0103", at, "角色", "role", role, "roles", near);

    public static Diagnostic UnknownRecipient(Span at, string name, string? near) =>
        Diagnostic.Blocks(
            "HP0104",
            at,
            $"“{name}”不在 roles 里，只按名称显示，不会通知任何人{Suggestion.Zh(near)}请在 roles 里加上它（外单位写 external: true）",
            $"\"{name}\" is not among the roles: it is shown as a name and nobody is notified{Suggestion.En(near)} add it to roles, with external: true for another body"
        );

    public static Diagnostic UnknownTask(Span at, string task, string? near) =>
        Unknown("HP0105", at, "任务", "task", task, "tasks", near);

    public static Diagnostic UnknownClause(Span at, string clause, string? near) =>
        Unknown("HP0106", at, "条款", "clause", clause, "clauses", near);

    public static Diagnostic UnknownGap(Span at, string gap, string? near) =>
        Unknown("HP0107", at, "缺项", "gap", gap, "gaps", near);

    public static Diagnostic UnknownFlag(Span at, string flag, string? near) =>
        Unknown("HP0108", at, "标记", "flag", flag, "flagged", near);

    public static Diagnostic UnknownRule(Span at, string rule, string? near) =>
        Diagnostic.Error(
            "HP0109",
            at,
            $"没有编号为“{rule}”的规则{Suggestion.Zh(near)}请改正编号",
            $"no rule has the id \"{rule}\"{Suggestion.En(near)} correct the id"
        );

    public static Diagnostic UnknownParameter(Span at, string parameter, string? near) =>
        Unknown("HP0110", at, "参数", "parameter", parameter, "params", near);

    public static Diagnostic AfterItself(Span at, string chain) =>
        Diagnostic.Error(
            "HP0111",
            at,
            $"先后顺序绕成了圈：{chain}；请去掉其中一个 after 或 from",
            $"the order runs in a circle: {chain}; remove one of these after or from"
        );

    public static Diagnostic ClauseMissing(Span at, string rule) =>
        Diagnostic.Error(
            "HP0112",
            at,
            $"规则“{rule}”没有引用条款；请写 clause，原文没有的写 status: supplied",
            $"the rule \"{rule}\" cites no clause; give clause, or status: supplied where the text is silent"
        );

    public static Diagnostic RewriteWithoutFlag(Span at, string rule) =>
        Diagnostic.Error(
            "HP0113",
            at,
            $"规则“{rule}”写了 status: rewritten 而没有 rewrite_of；请写明改写的是 flagged 中的哪一项",
            $"the rule \"{rule}\" is rewritten but names no flag; give rewrite_of with an id of flagged"
        );

    public static Diagnostic UnknownClass(Span at, string name, string? near) =>
        Diagnostic.Error(
            "HP0114",
            at,
            $"没有“{name}”这一类侵权{Suggestion.Zh(near)}请用语言说明中列出的类别",
            $"there is no class of infringement \"{name}\"{Suggestion.En(near)} use one that the language reference lists"
        );

    private static Diagnostic Unknown(
        string code,
        Span at,
        string kindZh,
        string kindEn,
        string name,
        string block,
        string? near
    ) =>
        Diagnostic.Error(
            code,
            at,
            $"没有{kindZh}“{name}”{Suggestion.Zh(near)}请改正，或在 {block} 里加上它",
            $"no {kindEn} \"{name}\"{Suggestion.En(near)} correct it or add it to {block}"
        );
}
