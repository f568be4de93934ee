using System.CommandLine;
using Huiyin.App.Cli;
using Huiyin.App.Hosting;
using Huiyin.Core;
using Huiyin.Storage.Ledger;

namespace Huiyin.App.Ledger;

/// <summary><c>huiyin ledger verify --data DIR</c></summary>
internal static class VerifyLedgerVerb
{
    public static Command Command(CommandIo io)
    {
        var data = new Option<string>("--data")
        {
            Description = "The data folder.",
            Required = true,
        };
        var command = new Command(
            "verify",
            "Prove the record: hashes, state = fold, one wake-up per open obligation."
        )
        {
            data,
        };
        command.SetAction(parsed => Verify(RunningOffice.FileIn(parsed.GetValue(data)!), io));
        return command;
    }

    private static int Verify(string file, CommandIo io)
    {
        if (!File.Exists(file))
            return io.Fail(new($"{file} 不存在。", $"There is no {file}."));
        var result = Read(file);
        foreach (var damage in result.Damages)
            io.Out.WriteLine(Say(damage).In(io.Language));
        io.Out.WriteLine(Summary(result).In(io.Language));
        return result.Damages.Count == 0 ? ExitCode.Done : ExitCode.Found;
    }

    private static VerificationResult Read(string file)
    {
        try
        {
            return Verification.Verify(file);
        }
        catch (DamagedLedgerException e)
        {
            return new(0, 0, 0, [new(e.Entry, Phrase.Same(e.Message))]);
        }
    }

    private static Phrase Say(Damage damage) =>
        damage.Entry is { } entry
            ? new($"第{entry}条：{damage.What.Zh}", $"entry {entry}: {damage.What.En}")
            : damage.What;

    private static Phrase Summary(VerificationResult result) =>
        new(
            $"{result.Entries} 条记录，{result.Streams} 个事项流，{result.OpenObligations} 项未办结：{(result.Damages.Count == 0 ? "完好" : $"{result.Damages.Count} 处损坏")}",
            $"{result.Entries} entries, {result.Streams} streams, {result.OpenObligations} open obligations: {(result.Damages.Count == 0 ? "intact" : $"{result.Damages.Count} damaged")}"
        );
}
