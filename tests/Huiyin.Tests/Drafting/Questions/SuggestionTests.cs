using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Drafting.Questions;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Drafts;

namespace Huiyin.Tests.Drafting.Questions;

/// <summary>Every suggestion can be taken: the plan still loads, and what was missing is there.</summary>
public sealed class SuggestionTests
{
    private const string Text =
        "成立领导小组，由站长任组长，办公室承担日常工作，热情接待来访群众，讲清有关政策，认真听取意见和建议。\n"
        + "一、来访10人以上的为一级，不足10人的为二级。工作时间为上午8:30至17:30。\n"
        + "二、接待组白天15分钟内、夜间30分钟内到场。接到通报的，办公室应当立即报告组长，最迟不超过20分钟。\n"
        + "三、发现危险物品的，立即报告派出所。定期组织演练，不断完善应急预案。\n"
        + "四、热情接待来访群众，讲清有关政策，认真听取意见和建议，有问必答，有诺必复，有错就改。";

    [Fact]
    public void Taken_all_together_they_load_and_settle_what_was_missing()
    {
        var (reading, questions) = Asked();
        var suggested = questions.Select(it => it.Suggestion).OfType<DraftSuggestion>().ToList();
        suggested
            .Select(it => it.Rule.Block)
            .ShouldBe(
                ["terms", "terms", "deactivation", "drills", "maintenance"],
                ignoreOrder: true
            );
        var file = DraftYaml.Print(Plan(reading, suggested), new("plan.txt", new string('a', 64)));
        file.LeftOut.ShouldBeEmpty();
        var loaded = PlanFile.Load(file.Yaml, Plan(reading, suggested).Text);
        loaded.Diagnostics.Where(it => it.Severity == Severity.Error).ShouldBeEmpty();
        loaded
            .Diagnostics.Select(it => it.Code)
            .ShouldNotContain(it => it == "HP0406" || it == "HP0408" || it == "HP0413");
    }

    [Fact]
    public void Each_is_supplied_has_an_id_of_its_own_and_names_its_ground()
    {
        var rules = Asked()
            .Questions.Where(it => it.Suggestion is not null)
            .Select(it => it.Suggestion!)
            .ToList();
        rules.Select(it => it.Rule.Id).ShouldBeUnique();
        foreach (var (rule, ground) in rules)
        {
            rule.Supplied.ShouldBeTrue();
            rule.IsCard.ShouldBeFalse();
            rule.Fields.ShouldContain(it => it.Key == "note" && it.Value.Length > 0);
            ground.Zh.ShouldNotBeEmpty();
            ground.En.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Figures_come_from_a_law_or_from_the_text_itself()
    {
        var rules = Asked()
            .Questions.Select(it => it.Suggestion?.Rule)
            .OfType<DraftRule>()
            .ToList();
        Value(rules, "立即").ShouldBe("20m");
        Value(rules, "day").ShouldBe("08:30..17:30");
        rules
            .Single(it => it.Block == "drills")
            .Fields.ShouldContain(new DraftField("every", "3y"));
        rules
            .Single(it => it.Block == "deactivation")
            .Fields.ShouldContain(new DraftField("by", "head"));
    }

    [Fact]
    public void What_the_law_gives_no_figure_for_is_asked_without_a_suggestion() =>
        Asked()
            .Questions.Where(it => it.Code is "no-retention" or "no-decider" or "no-report-cadence")
            .ShouldAllBe(it => it.Suggestion == null);

    private static string Value(IEnumerable<DraftRule> rules, string term) =>
        rules.Single(it => it.Block == "terms" && it.Id == term).Fields[0].Value;

    private static (DraftReading Reading, ImmutableArray<DraftQuestion> Questions) Asked()
    {
        var reading = Prose.Read(Text) with { Rules = [Head] };
        return (reading, QuestionReader.Read(reading));
    }

    private static DraftRule Head { get; } =
        new("head", "roles", [new("name", "组长"), new("seat", "true")], "p_1", "由站长任组长", []);

    private static DraftPlan Plan(DraftReading reading, IEnumerable<DraftSuggestion> taken) =>
        new()
        {
            Title = reading.Title,
            Text = Text,
            Clauses =
            [
                .. reading.Clauses.Select(
                    (it, i) => new DraftClause(it.Id, "", i + 1, it.Text, it.Start, it.End)
                ),
            ],
            Rules = [Head, .. taken.Select(it => it.Rule)],
        };
}
