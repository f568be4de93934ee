using System.Security.Claims;
using System.Text.Encodings.Web;
using Huiyin.App.Hosting;
using Huiyin.Core.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Huiyin.App.Api;

/// <summary>Signs a program in by its token: <c>Authorization: Bearer TOKEN</c>.</summary>
internal sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    RunningOffice office
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "token";

    private const string Bearer = "Bearer ";

    /// <summary>Who the token stands for.</summary>
    public static Actor ActorOf(HttpContext http) => (Actor)http.Items[typeof(Actor)]!;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(AuthenticateResult.NoResult());
        if (office.Tokens.ActorOf(header[Bearer.Length..].Trim(), office.Office) is not { } actor)
            return Task.FromResult(AuthenticateResult.Fail("The token is unknown or revoked."));
        Context.Items[typeof(Actor)] = actor;
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, actor.Id)], Scheme);
        return Task.FromResult(
            AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme))
        );
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Problems
            .Of(
                StatusCodes.Status401Unauthorized,
                "token-missing",
                Context,
                new(
                    "请在 Authorization 头中提供有效令牌（huiyin token create 可生成）。",
                    "Send a valid token in the Authorization header; huiyin token create makes one."
                )
            )
            .ExecuteAsync(Context);
}
