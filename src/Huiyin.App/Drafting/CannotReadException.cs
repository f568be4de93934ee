using Huiyin.Core;

namespace Huiyin.App.Drafting;

/// <summary>Why a document cannot be read, in one sentence for whoever chose it.</summary>
public sealed class CannotReadException(Phrase sentence) : Exception(sentence.En)
{
    /// <summary>The sentence.</summary>
    public Phrase Sentence { get; } = sentence;

    internal static CannotReadException Missing(string path) =>
        new(new($"没有文件 {path}。", $"There is no file {path}."));

    internal static CannotReadException Empty(string name) =>
        new(new($"{name} 是空的。", $"{name} is empty."));

    internal static CannotReadException TooBig(string name) =>
        new(
            new(
                $"{name} 超过 {DocumentLimits.Megabytes} MB；请只导入预案本身。",
                $"{name} is larger than {DocumentLimits.Megabytes} MB; import the plan alone."
            )
        );

    internal static CannotReadException TooLong(string name) =>
        new(
            new(
                $"{name} 的文字超过 {DocumentLimits.Characters / 10_000} 万字；请只导入预案本身。",
                $"{name} has more than {DocumentLimits.Characters:N0} characters; import the plan alone."
            )
        );

    internal static CannotReadException Inflates(string name) =>
        new(
            new(
                $"{name} 解压后大得不像文档，没有打开。",
                $"{name} unpacks to far more than a document holds and was not opened."
            )
        );

    internal static CannotReadException Picture(string name) =>
        new(
            new(
                $"{name} 是图片；请先做文字识别，或导入含文字的文件。",
                $"{name} is a picture; recognise its text first, or import a file that holds text."
            )
        );

    internal static CannotReadException Locked(string name) =>
        new(
            new(
                $"{name} 有密码保护；请去掉密码后再导入。",
                $"{name} is protected by a password; remove it and import again."
            )
        );

    internal static CannotReadException OldWord(string name) =>
        new(
            new(
                $"{name} 是旧版 Word 文档（.doc）；请另存为 .docx 后再导入。",
                $"{name} is a Word document of the old kind (.doc); save it as .docx and import that."
            )
        );

    internal static CannotReadException Other(string name, Phrase what) =>
        new(
            new(
                $"{name} 是{what.Zh}；可以导入 txt、html、docx 和 pdf。",
                $"{name} is {what.En}; txt, html, docx and pdf can be imported."
            )
        );

    internal static CannotReadException NoText(string name) =>
        new(
            new(
                $"{name} 不是文字，也不是 html、docx 或 pdf。",
                $"{name} is neither text nor html, docx or pdf."
            )
        );

    internal static CannotReadException Scanned(string name) =>
        new(
            new(
                $"{name} 里没有文字，可能是扫描件；请先做文字识别。",
                $"{name} holds no text and is perhaps a scan; recognise its text first."
            )
        );

    internal static CannotReadException Damaged(string name) =>
        new(
            new(
                $"{name} 已损坏，无法打开；请重新取得这个文件。",
                $"{name} is damaged and cannot be opened; get the file again."
            )
        );

    internal static CannotReadException NotChinese(string name) =>
        new(
            new(
                $"{name} 不是中文文本；只能从中文预案起草。",
                $"{name} is not a Chinese text; drafts are made from Chinese plans only."
            )
        );

    internal static CannotReadException NoPlan(string name) =>
        new(
            new(
                $"{name} 里没有找到应急预案：没有预案标题，也没有编号的条款。",
                $"{name} holds no contingency plan: there is no plan title and there are no numbered clauses."
            )
        );

    internal static CannotReadException NoPdfReader(string program) =>
        new(
            new(
                $"没有找到 {program}；读取 pdf 需要安装 poppler-utils。",
                $"{program} was not found; reading pdf needs poppler-utils to be installed."
            )
        );

    internal static CannotReadException TooSlow(string name) =>
        new(
            new(
                $"{name} 读得太久，已停止；请导入预案本身，或另存为 txt。",
                $"{name} took too long to read and was stopped; import the plan alone, or save it as txt."
            )
        );
}
