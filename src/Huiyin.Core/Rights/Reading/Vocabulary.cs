using System.Reflection;

namespace Huiyin.Core.Rights.Reading;

/// <summary>
/// Every word that says something about rights, and a few longer ones that keep a shorter one from being read. The lists
/// lie beside this file; where a word stands twice, the earlier one wins.
/// </summary>
internal static class Vocabulary
{
    private static readonly string[] Lists =
    [
        "frame",
        "speaking",
        "returning",
        "holding",
        "watching",
        "judging",
        "petition",
        "people",
        "order",
    ];

    private static readonly Lazy<WordTree> Lazily = new(() => new WordTree(All));

    /// <summary>The words as a tree, built when the first clause is read.</summary>
    public static WordTree Tree => Lazily.Value;

    /// <summary>The words with their senses, in the order of the lists.</summary>
    public static IEnumerable<(string Word, char Sense)> All =>
        Lists.SelectMany(list => new WordList(Read(list)).Words);

    private static string Read(string list)
    {
        using var stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream($"Huiyin.Words.{list}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
