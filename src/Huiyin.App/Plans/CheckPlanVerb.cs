using System.CommandLine;
using System.Text.Json;
using Huiyin.App.Cli;
using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.App.Plans;

/// <summary><c>huiyin plan check PLAN.yaml [--json]</c></summary>
internal static class CheckPlanVerb
{
    public static Command Command(CommandIo io)
    {
        var file = new Argument<string>("PLAN.yaml") { Description = "The plan." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command(
            "check",
            "List everything wrong with a plan; exit 1 where it has errors."
        )
        {
            file,
            json,
        };
        command.SetAction(parsed => Check(parsed.GetValue(file)!, parsed.GetValue(json), io));
        return command;
    }

    private static int Check(string path, bool json, CommandIo io)
    {
        if (!File.Exists(path))
            return io.Fail(new($"没有文件 {path}。", $"There is no file {path}."));
        var found = PlanFiles.Read(path).Diagnostics;
        if (json)
            io.Out.WriteLine(
                JsonSerializer.Serialize(
                    found.Select(one => Found.Of(one, io.Language)),
                    CliJson.Options
                )
            );
        else
            foreach (var diagnostic in found)
                io.Out.WriteLine(diagnostic.Format(path, io.Language));
        return found.Any(one => one.Severity == Severity.Error) ? ExitCode.Found : ExitCode.Done;
    }

    private sealed record Found(
        string Code,
        string Severity,
        int Line,
        int Column,
        string Message,
        bool BlocksApproval
    )
    {
        public static Found Of(Diagnostic found, string language) =>
            new(
                found.Code,
                found.Severity.ToString().ToLowerInvariant(),
                found.Span.Line,
                found.Span.Column,
                found.Message.In(language),
                found.BlocksApproval
            );
    }
}
