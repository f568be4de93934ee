using Huiyin.Core;
using Huiyin.Storage.Ledger;

namespace Huiyin.App.Hosting;

/// <summary>
/// The folder an office lives in. One program serves it at a time, and nothing is served from a damaged ledger.
/// </summary>
public sealed class DataFolder : IDisposable
{
    /// <summary>Ledgers up to this many entries are verified whole before they are served.</summary>
    public const long VerifiedAtStart = 200_000;

    private readonly FileStream _lock;

    private DataFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Takes the folder for serving.</summary>
    /// <exception cref="CannotServeException">It cannot be written, is being served, or its ledger is damaged.</exception>
    public static DataFolder Take(string path)
    {
        var held = Hold(path);
        try
        {
            Check(RunningOffice.FileIn(path));
            return new(path, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static FileStream Hold(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CannotServeException.NotWritable(path);
        }
        try
        {
            return new FileStream(
                System.IO.Path.Combine(path, "huiyin.lock"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (UnauthorizedAccessException)
        {
            throw CannotServeException.NotWritable(path);
        }
        catch (IOException e)
        {
            throw IsHeld(e)
                ? CannotServeException.Served(path)
                : CannotServeException.NotWritable(path);
        }
    }

    /// <summary>Another program holds the lock: EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.</summary>
    private static bool IsHeld(IOException e) => (e.HResult & 0xFFFF) is 11 or 35 or 32;

    private static void Check(string file)
    {
        if (!File.Exists(file))
            return;
        try
        {
            var result = Verification.Verify(file, VerifiedAtStart);
            if (result.Damages is [var first, ..])
                throw CannotServeException.Damaged(first);
        }
        catch (DamagedLedgerException e)
        {
            throw CannotServeException.Damaged(new(e.Entry, Phrase.Same(e.Message)));
        }
    }

    /// <inheritdoc />
    public void Dispose() => _lock.Dispose();
}

/// <summary>Why the office cannot be served, in one sentence for whoever started it.</summary>
public sealed class CannotServeException(Phrase sentence) : Exception(sentence.En)
{
    /// <summary>The sentence.</summary>
    public Phrase Sentence { get; } = sentence;

    internal static CannotServeException NotWritable(string path) =>
        new(
            new(
                $"{path} 不是可以写入的文件夹。请更改权限，或用 --data 指定其他文件夹。",
                $"{path} is no folder that can be written. Change its permissions, or name another with --data."
            )
        );

    internal static CannotServeException Served(string path) =>
        new(
            new(
                $"数据文件夹 {path} 正由另一个 huiyin 使用。请先停止它，或用 --data 指定其他文件夹。",
                $"Another huiyin is serving the data folder {path}. Stop it first, or name another folder with --data."
            )
        );

    internal static CannotServeException CannotListen(string address, string why) =>
        new(
            new(
                $"无法监听 {address}：{why}。请用 --urls（演示用 --port）改用其他地址，如 http://127.0.0.1:5080。",
                $"Cannot listen on {address}: {why}. Choose another address with --urls (--port for the demo), such as http://127.0.0.1:5080."
            )
        );

    internal static CannotServeException PortInUse(string address) =>
        new(
            new(
                $"地址 {address} 已被占用。请停止占用它的程序，或用 --urls（演示用 --port）换一个端口。",
                $"The address {address} is in use. Stop what uses it, or choose another port with --urls (--port for the demo)."
            )
        );

    internal static CannotServeException Damaged(Damage damage) =>
        new(
            new(
                $"账本已损坏{At(damage, "（第", "条）")}：{damage.What.Zh}。未启动服务。请换上备份的数据文件，并保留原文件备查。",
                $"The ledger is damaged{At(damage, " at entry ", "")}: {damage.What.En}. Nothing is served. Put a backup of the data file in its place, and keep this one as evidence."
            )
        );

    private static string At(Damage damage, string before, string after) =>
        damage.Entry is { } entry ? $"{before}{entry}{after}" : "";
}
