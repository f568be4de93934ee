using System.Text.RegularExpressions;
using Huiyin.Core.Drafting.Quantities;
using Huiyin.Core.Drafting.Structure;
using static Huiyin.Core.Drafting.Assembly.TimedSlots;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Tasks, reports, routine work, retention and drills: whatever the text gives a time for.</summary>
internal static partial class TimedRules
{
    /// <summary>The rows, in the order of the text.</summary>
    public static IEnumerable<DraftRule> Of(Drafted draft) =>
        from clause in draft.Clauses
        where !draft.Levels.Any(level => level.Cases.Any(it => it.Clause == clause))
        from sentence in ClauseSentences.Of(clause.Body)
        let times = TimeMentions.In(sentence.Text)
        where times.Count > 0
        from rule in Sentence(draft, clause, sentence.Text, times)
        select rule;

    private static IEnumerable<DraftRule> Sentence(
        Drafted draft,
        Clause clause,
        string sentence,
        IReadOnlyList<TimeMention> times
    )
    {
        if (Deciding().IsMatch(sentence))
            return [Decision(draft, clause, sentence, times[0])];
        if (DayAndNight(sentence, times) is { } limits)
            return [Task(draft, clause, sentence, times[^1], limits)];
        if (
            Speech.Reports(sentence)
            && Speech.Recipients(sentence).Any()
            && times.All(it => it.Use is TimeUse.Within or TimeUse.Every)
            && times.Any(it => Speech.Reports(NoLimits.Around(sentence, it)))
        )
            return [Report(draft, clause, sentence, times)];
        return times.Select(time => One(draft, clause, sentence, time));
    }

    private static DraftRule One(Drafted draft, Clause clause, string sentence, TimeMention time) =>
        time.Use switch
        {
            TimeUse.Keep => Record(draft, clause, sentence, time),
            TimeUse.Every when Drill().IsMatch(sentence) => Drilled(draft, clause, sentence, time),
            TimeUse.Every when Revision().IsMatch(sentence) => Revised(
                draft,
                clause,
                sentence,
                time
            ),
            TimeUse.Within when After().IsMatch(sentence) => Aftercare(
                draft,
                clause,
                sentence,
                time
            ),
            TimeUse.Within => Task(draft, clause, sentence, time, time.Value),
            _ => Routine(draft, clause, sentence, time),
        };

    // 白天15分钟、晚上半小时 is one limit with two lengths.
    private static string? DayAndNight(string sentence, IReadOnlyList<TimeMention> times) =>
        times is [{ Use: TimeUse.Within } day, { Use: TimeUse.Within } night]
        && Day().IsMatch(sentence[..day.At])
        && Night().IsMatch(sentence[(day.At + day.Length)..night.At])
            ? $"{{day: {day.Value}, night: {night.Value}}}"
            : null;

    private static DraftRule Decision(
        Drafted draft,
        Clause clause,
        string sentence,
        TimeMention time
    ) =>
        draft.Rule(
            "decide",
            "activation.decide",
            clause,
            Quoted(sentence),
            ("by", Who(draft, clause, sentence, time)),
            ("within", time.Value)
        );

    private static DraftRule Aftercare(
        Drafted draft,
        Clause clause,
        string sentence,
        TimeMention time
    ) =>
        draft.Rule(
            "A",
            "aftercare",
            clause,
            Quoted(sentence),
            ("who", Who(draft, clause, sentence, time)),
            ("do", Deed(draft, sentence, time)),
            ("within", time.Value)
        );

    private static DraftRule Task(
        Drafted draft,
        Clause clause,
        string sentence,
        TimeMention time,
        string within
    ) =>
        draft.Rule(
            "T",
            "tasks",
            clause,
            Quoted(sentence),
            ("trigger", Trigger(draft, clause, sentence, time)),
            ("who", Who(draft, clause, sentence, time)),
            ("do", Deed(draft, sentence, time)),
            ("within", within),
            ("from", Anchor(sentence, time))
        );

