using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Huiyin.App.Cli;

/// <summary>How the command line writes JSON: Chinese as it reads, names in camel case.</summary>
internal static class CliJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
