using System.Collections.Immutable;
using Dapper;
using Huiyin.App.Hosting;
using Huiyin.Core.Identity;
using Huiyin.Storage.Ledger;

namespace Huiyin.App.Identity;

/// <summary>What a program with a token may do.</summary>
public enum TokenRole
{
    /// <summary>Report incidents and update their facts.</summary>
    Intake,

    /// <summary>Also acknowledge, finish and report for every seat.</summary>
    Officer,

    /// <summary>Also decide for every seat.</summary>
    Supervisor,

    /// <summary>Also keep seats, plans and settings.</summary>
    Admin,
}

/// <summary>The tokens of programs. Only a hash of each is kept.</summary>
public sealed class TokenRegister(LedgerStore store, TimeProvider time)
{
    /// <summary>Makes a token; it is returned once.</summary>
    /// <param name="role">What it may do.</param>
    /// <param name="seat">The one seat it may act for; null for every seat.</param>
    public async Task<string> Create(TokenRole role, string? seat = null)
    {
        var token = Secrets.Token();
        var row = new
        {
            Id = $"t-{Guid.CreateVersion7():N}",
            Hash = Secrets.Hash(token),
            Role = role.ToString(),
            seat,
            Now = time.Now().ToUnixTimeMilliseconds(),
        };
        await store.Write(session =>
            session.Connection.Execute(
                "INSERT INTO tokens (id, hash, role, seat, created) VALUES (@Id, @Hash, @Role, @seat, @Now)",
                row
            )
        );
        return token;
    }

    /// <summary>Who a token stands for; null for one that is unknown or revoked.</summary>
    public Actor? ActorOf(string token, Office office) =>
        store.Read(reader =>
            reader.QuerySingleOrDefault<Row>(
                "SELECT id, role, seat FROM tokens WHERE hash = @Hash AND revoked IS NULL",
                new { Hash = Secrets.Hash(token) }
            )
        )
            is { } row
            ? row.Actor(office)
            : null;

    private sealed record Row(string Id, string Role, string? Seat)
    {
        public Actor Actor(Office office)
        {
            var role = Enum.Parse<TokenRole>(Role);
            ImmutableHashSet<string> seats =
                role == TokenRole.Intake ? []
                : Seat is not null ? [Seat]
                : [.. office.Seats.Keys];
            return new(Id, seats, role >= TokenRole.Supervisor, role == TokenRole.Admin)
            {
                IsProgram = true,
            };
        }
    }
}
