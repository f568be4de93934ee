using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Huiyin.App.Frame;

/// <summary>A page for whoever keeps seats, people, plans and settings; others are told so.</summary>
public abstract class AdministratorPage(Visitor visitor, RunningOffice running)
    : OfficePage(visitor, running)
{
    /// <inheritdoc />
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!Actor.MayAdminister)
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }
}
