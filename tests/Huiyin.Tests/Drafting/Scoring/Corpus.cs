using System.Collections.Concurrent;
using System.Collections.Immutable;
using Huiyin.Core.Drafting;
using Huiyin.Core.Drafting.Repair;

namespace Huiyin.Tests.Drafting.Scoring;

/// <summary>The labelled texts in <c>tests/corpus</c>.</summary>
internal static class Corpus
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<DraftPlan>> Drafts = new();

    /// <summary>The names of the texts of a folder, without those that come as web pages only.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory
            .EnumerateFiles(Repository.Path("tests", "corpus", folder), "*.txt")
            .Select(file => $"{folder}/{Path.GetFileNameWithoutExtension(file)}")
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a name such as <c>seen/s01_township</c>.</summary>
    public static string Text(string name) => File.ReadAllText(At($"{name}.txt"));

    /// <summary>Its labels.</summary>
    public static string Labels(string name) => File.ReadAllText(At($"{name}.json"));

    /// <summary>The drafts of its plans; each text is read once for all tests.</summary>
    public static ImmutableArray<DraftPlan> Plans(string name) =>
        Drafts.GetOrAdd(name, it => Read(Text(it)));

    /// <summary>The drafts of the plans of any text.</summary>
    public static ImmutableArray<DraftPlan> Read(string text) =>
        PlanProse.Read(TextRepairs.Mend(text));

    private static string At(string file) =>
        Repository.Path(["tests", "corpus", .. file.Split('/')]);
}
