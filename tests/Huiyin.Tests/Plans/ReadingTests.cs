using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Tests.Plans;

public sealed class ReadingTests
{
    [Fact]
    public void A_small_plan_loads() =>
        PlanFile.Load(Sample.Task("do: 到场听取意见, quote: 到场")).Compiled.ShouldNotBeNull();

    [Theory]
    [InlineData("", "HP0001")]
    [InlineData("# nothing but a remark\n", "HP0001")]
    [InlineData("~", "HP0001")]
    [InlineData("just words", "HP0016")]
    [InlineData("a: [1, 2", "HP0005")]
    [InlineData("plan:\n\tid: x", "HP0006")]
    [InlineData("schema: &a huiyin-plan/1", "HP0008")]
    [InlineData("schema: !!str huiyin-plan/1", "HP0008")]
    [InlineData("schema: huiyin-plan/1\n---\nschema: huiyin-plan/1", "HP0007")]
    [InlineData("schema: huiyin-plan/2", "HP0010")]
    [InlineData("schema: {a: x,\nb c, d: e}\nplan: {id: x, do:\n1h, b: c}", "HP0005")]
    [InlineData("? {a: b}\n: c", "HP0009")]
    public void A_file_that_is_no_plan_is_told_why(string text, string code)
    {
        var file = PlanFile.Load(text);
        file.Compiled.ShouldBeNull();
        file.Codes().ShouldContain(code);
    }

    [Theory]
    [InlineData("do: 听取,记录, quote: 到场", "HP0015", "记录")]
    [InlineData("do: 到场, quote: 到场, evidense: 照片", "HP0011", "evidence")]
    [InlineData("do: , quote: 到场", "HP0014", "do")]
    [InlineData("do: ~, quote: 到场", "HP0014", "do")]
    [InlineData("do: 到场, quote: 到场, do: 再到场", "HP0013", "do")]
    [InlineData("do: [到场], quote: 到场", "HP0016", "single value")]
    [InlineData("do: 到场, quote: 到场, status: suplied", "HP0017", "supplied")]
    [InlineData("do: 到场, quote: 到场, from: activated", "HP0105", "activation")]
    [InlineData("do: 到场, quote: 到场, after: [T9]", "HP0105", "T1")]
    [InlineData("do: 到场, quote: 到场, after: [T1]", "HP0111", "T1 → T1")]
    [InlineData("do: 到场, quote: 到场, with: tam", "HP0104", "team")]
    [InlineData("do: 到场, quote: 到场, gap: G1", "HP0107", "G1")]
    [InlineData("quote: 到场", "HP0012", "do")]
    public void Each_slip_in_a_task_is_told_with_its_cure(string rest, string code, string advice)
    {
        var found = PlanFile
            .Load(Sample.Task(rest))
            .Diagnostics.Where(it => it.Code == code)
            .ToArray();
        found.ShouldNotBeEmpty();
        found[0].Message.En.ShouldContain(advice);
    }

    [Fact]
    public void All_errors_are_told_at_once_each_in_its_place()
    {
        var file = PlanFile.Load(
            Sample.Plan(
                """
                tasks:
                  - {id: T1, trigger: {level: L9}, who: haed, do: 到场, within: soon, clause: c1, quote: 到场}
                  - {id: T1, trigger: {levle: any}, who: head, do: 到场, within: 10m, clause: c9, quote: 到场}
                """
            )
        );
        var errors = file.Errors().Select(it => $"{it.Span} {it.Code}").ToArray();
        errors.ShouldContain("21:31 HP0101");
        errors.ShouldContain("21:41 HP0103");
        errors.ShouldContain("21:63 HP0018");
        errors.ShouldContain("22:10 HP0024");
        errors.ShouldContain("22:24 HP0011");
        errors.Count(it => it.EndsWith("HP0106", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_byte_order_mark_and_CRLF_change_nothing()
    {
        var text = Sample.Task("do: 到场, quote: 到场");
        var windows = PlanFile.Load("\uFEFF" + text.ReplaceLineEndings("\r\n"));
        windows.Compiled!.Hash.ShouldBe(PlanFile.Load(text).Compiled!.Hash);
    }

    [Theory]
    [InlineData("[", 100_000, "HP0003")]
    [InlineData("{a: ", 100_000, "HP0003")]
    [InlineData("- ", 100_000, "HP0003")]
    [InlineData("x", 10_000_000, "HP0002")]
    [InlineData("- a\n", 210_000, "HP0004")]
    public void A_hostile_file_costs_one_error(string piece, int times, string code)
    {
        var file = PlanFile.Load(string.Concat(Enumerable.Repeat(piece, times)));
        file.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_null_parameter_needs_a_gap()
    {
        const string gaps = "gaps:\n  - {id: G1, kind: missing, ask: 几点开始}\n";
        Sample.Compiled(
            Sample.Plan("params:\n  start: {type: clock, value: null, gap: G1}\n" + gaps)
        );
        PlanFile
            .Load(Sample.Plan("params:\n  start: {type: clock, value: null}\n" + gaps))
            .Codes()
            .ShouldContain("HP0014");
    }

    [Fact]
    public void A_diagnostic_reads_as_editors_expect()
    {
        var error = PlanFile.Load(Sample.Task("do: 到场, quote: 到场, gap: G1")).Errors().Single();
        error.Severity.ShouldBe(Severity.Error);
        error
            .Format("plan.yaml", "en")
            .ShouldStartWith("plan.yaml:21:97: error HP0107: no gap \"G1\"");
    }
}
