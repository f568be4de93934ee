using Huiyin.App.Api;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Storage.Ledger;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Huiyin.App.Frame;

/// <summary>
/// A page of the office. It loads, carries a command, and shows the outcome; a refused form is shown again with what was
/// typed and why not.
/// </summary>
public abstract class OfficePage(Visitor visitor, RunningOffice running) : PageModel, IFormPage
{
    /// <summary>A form that asks for what the page does not do is told so.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null && Request.Query.ContainsKey("handler"))
            context.Result = NotFound();
    }

    /// <summary>Whoever looks at it.</summary>
    public Visitor Visitor { get; } = visitor;

    /// <summary>The organisation.</summary>
    public Office Office => Visitor.Office;

    /// <summary>What the visitor may act as.</summary>
    public Actor Actor => Visitor.Actor;

    /// <summary>The time by the office's clock.</summary>
    public Instant Now { get; } = running.Now;

    /// <inheritdoc />
    public Attempt? Attempt { get; private set; }

    /// <summary>The office at work.</summary>
    protected RunningOffice Running { get; } = running;

    /// <summary>Goes on to an address once the command is durable, or shows the page again with why not.</summary>
    protected async Task<IActionResult> Carry<TState>(
        Task<Outcome<TState>> command,
        Func<TState, string> next
    )
    {
        try
        {
            var outcome = await command;
            return outcome.Refusal is { } refusal
                ? Refuse(refusal)
                : LocalRedirect(next(outcome.State));
        }
        catch (StorageUnavailableException e)
        {
            return Refuse(e.Sentence, StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>Shows the page again with the refusal.</summary>
    protected IActionResult Refuse(Refusal refusal) =>
        Refuse(refusal.Message, Problems.StatusOf(refusal.Code));

    /// <summary>Shows the page again with a message.</summary>
    protected IActionResult Refuse(
        Phrase message,
        int status = StatusCodes.Status422UnprocessableEntity
    )
    {
        Attempt = Attempt.Of(Request.Form, message);
        Response.StatusCode = status;
        return Page();
    }
}
