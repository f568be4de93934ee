namespace Huiyin.Core.Rights.Reading;

/// <summary>
/// A list of words by their senses: <c>Guard: 看管 看守</c>. A line that is indented goes on; <c>重点 特殊 × 人员 群体</c>
/// puts each before each; <c>$heads = 人员 群体</c> names words for use after <c>×</c>; <c>#</c> is a comment.
/// </summary>
internal sealed class WordList
{
    private static readonly Dictionary<string, char> Senses = typeof(Sense)
        .GetFields()
        .Where(field => field.FieldType == typeof(string))
        .ToDictionary(field => field.Name, field => ((string)field.GetRawConstantValue()!)[0]);

    private readonly Dictionary<string, string> _named = [];

    public WordList(string text)
    {
        foreach (var entry in Entries(text))
            Add(entry);
    }

    /// <summary>The words in the order of the list.</summary>
    public List<(string Word, char Sense)> Words { get; } = [];

    private static IEnumerable<string> Entries(string text) =>
        text.Replace("\n ", " ", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#');

    private void Add(string entry)
    {
        if (entry[0] == '$')
        {
            var (name, words) = Cut(entry, '=');
            _named[name] = words;
            return;
        }
        var (sense, list) = Cut(entry, ':');
        var letter = sense == nameof(Sense.None) ? Sense.None : Senses[sense];
        foreach (var word in Composed(list))
            Words.Add((word, letter));
    }

    private IEnumerable<string> Composed(string list)
    {
        if (!list.Contains('×'))
            return Parts(list);
        var (marks, heads) = Cut(list, '×');
        return from mark in Parts(marks)
            from head in Parts(_named.GetValueOrDefault(heads, heads))
            select mark + head;
    }

    private static string[] Parts(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static (string, string) Cut(string text, char at)
    {
        var place = text.IndexOf(at);
        return (text[..place].Trim(), text[(place + 1)..].Trim());
    }
}
