using System.Security.Cryptography;
using System.Text;

namespace Huiyin.App.Identity;

/// <summary>Makes what must not be guessed. There are no default passwords.</summary>
public static class Secrets
{
    /// <summary>Letters and digits that are not taken for one another on paper.</summary>
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>A password of four groups of four, 79 bits.</summary>
    public static string Password() =>
        string.Join(
            '-',
            Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Readable, 4))
        );

    /// <summary>A token of 256 bits.</summary>
    public static string Token() =>
        "hy_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>A stamp that differs from every other.</summary>
    public static string Stamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>What is kept of a token.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
