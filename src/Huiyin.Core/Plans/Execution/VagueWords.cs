namespace Huiyin.Core.Plans.Execution;

/// <summary>The words that texts use instead of a number.</summary>
public static class VagueWords
{
    /// <summary>The words, longest first so that the fullest is found.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "第一时间",
        "立即",
        "马上",
        "及时",
        "尽快",
        "随时",
        "迅速",
        "立刻",
        "尽早",
    ];

    /// <summary>The first of them in a quote, or null.</summary>
    public static string? In(string? quote) =>
        quote is null
            ? null
            : All.Select(word => (word, at: quote.IndexOf(word, StringComparison.Ordinal)))
                .Where(it => it.at >= 0)
                .OrderBy(it => it.at)
                .Select(it => it.word)
                .FirstOrDefault();
}
