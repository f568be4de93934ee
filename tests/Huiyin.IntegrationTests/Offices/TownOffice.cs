using Huiyin.App.Demo;
using Huiyin.App.Hosting;
using Huiyin.App.Identity;
using Huiyin.Core.Identity;
using NodaTime;

namespace Huiyin.IntegrationTests.Offices;

/// <summary>
/// The sample township office at work, with every seat held and three plans of the library adopted, under a clock
/// that stands still. It is founded once by its real commands; each test gets a copy.
/// </summary>
internal sealed class TownOffice : IAsyncDisposable
{
    /// <summary>A working Monday, nine o'clock in China.</summary>
    public static readonly Instant Opens = Instant.FromUtc(2026, 3, 2, 1, 0);

    private static readonly Lazy<Task<IReadOnlyList<DemoPerson>>> Founded = new(Found);
    private static TempFolder? _template;

    private readonly TempFolder _folder = new();

    private TownOffice() => Clock = new(Opens.ToDateTimeOffset());

    public string Folder => _folder.Path;

    public string File => RunningOffice.FileIn(Folder);

    public SteppedClock Clock { get; }

    public RunningOffice Office { get; private set; } = null!;

    /// <summary>Who works there, with their passwords; the administrator first.</summary>
    public IReadOnlyList<DemoPerson> People { get; private set; } = [];

    /// <summary>Somebody who holds every seat.</summary>
    public Actor Everybody => EverybodyIn(Office.Office);

    /// <summary>Somebody who holds every seat of an office.</summary>
    public static Actor EverybodyIn(Office office) => new("u-everybody", [.. office.Seats.Keys]);

    public static async Task<TownOffice> Open(Action<string>? step = null)
    {
        var town = new TownOffice();
        town.People = await CopyTo(town.Folder);
        town.Office = RunningOffice.Open(town.Folder, town.Clock, step);
        return town;
    }

    /// <summary>Puts a copy of the office's file into a folder.</summary>
    public static async Task<IReadOnlyList<DemoPerson>> CopyTo(string folder)
    {
        var people = await Founded.Value;
        TempFolder.CopyOffice(_template!.Path, folder);
        return people;
    }

    /// <summary>Somebody who holds one seat.</summary>
    public Actor Holder(string seat) =>
        Office
            .Accounts.All()
            .Select(account => AccountRegister.ActorOf(account, Office.Office))
            .First(actor => actor.Seats.Contains(seat));

    public async Task Close() => await Office.DisposeAsync();

    public async Task Reopen(Action<string>? step = null)
    {
        await Close();
        Office = RunningOffice.Open(Folder, Clock, step);
    }

    private static async Task<IReadOnlyList<DemoPerson>> Found()
    {
        _template = new();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _template.Dispose();
        await using var office = RunningOffice.Open(
            _template.Path,
            new SteppedClock(Opens.ToDateTimeOffset())
        );
        return await DemoOffice.Found(office);
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        _folder.Dispose();
    }
}
