using Huiyin.App.Cli;
using Huiyin.App.Identity;
using Huiyin.Core;
using Huiyin.Core.Identity;

namespace Huiyin.App.Hosting;

/// <summary>
/// Sets an empty data folder up: an office with one seat that everything unanswered goes to, and one administrator in
/// it. The office is founded last, so that a first run that was stopped is taken up again.
/// </summary>
internal static class FirstRun
{
    private const string Login = "admin";

    public static async Task Found(RunningOffice office, CommandIo io)
    {
        var fallback = new Seat("duty", new Phrase("值班室", "Duty room").In(io.Language));
        var name = new Phrase("本单位", "This office").In(io.Language);
        var (account, password) = await Administrator(office.Accounts);
        io.Out.WriteLine(Credentials(account.Login, password).In(io.Language));
        await office.Seats.Do(
            new FoundOffice(Actor.Setup, name, "", fallback),
            new TakeSeat(Actor.Setup, fallback.Id, account.Id)
        );
    }

    /// <summary>A first run that was stopped left an administrator whose password nobody may have seen: it is made anew.</summary>
    private static async Task<(Account, string)> Administrator(AccountRegister accounts)
    {
        if (accounts.FindByLogin(Login) is { } found)
            return (found, await accounts.Reset(found));
        var (account, password, _) = await accounts.Create(Login, Login, admin: true);
        return (account!, password);
    }

    private static Phrase Credentials(string login, string password) =>
        new(
            $"首次启动：管理员登录名 {login}，密码 {password}（仅显示这一次，请登录后修改）。",
            $"First start: the administrator signs in as {login} with {password} (shown this once; change it after signing in)."
        );
}
