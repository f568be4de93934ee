using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>The slots of a timed rule, each from the closed grammar; null is what the reviewer has to say.</summary>
internal static partial class TimedSlots
{
    /// <summary>When it is owed: at a grade, at a number of people, in every response.</summary>
    public static string? Trigger(Drafted draft, Clause clause, string sentence, TimeMention time)
    {
        if (draft.LevelsOf(sentence[..time.At], clause) is { } level)
            return $"{{level: {level}}}";
        var condition = If().Match(sentence[..time.At]);
        if (!condition.Success)
            return IsResponse(clause) ? "{level: any}" : null;
        return
            Conditions.In(condition.Value) is [{ Fact: "people" } people]
            && people.Test[0] is '>' or '<'
            ? $"{{fact: \"persons {people.Test}\"}}"
            : null;
    }

    /// <summary>What is done, without the name of who does it.</summary>
    public static string? Deed(Drafted draft, string sentence, TimeMention time)
    {
        var deed = Speech.Deed(Behind(sentence, time));
        if (deed is null)
            return null;
        foreach (var name in draft.Roles.Names.SelectMany(name => new[] { "由" + name, name }))
            if (deed.StartsWith(name, StringComparison.Ordinal) && deed.Length > name.Length + 2)
                return deed[name.Length..].TrimStart('应', '要', '须', '将');
        return deed;
    }

    /// <summary>When routine work comes round.</summary>
    public static string? When(string sentence, TimeMention time) =>
        time.Use switch
        {
            TimeUse.Every => time.Value switch
            {
                "1d" => "daily",
                "1wd" => "each workday",
                "1w" => "weekly",
                "1mo" => "monthly",
                "1y" => "yearly",
                _ => null,
            },
            TimeUse.By => Daily().IsMatch(sentence[..time.At]) ? "daily" : null,
            TimeUse.Before => Holiday().IsMatch(sentence) ? "before calendar.major_event" : null,
            _ => null,
        };

    /// <summary>The key of who acts: named before the time, behind it, or by the heading above.</summary>
    public static string? Who(Drafted draft, Clause clause, string sentence, TimeMention time)
    {
        var before = sentence[..time.At];
        var name =
            Speech.Actor(before, draft.Roles.Names)
            ?? Speech.Actor(Behind(sentence, time), draft.Roles.Names)
            ?? Owner(draft, clause);
        return name is null ? null : draft.Roles.Actor(name, clause, Quoted(sentence));
    }

    // The body whose heading or list the clause stands in.
    private static string? Owner(Drafted draft, Clause clause) =>
        clause
            .Path.Select(it =>
                draft.Roles.Names.FirstOrDefault(name =>
                    it.Heading.StartsWith(name, StringComparison.Ordinal)
                )
            )
            .FirstOrDefault(it => it is not null);

    private static string Behind(string sentence, TimeMention time) =>
        sentence[(time.At + time.Length)..];

    /// <summary>The sentence as a rule quotes it.</summary>
    public static string Quoted(string sentence) => sentence.Trim().TrimEnd('。', '；');

    private static bool IsResponse(Clause clause) =>
        clause.IsUnder("响应", "处置", "应急措施", "启动");

    /// <summary>What the time runs from; empty where the language's own start is meant.</summary>
    public static string? Anchor(string sentence, TimeMention time)
    {
        var before = sentence[..time.At];
        return Notified().IsMatch(before) ? "notified"
            : Activated().IsMatch(before) ? "activation"
            : Later().IsMatch(before) ? null
            : "";
    }

    [GeneratedRegex("每[日天早晚]|每个?工作日", RegexOptions.CultureInvariant)]
    private static partial Regex Daily();

    [GeneratedRegex("节|重大活动|重要会议|敏感", RegexOptions.CultureInvariant)]
    private static partial Regex Holiday();

    [GeneratedRegex("接(?:到)?(?:报告?|通知|警|指令|电话|应急通知)", RegexOptions.CultureInvariant)]
    private static partial Regex Notified();

    [GeneratedRegex("启动(?:预案|响应|后)|响应启动", RegexOptions.CultureInvariant)]
    private static partial Regex Activated();

    [GeneratedRegex(
        "^(?:[^。；]*?的，|(?:如果?|若|当|一旦|遇|凡|发生|出现)[^，。；]*，)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex If();

    // 登记完成后1小时内 counts from another task, which the reviewer names.
    [GeneratedRegex(
        "(?:后|之日起|起)(?:[^，。；]{0,4}|，[^，。；]{0,12})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Later();
}
