using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Huiyin.App.Api;

/// <summary>How the API describes itself at <c>/openapi/v1.json</c>.</summary>
internal static class ApiDescription
{
    private const string Bearer = "bearer";

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = route =>
            route.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                Describe(document);
                return Task.CompletedTask;
            }
        );
    }

    private static void Describe(OpenApiDocument document)
    {
        document.Info = new()
        {
            Title = "Huiyin 回音",
            Version = "v1",
            Description =
                "Incidents on an office's contingency plan, and what is owed. A report or command sent with an "
                + "Idempotency-Key header is carried out once. Refusals are RFC 9457 problem details with a stable code.",
        };
        document.Servers = [];
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = Bearer,
            Description = "A token made by huiyin token create.",
        };
        document.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
    }
}
