using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Huiyin.App.Frame;

/// <summary>Says in plain words that a page is not there or that something went wrong.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorPage(IStringLocalizer<Labels> words) : PageModel
{
    /// <summary>The status to explain; 500 where none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; } = StatusCodes.Status500InternalServerError;

    /// <summary>What is the matter.</summary>
    public string Heading =>
        Code switch
        {
            StatusCodes.Status404NotFound => words["There is no such page"],
            StatusCodes.Status400BadRequest => words["This form was open too long"],
            StatusCodes.Status403Forbidden => words["This page is for administrators"],
            _ => words["Something went wrong on our side"],
        };

    /// <summary>What to do.</summary>
    public string Advice =>
        Code switch
        {
            StatusCodes.Status404NotFound => words[
                "The address may be mistyped, or the number does not exist. Check it, or start from today."
            ],
            StatusCodes.Status403Forbidden => words[
                "You can read the plans and seats. Ask an administrator where something has to be changed."
            ],
            StatusCodes.Status400BadRequest => words[
                "Nothing was done. Go back, reload the page and send it again; copy what you typed first."
            ],
            _ => words[
                "What had been confirmed before is safe. Try again; if it comes back, tell the administrator the time."
            ],
        };

    /// <summary>Any failed request ends here, whatever its method.</summary>
    public void OnGet() { }

    /// <inheritdoc cref="OnGet" />
    public void OnPost() { }
}
