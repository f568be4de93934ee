using System.Reflection;

namespace Huiyin.App.Plans;

/// <summary>The plans that ship with the product; an office starts from one and changes it.</summary>
public static class PlanLibrary
{
    private const string Prefix = "plans/";
    private static readonly Assembly Own = typeof(PlanLibrary).Assembly;

    /// <summary>The names of the plans.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Own.GetManifestResourceNames()
            .Where(name =>
                name.StartsWith(Prefix, StringComparison.Ordinal)
                && name.EndsWith("/plan.yaml", StringComparison.Ordinal)
            )
            .Select(name => name.Split('/')[1])
            .Order(),
    ];

    /// <summary>The files of a plan that its author works with.</summary>
    public static IReadOnlyList<string> Files { get; } = ["plan.yaml", "source.txt", "story.yaml"];

    /// <summary>One of the files of a plan; null when there is none of that name.</summary>
    public static string? File(string? name, string? file) =>
        Names.Contains(name) && Files.Contains(file) ? Read($"{Prefix}{name}/{file}") : null;

    /// <summary>The plan file.</summary>
    public static string Yaml(string name) => Read($"{Prefix}{name}/plan.yaml");

    /// <summary>The text its clauses quote.</summary>
    public static string Source(string name) => Read($"{Prefix}{name}/source.txt");

    internal static string Read(string resource)
    {
        using var stream =
            Own.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"There is no {resource}.", nameof(resource));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
