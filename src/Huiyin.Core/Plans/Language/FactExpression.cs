using System.Text.RegularExpressions;
using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Core.Plans.Language;

/// <summary>A fact and a test of it in one line: <c>persons >= 50</c>, <c>destination = city</c>, or a bare yes-or-no fact.</summary>
public sealed partial record FactExpression(string Fact, TestSyntax Test) : SyntaxNode
{
    /// <summary>The expression as written.</summary>
    public string Text => Test.For(Fact);

    /// <summary>Reads an expression; null when it is none.</summary>
    public static FactExpression? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        var test = TestOf(match.Groups[2].Value, match.Groups[3].Value.Trim());
        return test is null ? null : new FactExpression(match.Groups[1].Value, test);
    }

    private static TestSyntax? TestOf(string relation, string value) =>
        relation switch
        {
            "" => new TestSyntax.OneOf(["true"]),
            "=" => TestSyntax.Parse(value),
            "in" => ListForm().Match(value) is { Success: true } list
                ? new TestSyntax.OneOf([
                    .. list.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries),
                ])
                : TestSyntax.Parse(value),
            _ => TestSyntax.Parse(relation + value),
        };

    [GeneratedRegex(
        @"^\s*([^\s<>=\[\](){},]+)\s*(?:(>=|<=|>|<|=|\bin\b)\s*(.+?)\s*)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    [GeneratedRegex(@"^\[([^\[\]]*,[^\[\]]*)\]$", RegexOptions.CultureInvariant)]
    private static partial Regex ListForm();
}

/// <summary>A fact expression under a key.</summary>
internal sealed class FactExpressionShape : ScalarShape<FactExpression>
{
    public static readonly FactExpressionShape Any = new();

    protected override FactExpression? Parse(ScalarNode scalar, string key, Reading reading)
    {
        var expression = FactExpression.Parse(scalar.Text);
        if (expression is null)
            reading.Report(SyntaxDiagnostics.BadTest(scalar.Span, key, scalar.Text));
        return expression is null
            ? null
            : expression with
            {
                Span = scalar.Span,
                Test = expression.Test with { Span = scalar.Span },
            };
    }

    protected override string Text(FactExpression value) => value.Text;
}
