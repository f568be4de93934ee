using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Tests.Plans;

public sealed class PrintingTests
{
    [Theory]
    [InlineData("health-station")]
    [InlineData("reservoir")]
    [InlineData("reception")]
    public void A_design_plan_survives_printing(string name)
    {
        var (plan, diagnostics) = PlanReader.Read(DesignPlans.Read(name));
        diagnostics.Select(it => it.Format(name, "en")).ShouldBeEmpty();
        var printed = PlanPrinter.Print(plan!);
        var (again, problems) = PlanReader.Read(printed);
        problems.Select(it => it.Format("printed", "en")).ShouldBeEmpty();
        again.ShouldBe(plan);
        PlanPrinter.Print(again!).ShouldBe(printed);
    }

    [Theory]
    [InlineData("health-station", "002_758aafe82b1a8211.txt")]
    [InlineData("reservoir", "000_0f64332081d0cf29.txt")]
    [InlineData("reception", "004_26f94db44683b474.txt")]
    public void A_design_plan_has_no_error(string name, string source)
    {
        var text = DesignPlans.Read(name);
        Errors(PlanFile.Load(text), name).ShouldBeEmpty();
        Errors(PlanFile.Load(text, DesignPlans.ReadSource(source)), name).ShouldBeEmpty();
    }

    private static string[] Errors(PlanFile file, string name) =>
        [
            .. file
                .Diagnostics.Where(it => it.Severity == Severity.Error)
                .Select(it => it.Format(name, "zh")),
        ];
}
