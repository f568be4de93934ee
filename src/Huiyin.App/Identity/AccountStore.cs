using Microsoft.AspNetCore.Identity;

namespace Huiyin.App.Identity;

/// <summary>Lets ASP.NET Core Identity sign people in from the office's own accounts.</summary>
public sealed class AccountStore(AccountRegister register)
    : IUserPasswordStore<Account>,
        IUserLockoutStore<Account>,
        IUserSecurityStampStore<Account>
{
    /// <inheritdoc />
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellation) =>
        Task.FromResult(user.Id);

    /// <inheritdoc />
    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellation) =>
        Task.FromResult<string?>(user.Login);

    /// <inheritdoc />
    public Task SetUserNameAsync(Account user, string? name, CancellationToken cancellation)
    {
        user.Login = name ?? user.Login;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellation) =>
        Task.FromResult<string?>(user.Login);

    /// <inheritdoc />
    public Task SetNormalizedUserNameAsync(
        Account user,
        string? name,
        CancellationToken cancellation
    ) => Task.CompletedTask;

    /// <inheritdoc />
    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellation) =>
        throw new NotSupportedException(
            "People are added through the register, with a generated password."
        );

    /// <inheritdoc />
    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellation)
    {
        await register.Save(user);
        return IdentityResult.Success;
    }

    /// <inheritdoc />
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellation) =>
        throw new NotSupportedException(
            "An account that the ledger names is disabled, never deleted."
        );

    /// <inheritdoc />
    public Task<Account?> FindByIdAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(Active(register.Find(id)));

    /// <inheritdoc />
    public Task<Account?> FindByNameAsync(string name, CancellationToken cancellation) =>
        Task.FromResult(Active(register.FindByLogin(name)));

    /// <inheritdoc />
    public Task SetPasswordHashAsync(Account user, string? hash, CancellationToken cancellation)
    {
        user.Password = hash;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellation) =>
        Task.FromResult(user.Password);

    /// <inheritdoc />
    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellation) =>
        Task.FromResult(user.Password is not null);

    /// <inheritdoc />
    public Task<DateTimeOffset?> GetLockoutEndDateAsync(
        Account user,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            user.Locked is { } locked
                ? DateTimeOffset.FromUnixTimeMilliseconds(locked)
                : (DateTimeOffset?)null
        );

    /// <inheritdoc />
    public Task SetLockoutEndDateAsync(
        Account user,
        DateTimeOffset? end,
        CancellationToken cancellation
    )
    {
        user.Locked = end?.ToUnixTimeMilliseconds();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<int> IncrementAccessFailedCountAsync(
        Account user,
        CancellationToken cancellation
    ) => Task.FromResult(++user.Failures);

    /// <inheritdoc />
    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancellation)
    {
        user.Failures = 0;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancellation) =>
        Task.FromResult(user.Failures);

    /// <inheritdoc />
    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancellation) =>
        Task.FromResult(true);

    /// <inheritdoc />
    public Task SetLockoutEnabledAsync(
        Account user,
        bool enabled,
        CancellationToken cancellation
    ) => Task.CompletedTask;

    /// <inheritdoc />
    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellation)
    {
        user.Stamp = stamp;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellation) =>
        Task.FromResult<string?>(user.Stamp);

    /// <inheritdoc />
    public void Dispose() { }

    private static Account? Active(Account? account) =>
        account is { Disabled: false } ? account : null;
}
