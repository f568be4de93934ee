using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Huiyin.App.Cli;
using Huiyin.Core;
using Huiyin.Core.Incidents;
using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Diagnostics;
using Huiyin.Core.Plans.Execution;

namespace Huiyin.App.Plans;

/// <summary><c>huiyin plan grade PLAN.yaml persons=7 destination=city [--json]</c></summary>
internal static class GradePlanVerb
{
    public static Command Command(CommandIo io)
    {
        var file = new Argument<string>("PLAN.yaml") { Description = "The plan." };
        var facts = new Argument<string[]>("FACT=VALUE")
        {
            Description = "What is known; a fact left out is unknown.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new Command(
            "grade",
            "Say what level the facts give, what is still possible, and what to ask."
        )
        {
            file,
            facts,
            json,
        };
        command.SetAction(parsed =>
            Grade(parsed.GetValue(file)!, parsed.GetValue(facts) ?? [], parsed.GetValue(json), io)
        );
        return command;
    }

    private static int Grade(string path, string[] facts, bool json, CommandIo io)
    {
        if (!File.Exists(path))
            return io.Fail(new($"没有文件 {path}。", $"There is no file {path}."));
        var load = PlanFiles.Read(path);
        if (load.Compiled is not { } plan)
            return Errors(load, path, io);
        if (Answers(facts) is not { } answers)
            return io.Fail(
                new("事实须写成 名称=值，且每项只写一次。", "Write facts as NAME=VALUE, each once.")
            );
        var canonical = Grader.Canonical(plan, answers, out var wrong);
        if (wrong is not null)
            return io.Fail(wrong.Message);
        var known = canonical
            .Where(fact => fact.Value is not null)
            .Select(fact => KeyValuePair.Create(fact.Key, fact.Value!));
        Print(GradeBody.Of(plan, [.. known]), json, plan, io);
        return ExitCode.Done;
    }

    private static int Errors(PlanFile load, string path, CommandIo io)
    {
        foreach (var found in load.Diagnostics.Where(found => found.Severity == Severity.Error))
            io.Error.WriteLine(found.Format(path, io.Language));
        return ExitCode.Found;
    }

    private static ImmutableSortedDictionary<string, string?>? Answers(string[] facts)
    {
        var pairs = facts.Select(fact => fact.Split('=', 2)).ToList();
        return
            pairs.All(pair => pair.Length == 2)
            && pairs.DistinctBy(pair => pair[0]).Count() == pairs.Count
            ? pairs.ToImmutableSortedDictionary(
                pair => pair[0],
                pair => (string?)pair[1],
                StringComparer.Ordinal
            )
            : null;
    }

    private static void Print(GradeBody grade, bool json, CompiledPlan plan, CommandIo io)
    {
        if (json)
        {
            io.Out.WriteLine(JsonSerializer.Serialize(grade, CliJson.Options));
            return;
        }
        var level = grade.Level is { } id
            ? plan.Levels.First(one => one.Id == id).Name
            : new Phrase("无", "none").In(io.Language);
        io.Out.WriteLine(new Phrase($"级别：{level}", $"level: {level}").In(io.Language));
        foreach (var row in grade.Rows)
            io.Out.WriteLine($"  {row.Id} {row.Level} {row.Clause}: {row.Quote}");
        foreach (var question in grade.Questions)
            io.Out.WriteLine(
                new Phrase(
                    $"还要问：{question.Value}（{question.Key}）",
                    $"ask: {question.Value} ({question.Key})"
                ).In(io.Language)
            );
        if (grade.Gap is { } gap)
            io.Out.WriteLine(
                new Phrase($"预案未规定：{gap}", $"the plan leaves open: {gap}").In(io.Language)
            );
    }
}

/// <summary>A grading on the wire.</summary>
/// <param name="Level">The level; null when none.</param>
/// <param name="Possible">More severe levels that unknown facts could still give.</param>
/// <param name="Ask">The facts that would settle them.</param>
/// <param name="Rows">The rows that hit, with clause and quote.</param>
/// <param name="Questions">The questions behind <paramref name="Ask"/>.</param>
/// <param name="Fires">The report rules that these facts alone set off, whatever the level.</param>
/// <param name="Gap">What the plan leaves open, where no row covers the facts and none still can.</param>
internal sealed record GradeBody(
    string? Level,
    ImmutableArray<string> Possible,
    ImmutableArray<string> Ask,
    ImmutableArray<RowBody> Rows,
    ImmutableSortedDictionary<string, string> Questions,
    ImmutableArray<string> Fires,
    string? Gap
)
{
    public static GradeBody Of(CompiledPlan plan, KeyValuePair<string, string>[] facts) =>
        Of(
            plan,
            Grader.Grade(plan, facts),
            [.. plan.Reports.Where(rule => Fired(plan, rule, facts)).Select(rule => rule.Id)]
        );

    private static bool Fired(
        CompiledPlan plan,
        ReportRule rule,
        KeyValuePair<string, string>[] facts
    ) => rule.Trigger is Trigger.OnFact on && Grader.Holds(plan, on.Test, facts) == true;

    private static GradeBody Of(CompiledPlan plan, Grade grade, ImmutableArray<string> fires) =>
        new(
            grade.Level,
            grade.Possible,
            grade.Ask,
            [
                .. plan
                    .Grading.Rows.Where(row => grade.Rows.Contains(row.Id))
                    .Select(row => RowBody.Of(plan, row)),
            ],
            plan.Facts.Where(fact => grade.Ask.Contains(fact.Name))
                .ToImmutableSortedDictionary(fact => fact.Name, fact => fact.Ask),
            fires,
            grade.Level is null && grade.Possible.IsEmpty
                ? plan.Grading.Unmatched?.Question ?? ""
                : null
        );
}

/// <summary>A row that hit.</summary>
internal sealed record RowBody(string Id, string Level, string Clause, string? Quote)
{
    public static RowBody Of(CompiledPlan plan, GradingRow row) =>
        new(row.Id, plan.Levels[row.Level].Id, row.Basis.Citation, row.Basis.Quote);
}
