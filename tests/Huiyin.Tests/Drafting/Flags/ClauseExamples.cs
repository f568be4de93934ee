namespace Huiyin.Tests.Drafting.Flags;

/// <summary>A clause with the flags it must raise and those it may.</summary>
/// <param name="Must">Kinds as letters: C confinement, I interception, S surveillance, F forced-return, O opinion-control, P profiling, T suppression-target, R retaliation.</param>
/// <param name="May">Kinds that another reader might name as well.</param>
/// <param name="Words">The clause.</param>
public sealed record ClauseExample(string Must, string May, string Words);

/// <summary>The examples beside this file, one a line: capital letters must be found, small ones may, <c>-</c> is nothing.</summary>
internal static class ClauseExamples
{
    private static readonly Dictionary<string, char> Letters = new()
    {
        ["confinement"] = 'C',
        ["interception"] = 'I',
        ["surveillance"] = 'S',
        ["forced-return"] = 'F',
        ["opinion-control"] = 'O',
        ["profiling"] = 'P',
        ["suppression-target"] = 'T',
        ["retaliation"] = 'R',
    };

    public static IEnumerable<string> Files =>
        Directory
            .EnumerateFiles(Repository.Path("tests", "Huiyin.Tests", "Drafting", "Flags"), "*.txt")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal);

    public static char Letter(string kind) => Letters[kind];

    public static IEnumerable<ClauseExample> Of(string file) =>
        File.ReadLines(Repository.Path("tests", "Huiyin.Tests", "Drafting", "Flags", file))
            .Select(line => line.Split('|', 2))
            .Select(parts => new ClauseExample(
                string.Concat(parts[0].Where(char.IsUpper)),
                string.Concat(parts[0].Where(char.IsLower)).ToUpperInvariant(),
                parts[1]
            ));
}
