using Huiyin.Storage.Ledger;
using Microsoft.AspNetCore.Diagnostics;

namespace Huiyin.App.Api;

/// <summary>A full disk is no bug: the program hears what is wrong, and that nothing was kept.</summary>
internal sealed class StorageFailures : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext http,
        Exception error,
        CancellationToken cancellation
    )
    {
        if (
            error is not StorageUnavailableException storage
            || !http.Request.Path.StartsWithSegments("/api")
        )
            return false;
        await Problems
            .Of(
                StatusCodes.Status503ServiceUnavailable,
                "storage-unavailable",
                http,
                storage.Sentence
            )
            .ExecuteAsync(http);
        return true;
    }
}
