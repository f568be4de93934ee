using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Huiyin.Core;

namespace Huiyin.Storage.Ledger;

/// <summary>
/// The name each kind of event has in the ledger, and its form. A name is for ever: it follows from the record's name
/// (<c>TaskIssued</c> is <c>task-issued</c>), so a renamed record needs its old name here.
/// </summary>
public static class EventCodec
{
    private static readonly FrozenDictionary<Type, Form> ByType = EventTypes()
        .ToFrozenDictionary(
            type => type,
            type => new Form(NameOf(type), LedgerFormat.Json.GetTypeInfo(type)!)
        );

    private static readonly FrozenDictionary<string, Form> ByName =
        ByType.Values.ToFrozenDictionary(form => form.Name, StringComparer.Ordinal);

    /// <summary>Every kind of event there is.</summary>
    public static IEnumerable<Type> EventTypes() =>
        typeof(LedgerEvent)
            .Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(LedgerEvent)));

    /// <summary>The event's name in the ledger.</summary>
    public static string Name(LedgerEvent happened) => ByType[happened.GetType()].Name;

    /// <summary>The event as JSON.</summary>
    public static byte[] Write(LedgerEvent happened) =>
        JsonSerializer.SerializeToUtf8Bytes(happened, ByType[happened.GetType()].Json);

    /// <summary>The event a name and its JSON stand for.</summary>
    /// <exception cref="DamagedLedgerException">The name is unknown or the JSON is none of its kind.</exception>
    public static LedgerEvent Read(string name, ReadOnlySpan<byte> json)
    {
        if (!ByName.TryGetValue(name, out var form))
            throw new DamagedLedgerException($"no event is called '{name}'");
        try
        {
            return (LedgerEvent)JsonSerializer.Deserialize(json, form.Json)!;
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            throw new DamagedLedgerException($"the '{name}' cannot be read: {e.Message}");
        }
    }

    private static string NameOf(Type type)
    {
        var name = new StringBuilder();
        foreach (var letter in type.Name)
            (char.IsUpper(letter) && name.Length > 0 ? name.Append('-') : name).Append(
                char.ToLowerInvariant(letter)
            );
        return name.ToString();
    }

    private sealed record Form(string Name, JsonTypeInfo Json);
}
