using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Core.Plans.Language;

/// <summary>A test under the fact's name: a scalar, or a list of values.</summary>
internal sealed class TestShape : Shape<TestSyntax>
{
    public static readonly TestShape Any = new();

    public override TestSyntax? Read(PlanNode node, string key, Reading reading)
    {
        var test = node switch
        {
            ScalarNode { IsNull: false } scalar => TestSyntax.Parse(scalar.Text),
            ListNode list => OneOf(list),
            _ => null,
        };
        if (test is null)
            reading.Report(Problem(node, key));
        return test is null ? null : test with { Span = node.Span };
    }

    private static Diagnostic Problem(PlanNode node, string key) =>
        node switch
        {
            ScalarNode { IsNull: true } => SyntaxDiagnostics.EmptyValue(node.Span, key),
            ListNode { Items: [ScalarNode only] } when only.Text.Contains("..") =>
                SyntaxDiagnostics.RangeNeedsQuotes(node.Span, key),
            _ => SyntaxDiagnostics.BadTest(node.Span, key, YamlText.OneLine(node)),
        };

    private static TestSyntax.OneOf? OneOf(ListNode list)
    {
        var values = list.Items.OfType<ScalarNode>().Select(it => it.Text).ToArray();
        return
            values.Length == list.Items.Count
            && values.Length > 0
            && values.All(it => TestSyntax.Parse(it) is TestSyntax.OneOf && !it.Contains(".."))
            ? new([.. values.Select(it => it.Trim())])
            : null;
    }

    public override PlanNode Write(TestSyntax value) =>
        value is TestSyntax.OneOf { Values.Count: > 1 } many
            ? new ListNode([.. many.Values.Select(it => new ScalarNode(it) as PlanNode)])
            : new ScalarNode(value.Text);
}
