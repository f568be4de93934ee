using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Huiyin.App.Cli;
using Huiyin.App.Drafting;
using Huiyin.Core;
using Huiyin.Core.Drafting;
using Huiyin.Core.Plans.Drafts;

namespace Huiyin.App.Drafts;

/// <summary><c>huiyin plan import FILE… [--json] [-o DRAFT.yaml]</c></summary>
internal static class ImportPlanVerb
{
    public static Command Command(CommandIo io)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "The text of a plan: txt, html, docx or pdf.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<bool>("--json")
        {
            Description = "Print JSON, one line a file where there are several.",
        };
        var output = new Option<string?>("-o")
        {
            Description = "Write the draft, and the text as it was read beside it.",
            HelpName = "DRAFT.yaml",
        };
        var command = new Command("import", "Read a plan's prose and draft rules of it.")
        {
            files,
            json,
            output,
        };
        command.SetAction(parsed =>
            Import(parsed.GetValue(files)!, parsed.GetValue(json), parsed.GetValue(output), io)
        );
        return command;
    }

    private static int Import(string[] files, bool json, string? output, CommandIo io)
    {
        if (output is not null && files.Length > 1)
            return io.Fail(
                new("-o 一次只写一个文件的草案。", "-o writes the drafts of one file at a time.")
            );
        var importer = new PlanImporter();
        var worst = ExitCode.Done;
        foreach (var path in files)
            worst = Math.Max(worst, One(importer, path, json, files.Length > 1, output, io));
        return worst;
    }

    private static int One(
        PlanImporter importer,
        string path,
        bool json,
        bool several,
        string? output,
        CommandIo io
    )
    {
        if (Read(importer, path, io) is not { } file)
            return ExitCode.BadUse;
        if (json)
            io.Out.WriteLine(
                JsonSerializer.Serialize(
                    ImportedJson.Of(Path.GetFileName(path), file, io.Language),
                    several ? CliJson.Options : Indented
                )
            );
        if (output is not null)
            Write(file, output, io);
        else if (!json)
            foreach (var plan in file.Plans)
                io.Out.WriteLine(Summary(plan, io.Language));
        return ExitCode.Done;
    }

    private static ImportedFile? Read(PlanImporter importer, string path, CommandIo io)
    {
        try
        {
            return importer.Import(DocumentReading.Bytes(path), Path.GetFileName(path));
        }
        catch (CannotReadException e)
        {
            io.Fail(e.Sentence);
            return null;
        }
    }

    private static readonly JsonSerializerOptions Indented = new(CliJson.Options)
    {
        WriteIndented = true,
    };

    // The clauses of a draft count the lines of the text as it was read, so that text goes with it.
    private static void Write(ImportedFile file, string output, CommandIo io)
    {
        for (var i = 0; i < file.Plans.Length; i++)
        {
            var yaml = i == 0 ? output : Numbered(output, i + 1);
            var text = Path.ChangeExtension(yaml, ".txt");
            var bytes = System.Text.Encoding.UTF8.GetBytes(file.Plans[i].Text);
            var draft = DraftYaml.Print(
                file.Plans[i],
                PlanImporter.Facts(bytes, Path.GetFileName(text), file)
            );
            File.WriteAllBytes(text, bytes);
            File.WriteAllText(yaml, draft.Yaml);
            io.Error.WriteLine(
                new Phrase(
                    $"已写入 {yaml} 和 {text}：{file.Plans[i].Title}",
                    $"wrote {yaml} and {text}: {file.Plans[i].Title}"
                ).In(io.Language)
            );
        }
    }

    private static string Numbered(string path, int number) =>
        Path.Combine(
            Path.GetDirectoryName(path) ?? "",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFileNameWithoutExtension(path)}-{number}{Path.GetExtension(path)}"
            )
        );

    private static string Summary(DraftPlan plan, string language)
    {
        var rules = plan.Rules.Count(it => !it.IsCard);
        var cards = plan.Rules.Length - rules;
        return new Phrase(
            $"{plan.Title}\n  {plan.Clauses.Length} 条，{plan.Levels.Length} 个级别，{plan.Groups.Length} 个机构，{rules} 条规则，{cards} 张待补卡片，{plan.Flags.Length} 处涉权条款，{plan.Questions.Length} 个问题",
            $"{plan.Title}\n  {plan.Clauses.Length} clauses, {plan.Levels.Length} levels, {plan.Groups.Length} bodies, {rules} rules, {cards} cards to complete, {plan.Flags.Length} flagged clauses, {plan.Questions.Length} questions"
        ).In(language);
    }
}
