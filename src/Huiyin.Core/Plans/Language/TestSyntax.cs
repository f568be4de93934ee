using System.Text.RegularExpressions;

namespace Huiyin.Core.Plans.Language;

/// <summary>One test of one fact, before the fact's type is known.</summary>
public abstract partial record TestSyntax : SyntaxNode
{
    /// <summary><c>&gt;=5</c>, <c>&gt;3d</c>, <c>&gt;=county</c>.</summary>
    public sealed record Compare(string Operator, string Value) : TestSyntax
    {
        /// <inheritdoc />
        public override string Text => Operator + Value;
    }

    /// <summary><c>[3..5]</c>; a parenthesis excludes its bound.</summary>
    public sealed record Range(string Low, bool WithLow, string High, bool WithHigh) : TestSyntax
    {
        /// <inheritdoc />
        public override string Text =>
            $"{(WithLow ? '[' : '(')}{Low}..{High}{(WithHigh ? ']' : ')')}";
    }

    /// <summary>One of these values; a single one is written without brackets.</summary>
    public sealed record OneOf(SyntaxList<string> Values) : TestSyntax
    {
        /// <inheritdoc />
        public override string Text =>
            Values.Count == 1 ? Values[0] : $"[{string.Join(", ", Values)}]";
    }

    /// <summary>The test as written.</summary>
    public abstract string Text { get; }

    /// <summary>The test with the fact's name: <c>persons >= 5</c>.</summary>
    public string For(string fact) =>
        this switch
        {
            Compare compare => $"{fact} {compare.Operator} {compare.Value}",
            OneOf { Values: ["true"] } => fact,
            OneOf { Values.Count: 1 } => $"{fact} = {Text}",
            _ => $"{fact} in {Text}",
        };

    /// <summary>Reads a test written as one scalar; null when it is none.</summary>
    public static TestSyntax? Parse(string text)
    {
        text = text.Trim();
        if (ComparisonForm().Match(text) is { Success: true } compare)
            return new Compare(compare.Groups[1].Value, compare.Groups[2].Value);
        if (RangeForm().Match(text) is { Success: true } range)
            return new Range(
                range.Groups[2].Value,
                range.Groups[1].Value == "[",
                range.Groups[3].Value,
                range.Groups[4].Value == "]"
            );
        return PlainForm().IsMatch(text) ? new OneOf([text]) : null;
    }

    [GeneratedRegex(@"^(>=|<=|>|<)\s*([^\s<>=\[\](),]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ComparisonForm();

    [GeneratedRegex(
        @"^([\[(])\s*([^\s<>=\[\](),]+?)\s*\.\.\s*([^\s<>=\[\](),]+?)\s*([\])])$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex RangeForm();

    [GeneratedRegex(@"^[^\s<>=\[\](){},]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainForm();
}
