namespace Huiyin.Core.Rights.Reading;

/// <summary>An element of a regular expression with its quantifier: a character, a set or a group.</summary>
/// <param name="Text">The element without its quantifier.</param>
/// <param name="Quantifier">What follows it: <c>?</c>, <c>{0,8}</c> or nothing.</param>
internal sealed record PatternElement(string Text, string Quantifier)
{
    public bool IsOptional => Quantifier is ['?' or '*', ..] or ['{', '0', ..];

    public bool IsGroup => Text[0] == '(';

    public bool IsNegatedSet => Text.StartsWith("[^", StringComparison.Ordinal);

    public bool IsLookaround =>
        Text.StartsWith("(?=", StringComparison.Ordinal)
        || Text.StartsWith("(?!", StringComparison.Ordinal)
        || Text.StartsWith("(?<!", StringComparison.Ordinal)
        || Text.StartsWith("(?<=", StringComparison.Ordinal);

    /// <summary>What a group holds, without its name.</summary>
    public string Inner =>
        Text.StartsWith("(?<", StringComparison.Ordinal) ? Text[(Text.IndexOf('>') + 1)..^1]
        : Text.StartsWith("(?:", StringComparison.Ordinal) ? Text[3..^1]
        : Text[1..^1];
}

/// <summary>Takes a regular expression apart as far as the screen's own patterns go.</summary>
internal static class PatternParts
{
    /// <summary>The alternatives of a pattern.</summary>
    public static IEnumerable<string> Alternatives(string pattern)
    {
        var from = 0;
        for (var at = 0; at < pattern.Length; at = ElementEnd(pattern, at))
            if (pattern[at] == '|')
            {
                yield return pattern[from..at];
                from = at + 1;
            }
        yield return pattern[from..];
    }

    /// <summary>The elements of one alternative in their order.</summary>
    public static IEnumerable<PatternElement> Elements(string alternative)
    {
        for (int at = 0, next; at < alternative.Length; at = next)
        {
            var end = ElementEnd(alternative, at);
            next = QuantifierEnd(alternative, end);
            yield return new(alternative[at..end], alternative[end..next]);
        }
    }

    private static int ElementEnd(string pattern, int at) =>
        pattern[at] switch
        {
            '[' => pattern.IndexOf(']', at) + 1,
            '(' => GroupEnd(pattern, at),
            '\\' => at + 2,
            _ => at + 1,
        };

    private static int GroupEnd(string pattern, int at)
    {
        for (var depth = 0; at < pattern.Length; at++)
        {
            depth += pattern[at] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth == 0)
                return at + 1;
        }
        return at;
    }

    private static int QuantifierEnd(string pattern, int at)
    {
        if (at < pattern.Length && pattern[at] == '{')
            at = pattern.IndexOf('}', at) + 1;
        while (at < pattern.Length && pattern[at] is ('?' or '*' or '+'))
            at++;
        return at;
    }
}
