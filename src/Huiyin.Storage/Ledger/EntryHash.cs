using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Huiyin.Storage.Ledger;

/// <summary>
/// The hash of an entry: SHA-256 over the hash of the stream's previous entry and every column of this one, each led by
/// its length, so that no two entries can read the same.
/// </summary>
internal static class EntryHash
{
    public static readonly byte[] First = new byte[SHA256.HashSizeInBytes];

    public static byte[] Of(
        ReadOnlySpan<byte> previous,
        string stream,
        long version,
        string type,
        ReadOnlySpan<byte> data,
        long at,
        string actor,
        string governed
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Append(hash, stream);
        Append(hash, version);
        Append(hash, type);
        Append(hash, data.Length);
        hash.AppendData(data);
        Append(hash, at);
        Append(hash, actor);
        Append(hash, governed);
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Append(hash, bytes.Length);
        hash.AppendData(bytes);
    }
}
