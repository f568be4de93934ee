using Huiyin.Core;
using Microsoft.Data.Sqlite;

namespace Huiyin.Storage.Ledger;

/// <summary>Nothing could be written. Whoever gave the command may give it again: nothing of it was kept.</summary>
public sealed class StorageUnavailableException(Exception cause) : Exception(Say(cause).En, cause)
{
    private const int Full = 13;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;

    /// <summary>What is wrong and what to do, in one sentence.</summary>
    public Phrase Sentence { get; } = Say(cause);

    private static Phrase Say(Exception cause) =>
        (cause as SqliteException)?.SqliteErrorCode switch
        {
            Full => new(
                "磁盘已满，此次操作未保存。请腾出空间后重试。",
                "The disk is full and nothing was saved. Free some space and try again."
            ),
            ReadOnly => new(
                "数据文件不可写，此次操作未保存。请检查数据文件夹的权限。",
                "The data file cannot be written and nothing was saved. Check the permissions of the data folder."
            ),
            InputOutput => new(
                "磁盘读写出错，此次操作未保存。请检查磁盘。",
                "The disk reported an error and nothing was saved. Check the disk."
            ),
            _ => new(
                $"暂时无法保存，此次操作未生效：{cause.Message}",
                $"Nothing could be saved: {cause.Message}"
            ),
        };
}
