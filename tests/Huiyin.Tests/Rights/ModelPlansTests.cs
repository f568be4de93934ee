using Huiyin.Core.Plans;
using Huiyin.Core.Rights;

namespace Huiyin.Tests.Rights;

/// <summary>
/// A plan of the library that flags nothing has nothing to flag: no line of its text says, on any road, what infringes
/// somebody's rights. The others show on purpose how flags look.
/// </summary>
public sealed class ModelPlansTests
{
    private static readonly string[] Flagging = ["health-station", "reception", "reservoir"];

    public static TheoryData<string> Clean =>
        [
            .. Directory
                .EnumerateDirectories(Repository.Path("plans"))
                .Select(folder => Path.GetFileName(folder))
                .Except(Flagging)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Clean))]
    public void No_line_of_its_text_infringes_rights(string plan) =>
        File.ReadLines(Repository.Path("plans", plan, "source.txt"))
            .Where(line =>
                !RightsScreen.Screen(line).IsEmpty || !RightsScreen.ScreenRule(line).IsEmpty
            )
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Clean))]
    public void It_has_no_flag_and_no_gap(string plan)
    {
        var file = PlanFile.Load(
            File.ReadAllText(Repository.Path("plans", plan, "plan.yaml")),
            File.ReadAllText(Repository.Path("plans", plan, "source.txt"))
        );
        file.Diagnostics.ShouldBeEmpty();
        (file.Syntax!.Flagged.Count, file.Syntax.Gaps.Count).ShouldBe((0, 0));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void Nobody_is_answerable_for_how_many_people_petition(string plan)
    {
        var syntax = PlanFile
            .Load(File.ReadAllText(Repository.Path("plans", plan, "plan.yaml")))
            .Syntax!;
        syntax.Accountability.ShouldNotBeEmpty();
        foreach (var row in syntax.Accountability)
            row.MeasuredBy.Count.ShouldBeGreaterThan(0, row.Name);
    }
}
