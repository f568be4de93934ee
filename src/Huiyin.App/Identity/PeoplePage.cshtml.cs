using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Identity;

/// <summary>The people who may sign in. Nobody ever types another person's password.</summary>
public sealed class PeoplePage(Visitor visitor, RunningOffice running)
    : AdministratorPage(visitor, running)
{
    /// <summary>The form that adds somebody.</summary>
    public const string NewForm = "new-person";

    private const string Address = "/people";

    /// <summary>Everybody, by login.</summary>
    public IReadOnlyList<Account> People => Running.Accounts.All();

    /// <summary>A password that was just made, with whose it is; shown this once and kept nowhere.</summary>
    public (Account Account, string Password)? Made { get; private set; }

    /// <summary>Whether signing in is refused to somebody for now.</summary>
    public static bool IsLocked(Account account) =>
        account.Locked > TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>The seats somebody holds.</summary>
    public string SeatsOf(Account account) =>
        string.Join("、", Office.SeatsOf(account.Id).Select(Office.NameOf));

    /// <summary>Adds somebody.</summary>
    public async Task<IActionResult> OnPostAdd(string? login, string? name, bool admin)
    {
        var (account, password, refusal) = await Running.Accounts.Create(
            login ?? "",
            name ?? "",
            admin
        );
        if (refusal is not null)
            return Refuse(refusal);
        Made = (account!, password);
        return Page();
    }

    /// <summary>Gives somebody a new password; their sign-ins end.</summary>
    public async Task<IActionResult> OnPostReset(string account)
    {
        if (Running.Accounts.Find(account) is not { } found)
            return NotFound();
        Made = (found, await Running.Accounts.Reset(found));
        return Page();
    }

    /// <summary>Lets somebody sign in again before the pause is over.</summary>
    public Task<IActionResult> OnPostUnlock(string account) =>
        Change(account, found => (found.Locked, found.Failures) = (null, 0));

    /// <summary>Shuts somebody out who left; their sign-ins end.</summary>
    public async Task<IActionResult> OnPostDisable(string account) =>
        account == Actor.Id
            ? Refuse(OwnAccount)
            : await Change(
                account,
                found => (found.Disabled, found.Stamp) = (true, Secrets.Stamp())
            );

    /// <summary>Lets somebody in again.</summary>
    public Task<IActionResult> OnPostEnable(string account) =>
        Change(account, found => found.Disabled = false);

    private async Task<IActionResult> Change(string account, Action<Account> change)
    {
        if (Running.Accounts.Find(account) is not { } found)
            return NotFound();
        change(found);
        await Running.Accounts.Save(found);
        return LocalRedirect(Address);
    }

    private static Core.Phrase OwnAccount { get; } =
        new(
            "不能停用自己的账号，请由另一位管理员操作。",
            "You cannot shut yourself out; another administrator has to do it."
        );
}
