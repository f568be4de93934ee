using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Diagnostics;

/// <summary>Facts, and tests that do not fit them.</summary>
public static class FactDiagnostics
{
    public static Diagnostic BadValue(
        Span at,
        string fact,
        string value,
        string allowed,
        string? near
    ) =>
        Diagnostic.Error(
            "HP0120",
            at,
            $"“{value}”不是 {fact} 的值{Suggestion.Zh(near)}可用：{allowed}",
            $"\"{value}\" is no value of {fact}{Suggestion.En(near)} use {allowed}"
        );

    public static Diagnostic NothingPasses(Span at, string fact, string test) =>
        Diagnostic.Error(
            "HP0121",
            at,
            $"没有任何值能满足 {fact} 的“{test}”；请检查上下界",
            $"no value of {fact} can pass \"{test}\"; check its bounds"
        );

    public static Diagnostic NoOrder(Span at, string fact) =>
        Diagnostic.Error(
            "HP0122",
            at,
            $"{fact} 的值没有大小之分，不能比较；请列出值，或把类型改为 ordered",
            $"the values of {fact} have no order to compare by; list the values or make the fact ordered"
        );

    public static Diagnostic ValuesMissing(Span at, string fact) =>
        Diagnostic.Error(
            "HP0123",
            at,
            $"{fact} 是 ordered 或 enum，却没有 values；请由低到高列出",
            $"{fact} is ordered or enum and has no values; list them, lowest first"
        );

    public static Diagnostic ValuesNotTaken(Span at, string fact) =>
        Diagnostic.Error(
            "HP0124",
            at,
            $"只有 ordered 和 enum 才列 values；请删去 {fact} 的 values 或改类型",
            $"only ordered and enum facts list values; remove them from {fact} or change its type"
        );

    public static Diagnostic DerivedBadly(Span at, string fact) =>
        Diagnostic.Error(
            "HP0125",
            at,
            $"{fact} 只能由一个直接询问的事实推出，且类型须为 bool；请改写 derive",
            $"{fact} can only be derived from a fact that is asked, and must be a bool; rewrite derive"
        );

    public static Diagnostic AboutPerson(Span at, string fact, string word) =>
        Diagnostic.Error(
            "HP0126",
            at,
            $"事实 {fact} 问到了个人（“{word}”）；分级只看事件，不看人，请删去（个人信息保护法第6、28条）",
            $"the fact {fact} asks about an individual (\"{word}\"); grades are of events, never of persons: remove it (Personal Information Protection Law arts. 6, 28)"
        );

    public static Diagnostic TooMany(Span at, string block, int count, int most) =>
        Diagnostic.Error(
            "HP0127",
            at,
            $"{block} 有 {count} 项，最多 {most} 项；请合并",
            $"{block} has {count} entries and at most {most} are allowed; merge some"
        );

    public static Diagnostic DuplicateValue(Span at, string fact, string value) =>
        Diagnostic.Error(
            "HP0128",
            at,
            $"{fact} 的“{value}”列了两次；请删去一个",
            $"{fact} lists \"{value}\" twice; remove one"
        );

    public static Diagnostic TestedTwice(Span at, string fact) =>
        Diagnostic.Error(
            "HP0129",
            at,
            $"{fact} 不是 bool，触发条件须写出判断，如 \"{fact} >= 5\"",
            $"{fact} is no bool, so the condition needs a test such as \"{fact} >= 5\""
        );
}
