using Huiyin.Core;

namespace Huiyin.Storage.Sqlite;

/// <summary>The file was written by a newer program. This one leaves it as it is.</summary>
/// <param name="path">The file.</param>
/// <param name="written">The shape it has.</param>
/// <param name="known">The newest shape this program knows.</param>
public sealed class NewerFileException(string path, long written, long known)
    : Exception(Say(path, written, known).En)
{
    /// <summary>What is wrong and what to do, in one sentence.</summary>
    public Phrase Sentence { get; } = Say(path, written, known);

    private static Phrase Say(string path, long written, long known) =>
        new(
            $"{path} 由更新的版本写入（格式 {written}，本程序只认识到 {known}），未作改动。请使用新版本的 huiyin。",
            $"{path} was written by a newer version (format {written}; this one knows up to {known}) and was left as it is. Use the newer huiyin."
        );
}
