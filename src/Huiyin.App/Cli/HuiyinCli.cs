using System.CommandLine;
using System.CommandLine.Parsing;
using Huiyin.App.Demo;
using Huiyin.App.Drafting;
using Huiyin.App.Drafts;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.App.Ledger;
using Huiyin.App.Plans;
using Huiyin.Core;
using Huiyin.Storage.Ledger;
using Huiyin.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Huiyin.App.Cli;

/// <summary>The command line: one verb for each thing the program does.</summary>
public static class HuiyinCli
{
    /// <summary>Runs a command and returns its exit code.</summary>
    public static async Task<int> Run(
        string[] args,
        CommandIo io,
        CancellationToken cancellation = default
    )
    {
        var parsed = Root(io).Parse(args is [] ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
            return BadUse(parsed, io);
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = io.Out,
                    Error = io.Error,
                    EnableDefaultExceptionHandler = false,
                },
                cancellation
            );
        }
        catch (CannotServeException e)
        {
            return io.Fail(e.Sentence);
        }
        catch (CannotReadException e)
        {
            return io.Fail(e.Sentence);
        }
        catch (StorageUnavailableException e)
        {
            return io.Fail(e.Sentence);
        }
        catch (NewerFileException e)
        {
            return io.Fail(e.Sentence);
        }
        catch (DamagedLedgerException e)
        {
            return io.Fail(
                CannotServeException.Damaged(new(e.Entry, Phrase.Same(e.Message))).Sentence
            );
        }
        catch (SqliteException e)
        {
            return io.Fail(
                new($"数据文件无法使用：{e.Message}", $"The data file cannot be used: {e.Message}")
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return io.Fail(Phrase.Same(e.Message));
        }
    }

    private static RootCommand Root(CommandIo io) =>
        new("Huiyin (回音): every matter gets an answer, and the office's contingency plan runs.")
        {
            DemoVerb.Command(io),
            ServeVerb.Command(io),
            new Command("plan", "Import, check, grade and rehearse plans.")
            {
                ImportPlanVerb.Command(io),
                CheckPlanVerb.Command(io),
                GradePlanVerb.Command(io),
                RehearsePlanVerb.Command(io),
            },
            new Command("ledger", "The office's record.") { VerifyLedgerVerb.Command(io) },
            new Command("token", "Access for programs.") { CreateTokenVerb.Command(io) },
        };

    private static string VerbMissing { get; } =
        new RootCommand { new Command("verb") }
            .Parse([])
            .Errors[0]
            .Message;

    private static IEnumerable<string> Verbs(CommandResult command) =>
        command.Parent is CommandResult parent
            ? [.. Verbs(parent), command.Command.Name]
            : ["huiyin"];

    private static int BadUse(ParseResult parsed, CommandIo io)
    {
        var verb = string.Join(' ', Verbs(parsed.CommandResult));
        var wrong = parsed.Errors.Where(error => error.Message != VerbMissing).ToList();
        if (wrong.Count == 0)
            io.Fail(new($"{verb} 后面还要写做什么。", $"say what {verb} is to do."));
        foreach (var error in wrong)
            io.Fail(Phrase.Same(error.Message));
        io.Error.WriteLine(
            new Phrase($"用 {verb} --help 查看用法。", $"{verb} --help shows how to use it.").In(
                io.Language
            )
        );
        return ExitCode.BadUse;
    }
}
