namespace Huiyin.Storage.Ledger;

/// <summary>A command on its way to the disk. Its caller hears nothing before the commit.</summary>
internal abstract class Queued
{
    public abstract void Run(WriteSession session);

    /// <summary>What the command itself threw is told to its caller, after the commit of the others.</summary>
    public abstract void Threw(Exception error);

    public abstract void Complete();

    public abstract void Fail(Exception error);
}

/// <inheritdoc />
internal sealed class Queued<T>(Func<WriteSession, T> command) : Queued
{
    private readonly TaskCompletionSource<T> _completion = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private T _result = default!;
    private Exception? _error;

    public Task<T> Completion => _completion.Task;

    public override void Run(WriteSession session) => _result = command(session);

    public override void Threw(Exception error) => _error = error;

    public override void Complete()
    {
        if (_error is null)
            _completion.TrySetResult(_result);
        else
            _completion.TrySetException(_error);
    }

    public override void Fail(Exception error) => _completion.TrySetException(error);
}
