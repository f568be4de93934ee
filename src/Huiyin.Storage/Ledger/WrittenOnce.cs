using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Huiyin.Storage.Ledger;

/// <summary>
/// Writes a part of a state once and copies it afterwards. Parts never change, only their place in a state does, and a
/// command changes one or two of some fifty.
/// </summary>
internal sealed class WrittenOnce<T>(JsonTypeInfo<T> form) : JsonConverter<T>
    where T : class
{
    private readonly ConditionalWeakTable<T, byte[]> _written = [];

    public override T? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, form);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(
            _written.GetValue(value, part => JsonSerializer.SerializeToUtf8Bytes(part, form)),
            skipInputValidation: true
        );
}
