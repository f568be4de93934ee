using System.Security.Cryptography;
using System.Text;
using Huiyin.Core.Incidents;

namespace Huiyin.App.Api;

/// <summary>
/// The <c>Idempotency-Key</c> header: the same key from the same program names the same request, so that a report or a
/// command sent twice is carried out once.
/// </summary>
internal static class RequestKey
{
    /// <summary>The id of the incident that a keyed report makes; null without a key.</summary>
    public static IncidentId? IncidentId(HttpContext http) =>
        Hash(http, "") is { } hash ? new(new Guid(hash.AsSpan(0, 16))) : null;

    /// <summary>The name of a keyed command to an incident; null without a key.</summary>
    public static string? Command(HttpContext http, string incident, Type command) =>
        Hash(http, $"\n{incident}\n{command.Name}") is { } hash
            ? Convert.ToHexStringLower(hash)
            : null;

    private static byte[]? Hash(HttpContext http, string of) =>
        http.Request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } key
            ? SHA256.HashData(
                Encoding.UTF8.GetBytes($"{TokenAuthentication.ActorOf(http).Id}\n{key}{of}")
            )
            : null;
}