    private static DraftRule Report(
        Drafted draft,
        Clause clause,
        string sentence,
        IReadOnlyList<TimeMention> times
    )
    {
        var to = Speech
            .Recipients(sentence)
            .Select(it => draft.Roles.Recipient(it, clause, Quoted(sentence)))
            .Distinct();
        return draft.Rule(
            "R",
            "reports",
            clause,
            Quoted(sentence),
            ("trigger", Trigger(draft, clause, sentence, times[0])),
            ("by", Who(draft, clause, sentence, times[0])),
            ("to", $"[{string.Join(", ", to)}]"),
            ("first", times.FirstOrDefault(it => it.Use == TimeUse.Within)?.Value ?? ""),
            (
                "every",
                times.FirstOrDefault(it => it.Use == TimeUse.Every)?.Value
                    ?? (Once().IsMatch(sentence) ? "none" : null)
            )
        );
    }

    private static DraftRule Routine(
        Drafted draft,
        Clause clause,
        string sentence,
        TimeMention time
    ) =>
        draft.Rule(
            "W",
            "schedule",
            clause,
            Quoted(sentence),
            ("when", When(sentence, time)),
            ("due", time.Use == TimeUse.By ? time.Value : ""),
            ("lead", time.Use == TimeUse.Before ? time.Value : ""),
            ("who", Who(draft, clause, sentence, time)),
            ("do", Deed(draft, sentence, time))
        );

    private static DraftRule Record(
        Drafted draft,
        Clause clause,
        string sentence,
        TimeMention time
    ) =>
        draft.Rule(
            "C",
            "records",
            clause,
            Quoted(sentence),
            ("kind", "records"),
            ("by", Who(draft, clause, sentence, time) ?? ""),
            (
                "keep",
                time.Value.EndsWith('y')
                || time.Value.EndsWith('d')
                || time.Value.EndsWith("mo", StringComparison.Ordinal)
                    ? Least().IsMatch(sentence)
                        ? $">={time.Value}"
                        : time.Value
                    : null
            )
        );

    private static DraftRule Drilled(
        Drafted draft,
        Clause clause,
        string sentence,
        TimeMention time
    ) =>
        draft.Rule(
            "P",
            "drills",
            clause,
            Quoted(sentence),
            ("kind", "full_exercise"),
            ("every", time.Value),
            ("who", Who(draft, clause, sentence, time) ?? "")
        );

    private static DraftRule Revised(
        Drafted draft,
        Clause clause,
        string sentence,
        TimeMention time
    ) =>
        draft.Rule(
            "N",
            "maintenance",
            clause,
            Quoted(sentence),
            ("every", time.Value),
            ("who", Who(draft, clause, sentence, time) ?? ""),
            ("do", "修订预案")
        );

    [GeneratedRegex("演练|演习", RegexOptions.CultureInvariant)]
    private static partial Regex Drill();

    [GeneratedRegex(
        "(?:预案|方案)[^，。；]{0,10}(?:修订|评估|修编)|(?:修订|修编|评估)[^，。；]{0,6}(?:预案|方案)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Revision();

    [GeneratedRegex("不少于|不低于|至少|不得少于|以上", RegexOptions.CultureInvariant)]
    private static partial Regex Least();

    [GeneratedRegex("决定(?:是否)?启动", RegexOptions.CultureInvariant)]
    private static partial Regex Deciding();

    [GeneratedRegex(
        "(?:日间|白天|白班|工作时间|上班时间|昼间)[^，。；]{0,4}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Day();

    [GeneratedRegex(
        "(?:夜间|晚上|夜晚|晚间|非工作时间|下班)[^，。；]{0,4}$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Night();

    [GeneratedRegex(
        "(?:解除|终止|结束|平息|完毕|关闭)[^，。；]{0,8}后[^。；]*(?:总结|评估|复盘|回访|善后)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex After();

    [GeneratedRegex(
        "(?<!每[^，。；]{0,8})(?:报告|汇报|报送|专报|通报)一次",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Once();
}
