using Huiyin.App.Drafts;
using Huiyin.App.Identity;
using Huiyin.App.Incidents;
using Huiyin.App.Obligations;
using Huiyin.App.Plans;
using Huiyin.Core.Clocks;
using Huiyin.Core.Identity;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.App.Hosting;

/// <summary>
/// An office at work: its file, its clock, and everything that acts on them. The web, the command line, the demo and
/// the tests all run on this one composition.
/// </summary>
public sealed class RunningOffice : IAsyncDisposable
{
    private RunningOffice(LedgerStore store, TimeProvider time, WorkingCalendar calendar)
    {
        Store = store;
        Time = time;
        Shelf = new PlanShelf(store, time);
        Drafts = new DraftDesk(store, time);
        Seats = new SeatRegister(store, time);
        Accounts = new AccountRegister(store);
        Tokens = new TokenRegister(store, time);
        Incidents = new IncidentDesk(store, Shelf, time, calendar);
        Register = new IncidentRegister(store, time);
        WakeUps = new WakeUps(store, Incidents, Shelf, time);
        Deliveries = new Deliveries(store, Incidents, time);
        Inbox = new Inbox(store, time);
    }

    /// <summary>The file.</summary>
    public LedgerStore Store { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>The plans.</summary>
    public PlanShelf Shelf { get; }

    /// <summary>The drafts of plans.</summary>
    public DraftDesk Drafts { get; }

    /// <summary>Reads plans out of files.</summary>
    public PlanImporter Importer { get; set; } = new();

    /// <summary>The seats and settings.</summary>
    public SeatRegister Seats { get; }

    /// <summary>The people who may sign in.</summary>
    public AccountRegister Accounts { get; }

    /// <summary>The tokens of programs.</summary>
    public TokenRegister Tokens { get; }

    /// <summary>The incidents.</summary>
    public IncidentDesk Incidents { get; }

    /// <summary>Looks incidents up.</summary>
    public IncidentRegister Register { get; }

    /// <summary>The timers.</summary>
    public WakeUps WakeUps { get; }

    /// <summary>The notices on their way.</summary>
    public Deliveries Deliveries { get; }

    /// <summary>The notices that arrived.</summary>
    public Inbox Inbox { get; }

    /// <summary>The organisation as it is now.</summary>
    public Office Office =>
        Store.Read(reader => StreamReads.State(reader, Streams.Office, Streams.OfficeKey));

    /// <summary>The time by the office's clock.</summary>
    public Instant Now => Time.Now();

    /// <summary>Opens the office in a folder.</summary>
    /// <param name="folder">The data folder; made where it is missing.</param>
    /// <param name="time">The clock.</param>
    /// <param name="step">Called between any two steps of a write; a test stops the program there by throwing.</param>
    public static RunningOffice Open(string folder, TimeProvider time, Action<string>? step = null)
    {
        Directory.CreateDirectory(folder);
        return new(LedgerStore.Open(FileIn(folder), step), time, Calendars.Known);
    }

    /// <summary>The office's file in its data folder.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "huiyin.db");

    /// <summary>Fires what is due and delivers what is queued, until nothing is left at this moment.</summary>
    public async Task CatchUp(CancellationToken cancellation = default)
    {
        while (
            await Deliveries.DeliverPending(cancellation) + await WakeUps.FireDue(cancellation) > 0
        ) { }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
