using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Identity;

/// <summary>Signs people in. It never tells which of login and password was wrong.</summary>
[AllowAnonymous]
public sealed class LoginPage(Visitor visitor, RunningOffice running, SignInManager<Account> signIn)
    : OfficePage(visitor, running)
{
    /// <summary>The form's name.</summary>
    public const string Form = "login";

    /// <summary>Where to go on to; only addresses of this site are followed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Tries a login and password.</summary>
    public async Task<IActionResult> OnPost(string? login, string? password)
    {
        var name = (login ?? "").Trim();
        var result = await signIn.PasswordSignInAsync(name, password ?? "", false, true);
        return result.Succeeded ? LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/")
            : result.IsLockedOut ? Refuse(LockedOut(name))
            : Refuse(Wrong);
    }

    private static Phrase Wrong { get; } =
        new(
            "登录名或密码不正确，请重新输入。",
            "The login or the password is not right. Try again."
        );

    private Phrase LockedOut(string login)
    {
        var until = Running.Accounts.FindByLogin(login)?.Locked ?? 0;
        var left = DateTimeOffset.FromUnixTimeMilliseconds(until) - TimeProvider.System.GetUtcNow();
        var minutes = Math.Max(1, (int)Math.Ceiling(left.TotalMinutes));
        return new(
            $"多次输入错误，已暂停登录。请在 {minutes} 分钟后再试，或请管理员重置密码。",
            $"Too many wrong tries; signing in is paused. Try again in {minutes} minutes, or have the administrator reset the password."
        );
    }
}
