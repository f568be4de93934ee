namespace Huiyin.App.Cli;

/// <summary>Where a command writes, and in which language. Tests pass their own.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Diagnostics.</param>
/// <param name="Language">A language tag; Chinese for any <c>zh</c>, English otherwise.</param>
public sealed record CommandIo(TextWriter Out, TextWriter Error, string Language)
{
    /// <summary>This process's own console, in the language of its environment.</summary>
    public static CommandIo OfThisProcess()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        return new(Console.Out, Console.Error, LanguageOf(Environment.GetEnvironmentVariable));
    }

    /// <summary>The language the usual variables name.</summary>
    internal static string LanguageOf(Func<string, string?> variable) =>
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }
            .Select(variable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value))
            is { } tag
        && tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            ? "zh-CN"
            : "en";

    /// <summary>Says why the command could not be carried out.</summary>
    /// <returns><see cref="ExitCode.BadUse"/>.</returns>
    public int Fail(Core.Phrase sentence)
    {
        Error.WriteLine($"huiyin: {sentence.In(Language)}");
        return ExitCode.BadUse;
    }
}

/// <summary>The exit codes; there are no others.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and what was looked at has errors or damage.</summary>
    public const int Found = 1;

    /// <summary>Not done: the command or what it was given cannot be used.</summary>
    public const int BadUse = 2;
}
