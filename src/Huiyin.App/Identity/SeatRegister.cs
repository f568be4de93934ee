using Huiyin.App.Hosting;
using Huiyin.Core.Identity;
using Huiyin.Storage.Ledger;

namespace Huiyin.App.Identity;

/// <summary>Carries commands to the organisation.</summary>
public sealed class SeatRegister(LedgerStore store, TimeProvider time)
{
    /// <summary>Carries out a command.</summary>
    public Task<Outcome<Office>> Do(OfficeCommand command) =>
        store.Write(session => Do(session, command));

    /// <summary>Carries out commands that belong together: all of them, or none where the program stops.</summary>
    public Task<Outcome<Office>> Do(OfficeCommand first, OfficeCommand then) =>
        store.Write(session =>
            Do(session, first) is { Refusal: not null } refused ? refused : Do(session, then)
        );

    private Outcome<Office> Do(WriteSession session, OfficeCommand command)
    {
        var office = session.Load(Streams.Office, Streams.OfficeKey);
        return session.Append(
            Streams.Office,
            Streams.OfficeKey,
            command.Decide(office, time.Now()),
            command.By.Id
        );
    }
}
