using Huiyin.App.Hosting;
using Huiyin.IntegrationTests.Offices;
using Huiyin.Storage.Ledger;
using NodaTime;

namespace Huiyin.IntegrationTests.Simulation;

/// <summary>
/// The real office, stopped at chosen steps of its writer. A stop is what a power cut leaves: the files as they lie on
/// the disk at that moment are all that the next life begins with.
/// </summary>
internal sealed class SimulatedOffice : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Func<int, bool> _stopAt;
    private int _life;
    private bool _holding;

    private SimulatedOffice(Instant now, int steps, Func<int, bool> stopAt)
    {
        Clock = new(now.ToDateTimeOffset());
        Steps = steps;
        _stopAt = stopAt;
    }

    public RunningOffice Office { get; private set; } = null!;

    public SteppedClock Clock { get; }

    /// <summary>How many steps the writer has taken in all its lives.</summary>
    public int Steps { get; private set; }

    /// <summary>Where it was stopped, in order.</summary>
    public List<string> Stops { get; } = [];

    public string Folder => _folder.Of($"life-{_life}");

    public string File => RunningOffice.FileIn(Folder);

    /// <summary>Opens a copy of the files in a folder.</summary>
    public static SimulatedOffice Open(string from, Instant now, int steps, Func<int, bool> stopAt)
    {
        var simulated = new SimulatedOffice(now, steps, stopAt);
        TempFolder.CopyOffice(from, simulated.Folder);
        simulated.Start();
        return simulated;
    }

    /// <summary>True for what callers hear from a writer that was stopped.</summary>
    public static bool IsStop(Exception e) =>
        e is StorageUnavailableException { InnerException: OperationCanceledException };

    /// <summary>Begins the next life after a stop.</summary>
    public async Task Restart()
    {
        var dead = Folder;
        await Office.DisposeAsync();
        _life++;
        Directory.Delete(dead, recursive: true);
        Start();
    }

    /// <summary>Has everything that the act queues carried out in one group, as a busy moment would.</summary>
    public async Task<T> InOneGroup<T>(Func<Task<T>> act)
    {
        var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var go = new ManualResetEventSlim();
        var held = Office.Store.Write(_ =>
        {
            _holding = true;
            waiting.SetResult();
            go.Wait();
            return 0;
        });
        await waiting.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var acted = act();
        go.Set();
        await held;
        return await acted;
    }

    private void Start() => Office = RunningOffice.Open(Folder, Clock, Step);

    private void Step(string name)
    {
        if (_holding)
        {
            _holding = name != "committed";
            return;
        }
        if (!_stopAt(++Steps))
            return;
        Stops.Add($"{Steps} {name}");
        TempFolder.CopyOffice(Folder, _folder.Of($"life-{_life + 1}"));
        throw new OperationCanceledException(name);
    }

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        _folder.Dispose();
    }
}
