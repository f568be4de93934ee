using Huiyin.App.Frame;
using Huiyin.App.Hosting;
using Huiyin.Core.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Huiyin.App.Identity;

/// <summary>The seats: who holds them, and who is called when one is silent.</summary>
public sealed class SeatsPage(Visitor visitor, RunningOffice running) : OfficePage(visitor, running)
{
    /// <summary>The form that adds a seat.</summary>
    public const string NewForm = "new-seat";

    private const string Address = "/seats";

    /// <summary>The people who may take a seat.</summary>
    public IReadOnlyList<Account> People { get; } =
    [.. running.Accounts.All().Where(account => !account.Disabled)];

    /// <summary>The seats, the fallback last.</summary>
    public IEnumerable<Seat> Seats =>
        Office.Seats.Values.OrderBy(seat => seat.Id == Office.Fallback);

    /// <summary>The holders of a seat, by name.</summary>
    public IEnumerable<(string Account, string Name)> HoldersOf(Seat seat) =>
        Office
            .Holders.GetValueOrDefault(seat.Id, [])
            .Select(id => (id, People.FirstOrDefault(account => account.Id == id)?.Name ?? id));

    /// <summary>Who is called, in turn, when a seat is silent; the fallback ends every chain.</summary>
    public IEnumerable<string> ChainOf(Seat seat) =>
        Office.ChainOf(seat.Id).Append(Office.Fallback).Distinct().Where(id => id != seat.Id);

    /// <summary>Adds a seat, or changes its name, superior or deputy.</summary>
    public Task<IActionResult> OnPostSet(
        string? seat,
        string? name,
        string? superior,
        string? deputy
    ) =>
        Do(
            new SetSeat(
                Actor,
                new(seat ?? NewId(), (name ?? "").Trim(), Given(superior), Given(deputy))
            )
        );

    /// <summary>Puts a person on a seat.</summary>
    public Task<IActionResult> OnPostTake(string seat, string? account) =>
        Do(new TakeSeat(Actor, seat, account ?? ""));

    /// <summary>Takes a person off a seat.</summary>
    public Task<IActionResult> OnPostLeave(string seat, string? account) =>
        Do(new LeaveSeat(Actor, seat, account ?? ""));

    private Task<IActionResult> Do(OfficeCommand command) =>
        Carry(Running.Seats.Do(command), _ => Address);

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string NewId() => $"seat-{Guid.CreateVersion7():N}";
}
