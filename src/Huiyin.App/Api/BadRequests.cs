using System.Text.Json;
using Huiyin.Core;
using Microsoft.AspNetCore.Diagnostics;

namespace Huiyin.App.Api;

/// <summary>A request that cannot be read: the program hears what is wrong with it, and where in the body.</summary>
internal sealed class BadRequests : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext http,
        Exception error,
        CancellationToken cancellation
    )
    {
        if (error is not BadHttpRequestException bad)
            return false;
        var problem =
            bad.StatusCode == StatusCodes.Status400BadRequest
                ? Problems.Of(bad.StatusCode, "bad-request", http, Say(bad))
                : Results.Problem(statusCode: bad.StatusCode);
        await problem.ExecuteAsync(http);
        return true;
    }

    private static Phrase Say(BadHttpRequestException bad) =>
        bad.InnerException is JsonException json
            ? new(
                $"请求内容不是所需的 JSON（{Place(json)}）：{What(json)}",
                $"The body is not the JSON this takes ({Place(json)}): {What(json)}"
            )
        : bad.Message.StartsWith("Implicit body", StringComparison.Ordinal)
            ? new("缺少请求内容：请发送 JSON。", "The body is missing: send JSON.")
        : new($"请求无法识别：{bad.Message}", $"The request cannot be understood: {bad.Message}");

    private static string Place(JsonException json) =>
        $"line {json.LineNumber + 1 ?? 1}, {(string.IsNullOrEmpty(json.Path) ? "$" : json.Path)}";

    /// <summary>The reader's own words, without the place and the program's type names.</summary>
    private static string What(JsonException json)
    {
        var said = json.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0];
        var missing = said.IndexOf("was missing required properties", StringComparison.Ordinal);
        return missing >= 0 ? $"it {said[missing..]}"
            : said.Contains("doesn't allow null", StringComparison.Ordinal)
                ? "null is no value here"
            : said.Contains("could not be converted to", StringComparison.Ordinal)
                ? "the value is of another type than expected"
            : said;
    }
}
