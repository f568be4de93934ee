using Huiyin.Core.Rights.Reading.Words;

namespace Huiyin.Core.Rights.Reading;

/// <summary>Every word that says something about rights, and a few longer ones that keep a shorter one from being read.</summary>
internal static class Vocabulary
{
    private static readonly Lazy<WordTree> Lazily = new(() => new WordTree(All));

    /// <summary>The words as a tree, built when the first clause is read.</summary>
    public static WordTree Tree => Lazily.Value;

    /// <summary>Where a word stands twice, the earlier list wins.</summary>
    public static IEnumerable<(string Word, string Sense)> All =>
        [
            .. FrameWords.All,
            .. SpeakingWords.All,
            .. ReturningWords.All,
            .. HoldingWords.All,
            .. WatchingWords.All,
            .. JudgingWords.All,
            .. PetitionWords.All,
            .. PeopleWords.All,
            .. OrderWords.All,
        ];

    public static IEnumerable<(string, string)> Words(string list, string sense) =>
        list.Split(' ').Select(word => (word, sense));

    public static IEnumerable<(string, string)> Neutral(string list) =>
        Words(list, Sense.None.ToString());

    /// <summary>Each mark before each head: 重点 + 人员.</summary>
    public static IEnumerable<(string, string)> Products(
        string marks,
        string heads,
        string sense
    ) => from mark in marks.Split(' ') from head in heads.Split(' ') select (mark + head, sense);
}
