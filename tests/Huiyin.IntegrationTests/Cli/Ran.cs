using Huiyin.App.Cli;

namespace Huiyin.IntegrationTests.Cli;

/// <summary>A command that was run in memory: its exit code and what it wrote.</summary>
internal sealed record Ran(int Code, string Out, string Error)
{
    /// <summary>A command that goes on for longer is stopped.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static Task<Ran> Command(params string[] args) => In("en", args);

    public static async Task<Ran> In(string language, params string[] args)
    {
        using var stop = new CancellationTokenSource(Longest);
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await HuiyinCli.Run(args, new CommandIo(output, error, language), stop.Token);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>For commands that only compute.</summary>
    public static Ran Now(params string[] args) => Command(args).GetAwaiter().GetResult();

    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
