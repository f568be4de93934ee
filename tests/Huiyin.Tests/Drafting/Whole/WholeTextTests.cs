using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Drafting.Repair;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Rights;
using Huiyin.Tests.Drafting.Scoring;

namespace Huiyin.Tests.Drafting.Whole;

/// <summary>What holds of every draft, whatever the text.</summary>
public sealed class WholeTextTests
{
    public static TheoryData<string> Texts =>
        [.. Corpus.Names("seen"), .. Corpus.Names("kept-aside")];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_printed_draft_loads(string name)
    {
        foreach (var plan in Corpus.Plans(name))
        {
            var file = DraftYaml.Print(plan, new("source.txt", ""));
            PlanFile
                .Load(file.Yaml, plan.Text)
                .Diagnostics.Where(it => it.Severity == Severity.Error)
                .ShouldBeEmpty(plan.Title);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_quote_stands_in_its_clause(string name)
    {
        foreach (var plan in Corpus.Plans(name))
        {
            var words = plan.Clauses.ToDictionary(it => it.Id, it => it.Words);
            Quotes(plan)
                .Where(it => !words[it.Clause].Contains(it.Quote, StringComparison.Ordinal))
                .ShouldBeEmpty(plan.Title);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_rule_rests_on_a_clause_that_is_never_carried_out(string name)
    {
        foreach (var plan in Corpus.Plans(name))
        {
            var never = plan
                .Flags.Where(it => it.Act == ScreenAct.Never)
                .Select(it => it.Clause)
                .ToHashSet();
            plan.Rules.Where(it => it.Clause is { } clause && never.Contains(clause))
                .ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_clause_is_found_at_its_place_in_the_text_as_it_came(string name)
    {
        var text = Corpus.Text(name);
        var mended = TextRepairs.Mend(text).Repairs;
        foreach (var plan in Corpus.Plans(name))
        foreach (var clause in plan.Clauses)
            if (IsAsItCame(mended, clause))
                WordOverlap
                    .Fold(text[clause.Start..clause.End])
                    .ShouldBe(WordOverlap.Fold(clause.Words), clause.Id);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Clauses_are_the_lines_of_the_plans_own_text(string name)
    {
        foreach (var plan in Corpus.Plans(name))
        {
            plan.Text.Split('\n').ShouldBe(plan.Clauses.Select(it => it.Words));
            plan.Clauses.Select(it => it.Line).ShouldBe(Enumerable.Range(1, plan.Clauses.Length));
            plan.Clauses.Select(it => it.Id).ShouldBeUnique();
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_card_says_what_it_lacks_and_a_rule_lacks_nothing(string name)
    {
        foreach (var rule in Corpus.Plans(name).SelectMany(it => it.Rules))
            (rule.Why is not null).ShouldBe(rule.IsCard, $"{rule.Id} {rule.Quote}");
    }

    [Fact]
    public void Most_clauses_came_as_they_are_read() =>
        Math.Min(Share("seen"), Share("kept-aside")).ShouldBeGreaterThan(0.8);

    // The share of clauses whose letters are those of the text as it came, so that their place can be told by them.
    private static double Share(string folder)
    {
        var clauses = (
            from name in Corpus.Names(folder)
            let repairs = TextRepairs.Mend(Corpus.Text(name)).Repairs
            from plan in Corpus.Plans(name)
            from clause in plan.Clauses
            select IsAsItCame(repairs, clause)
        ).ToList();
        return clauses.Count(it => it) / (double)clauses.Count;
    }

    private static bool IsAsItCame(ImmutableArray<TextRepair> repairs, DraftClause clause) =>
        !repairs.Any(it =>
            it.Kind is not (RepairKind.WidthFolding or RepairKind.SoftWraps)
            && it.Start < clause.End
            && clause.Start < Math.Max(it.End, it.Start + 1)
        );

    private static IEnumerable<(string Clause, string Quote)> Quotes(DraftPlan plan) =>
        plan
            .Rules.Where(it => it.Clause is not null)
            .Select(it => (it.Clause!, it.Quote!))
            .Concat(plan.Flags.Select(it => (it.Clause, it.Quote)))
            .Concat(plan.Timings.Select(it => (it.Clause, it.Quote)))
            .Concat(
                plan.Questions.Where(it => it is { Clause: not null, Quote: not null })
                    .Select(it => (it.Clause!, it.Quote!))
            );
}
