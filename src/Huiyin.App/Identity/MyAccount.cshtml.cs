using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.Core;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Identity;

/// <summary>One's own account: what one may act as, and the password.</summary>
public sealed class MyAccountPage(
    Visitor visitor,
    RunningOffice running,
    UserManager<Account> people,
    SignInManager<Account> signIn
) : OfficePage(visitor, running)
{
    /// <summary>The form's name.</summary>
    public const string Form = "password";

    /// <summary>Shorter passwords are refused.</summary>
    public const int ShortestPassword = 10;

    /// <summary>True after the password was changed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Changed { get; set; }

    /// <summary>Changes the password; the old one is asked, and other sign-ins end.</summary>
    public async Task<IActionResult> OnPost(string? old, string? wanted)
    {
        if (wanted is not { Length: >= ShortestPassword })
            return Refuse(TooShort);
        var account = Visitor.Account!;
        if (!await people.CheckPasswordAsync(account, old ?? ""))
            return Refuse(WrongOld);
        account.Password = people.PasswordHasher.HashPassword(account, wanted);
        account.Stamp = Secrets.Stamp();
        await Running.Accounts.Save(account);
        await signIn.RefreshSignInAsync(account);
        return LocalRedirect("/account?changed=true");
    }

    private static Phrase TooShort { get; } =
        new(
            $"新密码至少 {ShortestPassword} 个字符，未更改。",
            $"The new password needs at least {ShortestPassword} characters; nothing was changed."
        );

    private static Phrase WrongOld { get; } =
        new("当前密码不正确，未更改。", "The present password is not right; nothing was changed.");
}
