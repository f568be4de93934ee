using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Huiyin.App.Identity;

/// <summary>Signs people out.</summary>
public sealed class LogoutPage(SignInManager<Account> signIn) : PageModel
{
    /// <summary>An address typed by hand signs nobody out.</summary>
    public IActionResult OnGet() => LocalRedirect("/");

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPost()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("/login");
    }
}
