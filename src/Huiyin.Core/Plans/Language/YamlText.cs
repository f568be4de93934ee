using System.Globalization;
using System.Text;

namespace Huiyin.Core.Plans.Language;

/// <summary>Writes nodes as YAML, always the same bytes for the same tree.</summary>
internal static class YamlText
{
    /// <summary>A node on one line, maps and lists in brackets.</summary>
    public static string OneLine(PlanNode node) =>
        node switch
        {
            ScalarNode scalar => Scalar(scalar),
            ListNode list => $"[{string.Join(", ", list.Items.Select(OneLine))}]",
            MapNode map => $"{{{string.Join(", ", map.Entries.Select(Entry))}}}",
            _ => "",
        };

    /// <summary>One entry on one line.</summary>
    public static string Entry(MapEntry entry) => $"{Key(entry)}: {OneLine(entry.Value)}";

    /// <summary>The key of an entry, quoted where it must be.</summary>
    public static string Key(MapEntry entry) =>
        Scalar(new ScalarNode(entry.Key.Value) { Quoted = true });

    private static string Scalar(ScalarNode scalar) =>
        scalar.IsNull ? "null"
        : IsPlain(scalar.Text) ? scalar.Text
        : Quoted(scalar.Text);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && text is not ("~" or "null" or "Null" or "NULL")
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && !"-?:!&*|>%@`\"'#~=<.".Contains(text[0])
        && text[^1] != ':'
        && !text.Any(c => c is ',' or '[' or ']' or '{' or '}' || IsEscaped(c))
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal);

    private static string Quoted(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var c in text)
            builder.Append(Escaped(c));
        return builder.Append('"').ToString();
    }

    private static string Escaped(char c) =>
        c switch
        {
            '"' => "\\\"",
            '\\' => @"\\",
            '\n' => "\\n",
            '\t' => "\\t",
            '\r' => "\\r",
            _ when IsEscaped(c) => $"\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}",
            _ => c.ToString(),
        };

    private static bool IsEscaped(char c) =>
        c < ' '
        || c is >= '\u007F' and <= '\u00A0' or '\u2028' or '\u2029' or '\uFEFF'
        || c is '"' or '\\';
}
