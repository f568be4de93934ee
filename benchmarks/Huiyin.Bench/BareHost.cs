using Microsoft.AspNetCore.Builder;

namespace Huiyin.Bench;

/// <summary>The least web server there is, for comparison.</summary>
internal static class BareHost
{
    public static async Task<int> Run(string url)
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.MapGet("/", () => "hello");
        await app.RunAsync(url);
        return 0;
    }
}
