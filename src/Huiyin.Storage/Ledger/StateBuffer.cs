using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Huiyin.Storage.Ledger;

/// <summary>Writes states into memory that is used again for the next: a state is written at every command.</summary>
internal sealed class StateBuffer : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new(64 * 1024);
    private readonly Utf8JsonWriter _json;

    public StateBuffer() =>
        _json = new(
            _bytes,
            new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );

    /// <summary>The state as JSON; valid until the next.</summary>
    public ReadOnlySpan<byte> Write(StreamKind kind, object state)
    {
        _bytes.ResetWrittenCount();
        _json.Reset();
        kind.Write(state, _json);
        _json.Flush();
        return _bytes.WrittenSpan;
    }

    /// <summary>One state as JSON, in memory of its own.</summary>
    public static byte[] Bytes(StreamKind kind, object state)
    {
        using var buffer = new StateBuffer();
        return buffer.Write(kind, state).ToArray();
    }

    public void Dispose() => _json.Dispose();
}
