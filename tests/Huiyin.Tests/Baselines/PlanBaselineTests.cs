using System.Text;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Language;
using Huiyin.Core.Plans.Rehearsals;
using Huiyin.Tests.Clocks;

namespace Huiyin.Tests.Baselines;

/// <summary>
/// What the program makes of every plan of the library stands beside it. After an intended change,
/// <c>HUIYIN_BASELINES=write</c> rewrites the files and the difference is read before it is committed.
/// </summary>
public sealed class PlanBaselineTests
{
    public static TheoryData<string> Plans =>
        [
            .. Directory
                .EnumerateDirectories(Repository.Path("plans"))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Its_diagnostics(string plan) =>
        Same(
            plan,
            "plan.diagnostics.txt",
            string.Concat(
                Load(plan).Diagnostics.Select(found => found.Format("plan.yaml", "en") + "\n")
            )
        );

    [Theory]
    [MemberData(nameof(Plans))]
    public void Its_canonical_print(string plan) =>
        Same(plan, "plan.formatted.yaml", PlanPrinter.Print(Load(plan).Syntax!));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Its_compiled_form(string plan) =>
        Same(plan, "plan.compiled.json", Dump.Json(Load(plan).Compiled) + "\n");

    [Theory]
    [MemberData(nameof(Plans))]
    public void Its_rehearsal(string plan) => Same(plan, "rehearsal.txt", Rehearsed(plan));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Its_rehearsal_is_the_same_every_time(string plan) =>
        Rehearsed(plan).ShouldBe(Rehearsed(plan));

    private static PlanFile Load(string plan) =>
        PlanFile.Load(Read(plan, "plan.yaml"), Read(plan, "source.txt"));

    private static string Rehearsed(string plan)
    {
        var (story, problems) = StoryReader.Read(Read(plan, "story.yaml"));
        problems.Select(found => found.Format("story.yaml", "en")).ShouldBeEmpty();
        var rehearsal = Rehearsal.Of(Load(plan).Compiled!, story!, Calendars.Spring2026);
        var text = new StringBuilder();
        foreach (var line in rehearsal.Events)
            text.Append(RehearsalText.Line(line, story!.Start)).Append('\n');
        return text.Append(RehearsalText.End(rehearsal.Run)).ToString();
    }

    private static string Read(string plan, string file) =>
        File.ReadAllText(Repository.Path("plans", plan, file));

    private static void Same(string plan, string file, string now)
    {
        var path = Repository.Path("plans", plan, file);
        if (Environment.GetEnvironmentVariable("HUIYIN_BASELINES") == "write")
            File.WriteAllText(path, now);
        File.Exists(path).ShouldBeTrue($"{file} is missing: write it with HUIYIN_BASELINES=write");
        now.ShouldBe(File.ReadAllText(path));
    }
}
