using System.Security.Claims;
using System.Text.Unicode;
using Huiyin.App.Api;
using Huiyin.App.Frame;
using Huiyin.App.Identity;
using Huiyin.App.Incidents;
using Huiyin.App.Plans;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;

namespace Huiyin.App.Hosting;

/// <summary>The web over a running office.</summary>
public static class WebHost
{
    /// <summary>The languages pages are written in; the first is the default.</summary>
    public static readonly string[] Languages = ["zh-CN", "en"];

    /// <summary>Builds the web; the caller starts it.</summary>
    /// <param name="office">The office.</param>
    /// <param name="urls">The addresses to listen on.</param>
    /// <param name="keys">The folder that keeps the keys of sign-in cookies.</param>
    public static WebApplication Build(RunningOffice office, string urls, string keys)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                // Pages are found in this assembly, whichever program it runs in.
                ApplicationName = typeof(WebHost).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection();
        builder.WebHost.UseUrls(urls).UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(server =>
            server.Limits.MaxRequestBodySize = 10 * 1024 * 1024
        );
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Warning);
        // Keys lie in the office's own folder, whose permissions are the office's to set.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Whoever starts the web says in one sentence why it does not start.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        AddServices(builder.Services, office, keys);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, RunningOffice office, string keys)
    {
        services.AddSingleton(office);
        services.AddSingleton(office.Accounts);
        services.AddSingleton(office.Time);
        services.AddSingleton<LiveChanges>();
        services.AddHostedService<BackgroundLoop>();
        services
            .AddDataProtection()
            .SetApplicationName("huiyin")
            .PersistKeysToFileSystem(new(keys));
        services.AddHttpContextAccessor();
        services.AddScoped<Visitor>();
        services.AddScoped<Reader>();
        services.AddScoped<FactWords>();
        services.AddScoped<TestWords>();
        services.AddScoped<OfficeKinds>();
        // Chinese goes out as it is, not as numbered entities.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new(UnicodeRanges.All)
        );
        services.AddLocalization(options => options.ResourcesPath = "");
        services.AddRazorPages(options => options.RootDirectory = "/").AddViewLocalization();
        services.AddApi();
        services.AddAntiforgery();
        AddSignIn(services);
    }

    private static void AddSignIn(IServiceCollection services)
    {
        services
            .AddIdentityCore<Account>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddUserStore<AccountStore>()
            .AddSignInManager();
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(
                IdentityConstants.ApplicationScheme,
                options =>
                {
                    options.LoginPath = "/login";
                    options.AccessDeniedPath = "/login";
                    options.Cookie.Name = "huiyin";
                    options.Cookie.SameSite = SameSiteMode.Strict;
                    options.ExpireTimeSpan = TimeSpan.FromHours(12);
                    options.Events.OnValidatePrincipal = StillWelcome;
                }
            )
            .AddScheme<
                Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions,
                TokenAuthentication
            >(TokenAuthentication.Scheme, null);
        services
            .AddAuthorizationBuilder()
            .AddPolicy(
                TokenAuthentication.Scheme,
                policy =>
                    policy
                        .AddAuthenticationSchemes(TokenAuthentication.Scheme)
                        .RequireAuthenticatedUser()
            );
    }

    /// <summary>A disabled account or a new password ends what is open at once; the look-up is a local read.</summary>
    private static Task StillWelcome(CookieValidatePrincipalContext sign)
    {
        var accounts = sign.HttpContext.RequestServices.GetRequiredService<AccountRegister>();
        var id = sign.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        var stamp = sign.Principal?.FindFirstValue(
            new ClaimsIdentityOptions().SecurityStampClaimType
        );
        if (
            id is null
            || accounts.Find(id) is not { Disabled: false } account
            || account.Stamp != stamp
        )
            sign.RejectPrincipal();
        return Task.CompletedTask;
    }

    private static void Use(WebApplication app)
    {
        app.UseWhen(IsApi, api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(
            http => !IsApi(http),
            pages =>
                pages
                    .UseExceptionHandler("/error")
                    .UseStatusCodePagesWithReExecute("/error", "?code={0}")
        );
        app.Use(SecurityHeaders);
        app.UseRequestLocalization(options =>
            options
                .SetDefaultCulture(Languages[0])
                .AddSupportedCultures(Languages)
                .AddSupportedUICultures(Languages)
        );
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapAssets();
        app.MapGet("/health/live", () => "ok").ExcludeFromDescription();
        app.MapGet("/live", LiveChanges.Stream).RequireAuthorization().ExcludeFromDescription();
        app.MapGet("/language/{language}", ChooseLanguage).ExcludeFromDescription();
        app.MapOpenApi();
        app.MapIncidentApi();
        app.MapObligationApi();
        app.MapDraftApi();
        app.MapRazorPages().RequireAuthorization();
    }

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api");

    private static Task SecurityHeaders(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-cache, no-store";
        return next(http);
    }

    private static IResult ChooseLanguage(HttpContext http, string language, string? back)
    {
        var chosen = Languages.Contains(language) ? language : Languages[0];
        http.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
            new()
            {
                MaxAge = TimeSpan.FromDays(365),
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
            }
        );
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }

    /// <summary>A path of this office: nothing that another host, or a header, could be made of.</summary>
    private static bool IsLocal(string? path) =>
        path is ['/', ..]
        && path is not ['/', '/' or '\\', ..]
        && !path.Any(sign => char.IsControl(sign));
}
