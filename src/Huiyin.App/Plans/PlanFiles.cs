using Huiyin.Core.Plans;
using Huiyin.Core.Plans.Language;

namespace Huiyin.App.Plans;

/// <summary>Reads plan files, with the source text that lies beside them.</summary>
internal static class PlanFiles
{
    /// <summary>Plan files are read up to this many bytes.</summary>
    public const long Largest = 10 * 1024 * 1024;

    /// <summary>The plan in a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PlanFile Read(string path)
    {
        if (new FileInfo(path).Length > Largest)
            throw new IOException($"{path}: larger than {Largest / 1024 / 1024} MB");
        var yaml = File.ReadAllText(path);
        return PlanFile.Load(yaml, SourceOf(yaml, path));
    }

    private static string? SourceOf(string yaml, string path)
    {
        if (PlanReader.Read(yaml).Syntax?.Source?.File?.Value is not { } name)
            return null;
        var beside = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(path))!,
            Path.GetFileName(name)
        );
        return File.Exists(beside) ? File.ReadAllText(beside) : null;
    }
}
