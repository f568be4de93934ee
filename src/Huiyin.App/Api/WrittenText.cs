using System.Text.Json;
using System.Text.Json.Serialization;

namespace Huiyin.App.Api;

/// <summary>Reads text that a person could have written: no control characters but tabs and line ends.</summary>
internal sealed class WrittenText : JsonConverter<string>
{
    public override string? Read(
        ref Utf8JsonReader reader,
        Type type,
        JsonSerializerOptions options
    ) => Checked(reader.GetString());

    public override string ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type type,
        JsonSerializerOptions options
    ) => Checked(reader.GetString())!;

    public override void Write(
        Utf8JsonWriter writer,
        string value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(value);

    public override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        string value,
        JsonSerializerOptions options
    ) => writer.WritePropertyName(value);

    private static string? Checked(string? text)
    {
        foreach (var letter in text ?? "")
            if (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r'))
                throw new JsonException($"the control character U+{(int)letter:X4} is no text");
        return text;
    }
}
