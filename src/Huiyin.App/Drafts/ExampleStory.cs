using System.Globalization;
using System.Text;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Drafts;

/// <summary>A short story that fits a plan, to start one's own from.</summary>
public static class ExampleStory
{
    private const int Steps = 3;

    /// <summary>The story as text.</summary>
    public static string For(CompiledPlan plan)
    {
        var level = plan.Levels.FirstOrDefault();
        var text = new StringBuilder(
            "schema: huiyin-story/1\ntitle: 若干群众到场反映问题\nstart: 2026-03-02T09:00:00+08:00\n"
        )
            .Append("facts: {")
            .AppendJoin(
                ", ",
                plan.Facts.Where(fact => fact.Derived is null)
                    .Select(fact => $"{fact.Name}: {Value(fact)}")
            )
            .Append("}\nsteps:\n");
        if (level is not null)
            text.Append(
                CultureInfo.InvariantCulture,
                $"  - {{at: 5m, do: activate, level: {level.Id}, reason: \"按预案启动\"}}\n"
            );
        var minute = 8;
        foreach (
            var task in plan
                .Tasks.Where(task =>
                    task.After.IsEmpty
                    && task.Trigger is Trigger.AtLevel at
                    && at.Levels.Contains(level?.Id ?? "")
                )
                .Take(Steps)
        )
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  - {{at: {minute}m, do: acknowledge, task: {task.Id}}}\n"
            );
            minute += 4;
        }
        return text.Append("until: 12h\n").ToString();
    }

    private static string Value(Fact fact) =>
        fact.Type switch
        {
            FactType.Int => "8",
            FactType.Bool => "true",
            FactType.Duration => "1d",
            _ => fact.Values[Math.Min(1, fact.Values.Length - 1)],
        };
}
