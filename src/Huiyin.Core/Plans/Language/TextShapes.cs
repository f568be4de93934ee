using System.Text.RegularExpressions;
using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Core.Plans.Language;

/// <summary>Any text but none.</summary>
internal class TextShape : ScalarShape<Located<string>>
{
    public static readonly TextShape Any = new();

    protected override Located<string>? Parse(ScalarNode scalar, string key, Reading reading) =>
        new(scalar.Text) { Span = scalar.Span };

    protected override string Text(Located<string> value) => value.Value;
}

/// <summary>Text that may be empty: <c>num</c> of a clause that is printed without a number.</summary>
internal sealed class QuotedOrEmptyShape : TextShape
{
    protected override Located<string>? Empty(PlanNode node, string key, Reading reading) =>
        node is ScalarNode { Quoted: true }
            ? new("") { Span = node.Span }
            : base.Empty(node, key, reading);
}

/// <summary>Text of a certain form.</summary>
internal sealed class FormattedShape(Regex form, string zh, string en) : TextShape
{
    protected override Located<string>? Parse(ScalarNode scalar, string key, Reading reading)
    {
        if (form.IsMatch(scalar.Text))
            return base.Parse(scalar, key, reading);
        reading.Report(SyntaxDiagnostics.BadFormat(scalar.Span, key, scalar.Text, zh, en));
        return null;
    }
}

/// <summary>One of a few words.</summary>
internal sealed class WordShape(params string[] words) : TextShape
{
    protected override Located<string>? Parse(ScalarNode scalar, string key, Reading reading)
    {
        if (words.Contains(scalar.Text))
            return base.Parse(scalar, key, reading);
        var near = Nearest.To(scalar.Text, words);
        reading.Report(
            SyntaxDiagnostics.UnknownWord(
                scalar.Span,
                key,
                scalar.Text,
                string.Join(" | ", words),
                near
            )
        );
        return null;
    }
}

/// <summary>One member of an enum, written in snake case.</summary>
internal sealed class EnumShape<T> : ScalarShape<Located<T>>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Members = Enum.GetValues<T>()
        .ToDictionary(member => Snake(member.ToString()));

    protected override Located<T>? Parse(ScalarNode scalar, string key, Reading reading)
    {
        if (Members.TryGetValue(scalar.Text, out var member))
            return new(member) { Span = scalar.Span };
        var near = Nearest.To(scalar.Text, Members.Keys);
        reading.Report(
            SyntaxDiagnostics.UnknownWord(
                scalar.Span,
                key,
                scalar.Text,
                string.Join(" | ", Members.Keys),
                near
            )
        );
        return null;
    }

    protected override string Text(Located<T> value) => Snake(value.Value.ToString());

    private static string Snake(string name) =>
        string.Concat(
            name.Select(
                (c, i) =>
                    char.IsUpper(c) && i > 0
                        ? "_" + char.ToLowerInvariant(c)
                        : $"{char.ToLowerInvariant(c)}"
            )
        );
}

/// <summary>true or false.</summary>
internal sealed class BoolShape : ScalarShape<Located<bool>>
{
    protected override Located<bool>? Parse(ScalarNode scalar, string key, Reading reading) =>
        scalar.Text is "true" or "false"
            ? new(scalar.Text == "true") { Span = scalar.Span }
            : Wrong(scalar, key, reading, " true 或 false", "true or false");

    protected override string Text(Located<bool> value) => value.Value ? "true" : "false";
}

/// <summary>A whole number from 1.</summary>
internal sealed class NumberShape : ScalarShape<Located<int>>
{
    protected override Located<int>? Parse(ScalarNode scalar, string key, Reading reading) =>
        int.TryParse(scalar.Text, System.Globalization.NumberStyles.None, null, out var number)
        && number > 0
            ? new(number) { Span = scalar.Span }
            : Wrong(scalar, key, reading, "一个正整数", "a whole number from 1");

    protected override string Text(Located<int> value) => $"{value.Value}";
}

/// <summary>A value kept as the file has it.</summary>
internal sealed class AsWrittenShape : Shape<PlanNode>
{
    public override PlanNode? Read(PlanNode node, string key, Reading reading)
    {
        ReportEmpty(node, key, reading);
        return node;
    }

    private static void ReportEmpty(PlanNode node, string key, Reading reading)
    {
        if (node is ScalarNode { IsNull: true })
            reading.Report(SyntaxDiagnostics.EmptyValue(node.Span, key));
        if (node is ListNode list)
            foreach (var item in list.Items)
                ReportEmpty(item, key, reading);
        if (node is MapNode map)
            foreach (var entry in map.Entries)
                ReportEmpty(entry.Value, entry.Key.Value, reading);
    }

    public override PlanNode Write(PlanNode value) => value;
}
