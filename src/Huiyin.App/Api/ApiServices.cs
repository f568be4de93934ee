using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Huiyin.App.Api;

/// <summary>What the API needs of the host: how JSON is read, how problems are told, how it describes itself.</summary>
internal static class ApiServices
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddOpenApi(ApiDescription.Configure);
        services.AddProblemDetails(options => options.CustomizeProblemDetails = Problems.Name);
        services.AddExceptionHandler<StorageFailures>();
        services.AddExceptionHandler<BadRequests>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            var json = options.SerializerOptions;
            json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            json.RespectNullableAnnotations = true;
            json.RespectRequiredConstructorParameters = true;
            json.Converters.Add(new WrittenText());
        });
    }
}
