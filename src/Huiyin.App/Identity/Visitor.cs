using System.Security.Claims;
using Huiyin.App.Hosting;
using Huiyin.Core.Identity;

namespace Huiyin.App.Identity;

/// <summary>Whoever this request is from: the account, the organisation as it is now, and what they may act as in it.</summary>
public sealed class Visitor(IHttpContextAccessor http, RunningOffice running, LiveChanges live)
{
    private readonly Lazy<Office> _office = new(() => running.Office);
    private readonly Lazy<Account?> _account = new(() =>
        http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
        && running.Accounts.Find(id) is { Disabled: false } account
            ? account
            : null
    );

    /// <summary>The revision before anything was read for this request.</summary>
    public string Revision { get; } = live.Revision;

    /// <summary>The organisation.</summary>
    public Office Office => _office.Value;

    /// <summary>The account; null where nobody is signed in.</summary>
    public Account? Account => _account.Value;

    /// <summary>What they may act as; nobody, where nobody is signed in.</summary>
    public Actor Actor =>
        Account is { } account
            ? AccountRegister.ActorOf(account, Office)
            : new Actor("nobody", [], false);
}
