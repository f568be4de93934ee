using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Obligations;

/// <summary>The notices of my seats.</summary>
public sealed class InboxPage(Visitor visitor, RunningOffice running) : OfficePage(visitor, running)
{
    /// <summary>The notices, newest first.</summary>
    public IReadOnlyList<InboxNotice> Notices => Running.Inbox.Newest(Actor.Seats, 200);

    /// <summary>Marks everything as read.</summary>
    public async Task<IActionResult> OnPostRead()
    {
        await Running.Inbox.MarkRead(Actor.Seats, Actor.Id);
        return LocalRedirect("/inbox");
    }
}
