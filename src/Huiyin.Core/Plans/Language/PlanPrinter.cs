using System.Text;
using Huiyin.Core.Plans.Language.Grammar;

namespace Huiyin.Core.Plans.Language;

/// <summary>
/// Writes a plan as canonical YAML: blocks and keys in the grammar's order, one row a line, no comments. Reading the
/// result gives an equal plan, and equal plans give the same bytes.
/// </summary>
public static class PlanPrinter
{
    /// <summary>The plan as YAML.</summary>
    public static string Print(PlanSyntax plan)
    {
        var text = new StringBuilder();
        foreach (var block in ((MapNode)FileGrammar.File.Write(plan)).Entries)
            Block(text, block);
        return text.ToString();
    }

    private static void Block(StringBuilder text, MapEntry block)
    {
        if (block.Value is MapNode { Entries.Count: > 0 } map)
            Lines(text.Append(YamlText.Key(block)).Append(":\n"), map);
        else
            Entry(text, block, "");
    }

    private static void Lines(StringBuilder text, MapNode map)
    {
        foreach (var entry in map.Entries)
            Entry(text, entry, "  ");
    }

    // A list of maps takes a line for each; everything else fits on its own line.
    private static void Entry(StringBuilder text, MapEntry entry, string indent)
    {
        if (entry.Value is not ListNode { Items: [MapNode, ..] } rows)
        {
            text.Append(indent).Append(YamlText.Entry(entry)).Append('\n');
            return;
        }
        text.Append(indent).Append(YamlText.Key(entry)).Append(":\n");
        foreach (var row in rows.Items)
            text.Append(indent).Append("  - ").Append(YamlText.OneLine(row)).Append('\n');
    }
}
