using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace Huiyin.App.Hosting;

/// <summary>Styles and scripts, which travel inside the program. Their address changes with their content.</summary>
public static class Assets
{
    private const string Prefix = "assets/";
    private static readonly Assembly Own = typeof(Assets).Assembly;
    private static readonly Dictionary<string, (byte[] Bytes, string Version)> All =
        Own.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(name => name[Prefix.Length..], Read);

    /// <summary>The address of an asset.</summary>
    public static string Address(string name) => $"/assets/{name}?v={All[name].Version}";

    internal static void MapAssets(this WebApplication app)
    {
        var types = new FileExtensionContentTypeProvider();
        app.MapGet(
                "/assets/{name}",
                (string name, HttpContext http) =>
                {
                    if (
                        !All.TryGetValue(name, out var asset)
                        || !types.TryGetContentType(name, out var type)
                    )
                        return Results.NotFound();
                    http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    return Results.Bytes(asset.Bytes, type);
                }
            )
            .ExcludeFromDescription();
    }

    private static (byte[], string) Read(string name)
    {
        using var stream = Own.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)[..6]));
    }
}
