using System.Text.RegularExpressions;
using Huiyin.Core.Plans.Language;

namespace Huiyin.Core.Plans.Drafts;

/// <summary>Values as a reviewer types them: lists and maps in brackets, everything else as it reads, without quotes.</summary>
internal static partial class FieldText
{
    /// <summary>The value as a node of the tree, standing on that line.</summary>
    public static PlanNode Node(string value, int line)
    {
        var text = value.Trim();
        return text is ['[' or '{', ..] && !RangeForm().IsMatch(text) && Parsed(text) is { } node
                ? At(node, line)
            : text == "null" ? new ScalarNode(text) { Span = new(line, 1) }
            : Word(text, line);
    }

    /// <summary>A word as a node of the tree.</summary>
    public static ScalarNode Word(string text, int line) =>
        new(text) { Quoted = true, Span = new(line, 1) };

    /// <summary>The node as a reviewer would type it.</summary>
    public static string Of(PlanNode node) =>
        node is ScalarNode scalar ? scalar.Text : YamlText.OneLine(node);

    // A key without a value inside a list is a word with a colon: no value that rows take has one.
    private static PlanNode? Parsed(string text)
    {
        var reading = new Reading();
        var root = YamlTree.Read($"v: {text}", reading);
        return reading.Diagnostics.IsEmpty && root is MapNode { Entries: [var only] }
            ? only.Value
            : null;
    }

    private static PlanNode At(PlanNode node, int line) =>
        node switch
        {
            ListNode list => new ListNode([.. list.Items.Select(item => At(item, line))])
            {
                Span = new(line, 1),
            },
            MapNode map => new MapNode([
                .. map.Entries.Select(entry => new MapEntry(
                    new(entry.Key.Value) { Span = new(line, 1) },
                    At(entry.Value, line)
                )),
            ])
            {
                Span = new(line, 1),
            },
            _ => node with { Span = new(line, 1) },
        };

    [GeneratedRegex(@"^[\[(][^,\[\]]*\.\.[^,\[\]]*[\])]$", RegexOptions.CultureInvariant)]
    private static partial Regex RangeForm();
}
