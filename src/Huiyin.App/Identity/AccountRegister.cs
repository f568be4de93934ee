using Dapper;
using Huiyin.Core;
using Huiyin.Core.Identity;
using Huiyin.Storage.Ledger;
using Microsoft.AspNetCore.Identity;

namespace Huiyin.App.Identity;

/// <summary>The people who may sign in. They are no part of the ledger: it knows ids and seats, not names.</summary>
public sealed class AccountRegister(LedgerStore store)
{
    private static readonly PasswordHasher<Account> Hasher = new();

    /// <summary>Everybody, by login.</summary>
    public IReadOnlyList<Account> All() =>
        store.Read(reader =>
            reader.Query<Account>("SELECT * FROM accounts ORDER BY login").ToList()
        );

    /// <summary>The account of that id, or null.</summary>
    public Account? Find(string id) =>
        store.Read(reader =>
            reader.QuerySingleOrDefault<Account>(
                "SELECT * FROM accounts WHERE id = @id",
                new { id }
            )
        );

    /// <summary>The account of that login, or null; case does not matter.</summary>
    public Account? FindByLogin(string login) =>
        store.Read(reader =>
            reader.QuerySingleOrDefault<Account>(
                "SELECT * FROM accounts WHERE login = @login COLLATE NOCASE",
                new { login }
            )
        );

    /// <summary>The names by id, for pages that show who did what.</summary>
    public IReadOnlyDictionary<string, string> Names() =>
        store.Read(reader =>
            reader
                .Query<(string Id, string Name)>("SELECT id, name FROM accounts")
                .ToDictionary(row => row.Id, row => row.Name, StringComparer.Ordinal)
        );

    /// <summary>Adds somebody with a generated password, which is returned once and kept nowhere.</summary>
    public async Task<(Account? Account, string Password, Refusal? Refusal)> Create(
        string login,
        string name,
        bool admin
    )
    {
        if (Refuse(login, name) is { } refusal)
            return (null, "", refusal);
        var password = Secrets.Password();
        var account = new Account
        {
            Id = $"u-{Guid.CreateVersion7():N}",
            Login = login.Trim(),
            Name = name.Trim(),
            Stamp = Secrets.Stamp(),
            Admin = admin,
        };
        account.Password = Hasher.HashPassword(account, password);
        await store.Write(session => session.Connection.Execute(Insert, account));
        return (account, password, null);
    }

    /// <summary>Gives a new generated password; old sign-ins end.</summary>
    public async Task<string> Reset(Account account)
    {
        var password = Secrets.Password();
        account.Password = Hasher.HashPassword(account, password);
        account.Stamp = Secrets.Stamp();
        account.Failures = 0;
        account.Locked = null;
        await Save(account);
        return password;
    }

    /// <summary>Writes an account back.</summary>
    public Task Save(Account account) =>
        store.Write(session =>
            session.Connection.Execute(
                """
                UPDATE accounts SET login = @Login, name = @Name, password = @Password, stamp = @Stamp,
                    failures = @Failures, locked = @Locked, admin = @Admin, disabled = @Disabled WHERE id = @Id
                """,
                account
            )
        );

    /// <summary>What an account may act as.</summary>
    public static Actor ActorOf(Account account, Office office) =>
        new(account.Id, office.SeatsOf(account.Id), true, account.Admin);

    private const string Insert =
        "INSERT INTO accounts (id, login, name, password, stamp, admin) VALUES (@Id, @Login, @Name, @Password, @Stamp, @Admin)";

    private Refusal? Refuse(string login, string name) =>
        string.IsNullOrWhiteSpace(login) || string.IsNullOrWhiteSpace(name) ? Refusal.NameMissing()
        : login.Trim().Length > 64 || name.Trim().Length > 64 ? Refusal.TooLong("login", 64)
        : FindByLogin(login.Trim()) is not null
            ? new(
                "login-taken",
                new(
                    $"登录名“{login}”已被使用，请换一个。",
                    $"The login \"{login}\" is taken; choose another."
                )
            )
        : null;
}
