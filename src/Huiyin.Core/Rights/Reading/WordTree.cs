namespace Huiyin.Core.Rights.Reading;

/// <summary>Words as a tree of characters: the longest word at a place is found in one walk.</summary>
internal sealed class WordTree
{
    private readonly Node _root = new();

    public WordTree(IEnumerable<(string Word, char Sense)> words)
    {
        foreach (var (word, sense) in words)
            Add(word, sense);
    }

    /// <summary>The longest word that begins at a place: its length, 0 where none does, and its sense.</summary>
    public (int Length, char Sense) Longest(ReadOnlySpan<char> text)
    {
        var found = (Length: 0, Sense: Sense.None);
        var node = _root;
        for (var i = 0; i < text.Length && node.After(text[i]) is { } next; i++)
        {
            node = next;
            if (node.Sense is { } sense)
                found = (i + 1, sense);
        }
        return found;
    }

    private void Add(string word, char sense)
    {
        var node = _root;
        foreach (var c in word)
            node = node.Grow(c);
        node.Sense ??= sense;
    }

    private sealed class Node
    {
        private Dictionary<char, Node>? _next;

        public char? Sense { get; set; }

        public Node? After(char c) => _next?.GetValueOrDefault(c);

        public Node Grow(char c)
        {
            _next ??= [];
            if (!_next.TryGetValue(c, out var node))
                _next[c] = node = new Node();
            return node;
        }
    }
}
