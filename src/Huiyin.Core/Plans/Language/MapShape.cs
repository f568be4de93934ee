using Huiyin.Core.Plans.Diagnostics;

namespace Huiyin.Core.Plans.Language;

/// <summary>A map with fixed keys, bound to a record. The order of the keys is the order they are printed in.</summary>
internal sealed class MapShape<T>(string name, params IEnumerable<Key<T>> keys) : Shape<T>
    where T : SyntaxNode, new()
{
    private readonly Key<T>[] _keys = [.. keys];

    /// <summary>What becomes of keys that are not listed; null when they are errors.</summary>
    public RestOf<T>? Rest { get; init; }

    public override T? Read(PlanNode node, string key, Reading reading)
    {
        if (node is not MapNode map)
            return Wrong(node, key, reading, "“键: 值”的映射", "a map of keys and values");
        MapShapes.ReportDuplicates(map, reading);
        var value = new T { Span = map.Span };
        for (var i = 0; i < map.Entries.Count; i++)
            value = Take(value, map, i, reading);
        ReportMissing(map, reading);
        return value;
    }

    private T Take(T value, MapNode map, int index, Reading reading)
    {
        var entry = map.Entries[index];
        var known = Array.Find(_keys, k => k.Name == entry.Key.Value);
        if (known is not null)
            return known.Read(value, entry.Value, reading);
        if (MapShapes.IsCutByComma(map, index))
            reading.Report(
                SyntaxDiagnostics.UnquotedComma(
                    entry.Key.Span,
                    map.Entries[index - 1].Key.Value,
                    entry.Key.Value
                )
            );
        else if (Rest is not null)
            return Rest.Read(value, entry, reading);
        else
            ReportUnknown(entry, reading);
        return value;
    }

    private void ReportUnknown(MapEntry entry, Reading reading)
    {
        var near = Nearest.To(entry.Key.Value, _keys.Select(k => k.Name));
        reading.Report(SyntaxDiagnostics.UnknownKey(entry.Key.Span, entry.Key.Value, name, near));
    }

    private void ReportMissing(MapNode map, Reading reading)
    {
        foreach (var missing in _keys.Where(k => k.Required && !Has(map, k.Name)))
            reading.Report(SyntaxDiagnostics.MissingKey(map.Span, missing.Name, name));
    }

    private static bool Has(MapNode map, string key) =>
        map.Entries.Any(entry => entry.Key.Value == key);

    public override PlanNode Write(T value) =>
        new MapNode([
            .. _keys.Select(k => k.Write(value)).OfType<MapEntry>(),
            .. Rest?.Write(value) ?? [],
        ]);
}

/// <summary>Keys beyond the fixed ones.</summary>
internal sealed record RestOf<T>(
    Func<T, MapEntry, Reading, T> Read,
    Func<T, IEnumerable<MapEntry>> Write
);

/// <summary>What every map has to obey.</summary>
internal static class MapShapes
{
    public static void ReportDuplicates(MapNode map, Reading reading)
    {
        var first = new Dictionary<string, Span>();
        foreach (var entry in map.Entries)
            if (!first.TryAdd(entry.Key.Value, entry.Key.Span))
                reading.Report(
                    SyntaxDiagnostics.DuplicateKey(
                        entry.Key.Span,
                        entry.Key.Value,
                        first[entry.Key.Value]
                    )
                );
    }

    /// <summary>A key without a value after another key in braces is the tail of a value with a comma in it.</summary>
    public static bool IsCutByComma(MapNode map, int index) =>
        map.Flow && index > 0 && map.Entries[index].Value is ScalarNode { IsNull: true, Text: "" };
}

/// <summary>One fixed key of a map.</summary>
internal abstract class Key<T>(string name)
{
    public string Name { get; } = name;

    public bool Required { get; init; }

    public abstract T Read(T into, PlanNode node, Reading reading);

    public abstract MapEntry? Write(T from);
}

/// <summary>One fixed key with its shape and the property it fills.</summary>
internal sealed class Key<T, TValue>(
    string name,
    Shape<TValue> shape,
    Func<T, TValue?> get,
    Func<T, TValue, T> set
) : Key<T>(name)
    where TValue : class
{
    public override T Read(T into, PlanNode node, Reading reading) =>
        shape.Read(node, Name, reading) is { } value ? set(into, value) : into;

    public override MapEntry? Write(T from) =>
        get(from) is { } value && !IsEmptyList(value)
            ? new MapEntry(Name, shape.Write(value))
            : null;

    private static bool IsEmptyList(TValue value) =>
        value is IReadOnlyCollection<object> { Count: 0 };
}
