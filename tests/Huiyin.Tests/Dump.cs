using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Huiyin.Core.Clocks;
using NodaTime;
using NodaTime.Text;

namespace Huiyin.Tests;

/// <summary>
/// Any value as JSON, by its public properties in their declared order: what two states are compared by, and what a
/// compiled plan looks like beside its source. Values of a closed family carry their kind.
/// </summary>
internal static class Dump
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    public static string Json(object? value) => Node(value)?.ToJsonString(Readable) ?? "null";

    private static JsonNode? Node(object? value) =>
        value switch
        {
            null => null,
            string text => JsonValue.Create(text),
            bool truth => JsonValue.Create(truth),
            int number => JsonValue.Create(number),
            long number => JsonValue.Create(number),
            Enum word => JsonValue.Create(word.ToString()),
            DayCount length => JsonValue.Create(length.Code),
            Instant at => JsonValue.Create(InstantPattern.ExtendedIso.Format(at)),
            IFormattable other when other.GetType().Namespace == nameof(NodaTime) =>
                JsonValue.Create(other.ToString(null, CultureInfo.InvariantCulture)),
            IDictionary map => Map(map),
            IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Node)]),
            _ => Members(value),
        };

    private static JsonObject Map(IDictionary map)
    {
        var node = new JsonObject();
        foreach (
            var key in map.Keys.Cast<object>().OrderBy(key => $"{key}", StringComparer.Ordinal)
        )
            node.Add($"{key}", Node(map[key]));
        return node;
    }

    private static JsonObject Members(object value)
    {
        var type = value.GetType();
        var node = new JsonObject();
        if (type.BaseType is { IsAbstract: true } && type.BaseType != typeof(ValueType))
            node.Add("kind", type.Name);
        foreach (var property in Known.GetOrAdd(type, Stated))
            node.Add(property.Name, Node(property.GetValue(value)));
        return node;
    }

    /// <summary>What a value states, without what only follows from it.</summary>
    private static PropertyInfo[] Stated(Type type) =>
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property =>
                    property.SetMethod is not null && property.GetIndexParameters().Length == 0
                )
                .OrderBy(property => property.MetadataToken),
        ];
}
