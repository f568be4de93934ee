namespace Huiyin.Storage.Ledger;

/// <summary>The ledger is not what was written. Nothing is served from it until somebody restores a backup.</summary>
/// <param name="what">What is wrong.</param>
public sealed class DamagedLedgerException(string what) : Exception(what)
{
    /// <summary>The sequence number of the entry, where one is to blame.</summary>
    public long? Entry { get; init; }
}
