using Huiyin.Storage.Ledger;

namespace Huiyin.App.Hosting;

/// <summary>Keeps the office's timers and notices going while it is served.</summary>
internal sealed class BackgroundLoop(RunningOffice office, ILogger<BackgroundLoop> log)
    : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        using var beat = new PeriodicTimer(Beat);
        do await Turn(stopping);
        while (await beat.WaitForNextTickAsync(stopping));
    }

    private async Task Turn(CancellationToken stopping)
    {
        try
        {
            await office.CatchUp(stopping);
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            // The next beat tries again; nothing that is owed has been lost.
            log.LogError(
                "{What}",
                e is StorageUnavailableException storage ? storage.Sentence.En : e.ToString()
            );
        }
    }
}
