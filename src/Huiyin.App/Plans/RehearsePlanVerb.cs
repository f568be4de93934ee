using System.CommandLine;
using Huiyin.App.Cli;
using Huiyin.App.Hosting;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Rehearsals;

namespace Huiyin.App.Plans;

/// <summary><c>huiyin plan rehearse PLAN.yaml STORY.yaml</c></summary>
internal static class RehearsePlanVerb
{
    public static Command Command(CommandIo io)
    {
        var plan = new Argument<string>("PLAN.yaml") { Description = "The plan." };
        var story = new Argument<string>("STORY.yaml")
        {
            Description = "What people do, and when.",
        };
        var command = new Command(
            "rehearse",
            "Run a story through the real engine in compressed time; one JSON line an event."
        )
        {
            plan,
            story,
        };
        command.SetAction(parsed => Rehearse(parsed.GetValue(plan)!, parsed.GetValue(story)!, io));
        return command;
    }

    private static int Rehearse(string planPath, string storyPath, CommandIo io)
    {
        if (new[] { planPath, storyPath }.FirstOrDefault(path => !File.Exists(path)) is { } missing)
            return io.Fail(new($"没有文件 {missing}。", $"There is no file {missing}."));
        var load = PlanFiles.Read(planPath);
        var (story, problems) = StoryReader.Read(File.ReadAllText(storyPath));
        Print(load.Diagnostics, planPath, io);
        Print(problems, storyPath, io);
        if (load.Compiled is not { } plan || story is null)
            return ExitCode.Found;
        var rehearsal = Rehearsal.Of(plan with { Approved = true }, story, Calendars.Known);
        foreach (var line in rehearsal.Events)
            io.Out.WriteLine(RehearsalLine.Of(line, story.Start, plan, io.Language));
        io.Out.WriteLine(RehearsalLine.Summary(rehearsal));
        return ExitCode.Done;
    }

    private static void Print(IEnumerable<Diagnostic> found, string path, CommandIo io)
    {
        foreach (var diagnostic in found.Where(one => one.Severity == Severity.Error))
            io.Error.WriteLine(diagnostic.Format(path, io.Language));
    }
}
