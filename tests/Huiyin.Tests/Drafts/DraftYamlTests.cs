using Huiyin.Core.Drafting;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Drafts;
using Huiyin.Core.Plans.Language;
using Huiyin.Tests.Plans;

namespace Huiyin.Tests.Drafts;

public sealed class DraftYamlTests
{
    [Fact]
    public void A_draft_loads_and_is_canonical()
    {
        var file = Printed(DraftedHall.Plan);
        PlanPrinter.Print(PlanReader.Read(file.Yaml).Syntax!).ShouldBe(file.Yaml);
        file.LeftOut.ShouldBeEmpty();
        var plan = PlanFile.Load(file.Yaml, DraftedHall.Text).Syntax!;
        plan.Rules.Select(it => it.Rule.Name)
            .ShouldBe(["GR1", "GR2", "T1", "R1", "W1", "X1", "C1", "P1", "B1"], ignoreOrder: true);
        plan.Activation!.Decide!.By!.Value.ShouldBe("head");
        plan.Tasks[0].Who.Select(it => it.Value).ShouldBe(["team", "head"]);
        plan.Tasks[0].Do!.Value.ShouldBe("到场听取意见：逐项登记");
    }

    [Fact]
    public void What_a_clause_is_used_for_follows_from_what_rests_on_it()
    {
        var uses = PlanReader
            .Read(Printed(DraftedHall.Plan).Yaml)
            .Syntax!.Clauses.ToDictionary(it => it.Id.Value, it => it.Use.Value);
        (uses["title"], uses["c3"], uses["c4"], uses["c5"], uses["c8"]).ShouldBe(
            (
                ClauseUse.Informative,
                ClauseUse.Rule,
                ClauseUse.Flagged,
                ClauseUse.Flagged,
                ClauseUse.Informative
            )
        );
    }

    [Fact]
    public void A_card_is_a_question_and_no_rule()
    {
        var plan = PlanReader.Read(Printed(DraftedHall.Plan).Yaml).Syntax!;
        plan.Gaps.Select(it => it.Name).ShouldBe(["G1", "G2", "T2?"]);
        plan.Gaps[2].Ask.Value.ShouldContain("没有写由谁做");
    }

    [Fact]
    public void Nothing_rests_on_a_clause_that_is_never_carried_out()
    {
        var report = DraftedHall.Rule(
            "R9",
            "reports",
            "c4",
            "每2小时报告一次",
            ("by", "team"),
            ("to", "town"),
            ("every", "2h")
        );
        var file = Printed(DraftedHall.With(report));
        file.LeftOut.Keys.ShouldBe(["R9"]);
        PlanReader.Read(file.Yaml).Syntax!.Reports.Select(it => it.Name).ShouldBe(["R1"]);
    }

    [Theory]
    [InlineData("who", "nobody")]
    [InlineData("within", "soon")]
    [InlineData("do", "派专人把重点人员控制在家中")]
    [InlineData("oops", "x")]
    [InlineData("trigger", "{level: L9}")]
    [InlineData("do", "")]
    public void A_row_that_does_not_fit_is_left_out_and_asked_about(string key, string value)
    {
        var task = DraftedHall.Rule(
            "T9",
            "tasks",
            "c8",
            "接待组及时归还场地",
            ("trigger", "{level: any}"),
            ("who", "team"),
            ("do", "归还场地")
        );
        var fields = task.Fields.Where(it => it.Key != key).Append(new DraftField(key, value));
        var file = Printed(DraftedHall.With(task with { Fields = [.. fields] }));
        file.LeftOut.Keys.ShouldBe(["T9"]);
        PlanReader.Read(file.Yaml).Syntax!.Gaps.Select(it => it.Name).ShouldContain("T9?");
    }

    [Fact]
    public void What_hangs_on_a_row_that_is_left_out_is_left_out_too()
    {
        var plan = DraftedHall.Plan with
        {
            Rules = [.. DraftedHall.Plan.Rules.Where(it => it.Id != "head")],
        };
        Printed(plan).LeftOut.Keys.ShouldBe(["T1", "W1", "X1", "decide"], ignoreOrder: true);
    }

    [Fact]
    public void An_empty_text_is_still_a_plan()
    {
        var empty = new DraftPlan
        {
            Title = "",
            Text = "",
            Clauses = [],
        };
        Printed(empty).LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void A_title_that_infringes_is_replaced_by_a_plain_one() =>
        PlanReader
            .Read(Printed(DraftedHall.Plan with { Title = "把重点人员控制在家中方案" }).Yaml)
            .Syntax!.Header.Title.Value.ShouldBe("应急预案");

    [Fact]
    public void What_blocks_approval_names_its_item()
    {
        var blocking = Printed(DraftedHall.Plan)
            .Blocking.Select(it => (it.Found.Code, it.Item))
            .ToList();
        blocking.ShouldContain(("HP0409", "G1"));
        blocking.ShouldContain(("HP0308", "RF2"));
    }

    [Theory]
    [InlineData("health-station")]
    [InlineData("reservoir")]
    [InlineData("reception")]
    public void A_version_prints_as_it_was(string name)
    {
        var yaml = File.ReadAllText(Repository.Path("plans", name, "plan.yaml"));
        var text = File.ReadAllText(Repository.Path("plans", name, "source.txt"));
        var syntax = PlanReader.Read(yaml).Syntax!;
        var sheet = VersionDraft.Of(syntax, text) with { Status = PlanStatus.Approved };
        var file = DraftYaml.Print(sheet);
        file.File.Diagnostics.Where(it => it.Severity == Severity.Error).ShouldBeEmpty();
        var again = PlanReader.Read(file.Yaml).Syntax!;
        again.Rules.ShouldBe(syntax.Rules);
        (again.Roles, again.Levels, again.Facts, again.Terms, again.Parameters).ShouldBe(
            (syntax.Roles, syntax.Levels, syntax.Facts, syntax.Terms, syntax.Parameters)
        );
        file.File.Compiled.ShouldNotBeNull();
    }

    private static DraftFile Printed(DraftPlan plan)
    {
        var file = DraftYaml.Print(plan, DraftedHall.Source);
        PlanFile.Load(file.Yaml, plan.Text).Errors().ShouldBeEmpty();
        return file;
    }
}
