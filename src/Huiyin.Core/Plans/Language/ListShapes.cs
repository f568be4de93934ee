using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Core.Plans.Language;

/// <summary>A list of values.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<SyntaxList<T>>
    where T : class
{
    public override SyntaxList<T>? Read(PlanNode node, string key, Reading reading)
    {
        if (node is not ListNode list)
            return Wrong(node, key, reading, "一个列表", "a list");
        // A block without rows says nothing wrong; a rule's list of words without words does.
        if (list.Items.IsEmpty && item is TextShape)
            reading.Report(SyntaxDiagnostics.EmptyValue(node.Span, key));
        return [.. list.Items.Select(it => item.Read(it, key, reading)).OfType<T>()];
    }

    public override PlanNode Write(SyntaxList<T> value) =>
        new ListNode([.. value.Select(item.Write)]);
}

/// <summary>One value, or a list of them; one value is printed without brackets.</summary>
internal sealed class OneOrMoreShape<T>(Shape<T> item) : Shape<SyntaxList<T>>
    where T : class
{
    private readonly ListShape<T> _list = new(item);

    public override SyntaxList<T>? Read(PlanNode node, string key, Reading reading) =>
        node is ListNode ? _list.Read(node, key, reading)
        : item.Read(node, key, reading) is { } only ? [only]
        : null;

    public override PlanNode Write(SyntaxList<T> value) =>
        value.Count == 1 ? item.Write(value[0]) : _list.Write(value);
}

/// <summary>A map from names of the author's choosing; each name goes into its item.</summary>
internal sealed class TableShape<T>(
    Shape<T> item,
    Func<T, Located<string>, T> named,
    Func<T, Located<string>> name
) : Shape<SyntaxList<T>>
    where T : class
{
    public override SyntaxList<T>? Read(PlanNode node, string key, Reading reading)
    {
        if (node is not MapNode map)
            return Wrong(node, key, reading, "“名称: 内容”的映射", "a map of names to entries");
        if (map.Entries.IsEmpty)
            reading.Report(SyntaxDiagnostics.EmptyValue(node.Span, key));
        MapShapes.ReportDuplicates(map, reading);
        return [.. map.Entries.Select(entry => Item(entry, key, reading)).OfType<T>()];
    }

    private T? Item(MapEntry entry, string key, Reading reading)
    {
        if (string.IsNullOrWhiteSpace(entry.Key.Value))
            reading.Report(SyntaxDiagnostics.KeyWithoutValue(entry.Key.Span, key));
        var value = item.Read(entry.Value, $"{key}.{entry.Key.Value}", reading);
        return value is null ? null : named(value, entry.Key);
    }

    public override PlanNode Write(SyntaxList<T> value) =>
        new MapNode([.. value.Select(it => new MapEntry(name(it), item.Write(it)))]);
}
