using System.Text;
using Huiyin.Core;

namespace Huiyin.App.Plans;

/// <summary>A plan somebody looks at before it is adopted: the file, and the text it quotes.</summary>
/// <param name="Yaml">The plan file.</param>
/// <param name="Source">The text; null when it was not handed in.</param>
public sealed record PlanOffer(string Yaml, string? Source)
{
    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>The plan file as it travels in a hidden field, where line ends would otherwise change.</summary>
    public string YamlField => Convert.ToBase64String(Encoding.UTF8.GetBytes(Yaml));

    /// <summary>The text as it travels in a hidden field; empty for none.</summary>
    public string SourceField =>
        Source is null ? "" : Convert.ToBase64String(Encoding.UTF8.GetBytes(Source));

    /// <summary>What came back in the hidden fields; null where they hold no plan.</summary>
    public static PlanOffer? FromFields(string? yaml, string? source)
    {
        try
        {
            return string.IsNullOrEmpty(yaml)
                ? null
                : new(Text(yaml), string.IsNullOrEmpty(source) ? null : Text(source));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>What was handed in as files, or why it cannot be read.</summary>
    public static async Task<(PlanOffer? Offer, Phrase? Problem)> FromFiles(
        IFormFile? yaml,
        IFormFile? source
    )
    {
        if (yaml is null)
            return (null, Missing);
        var (plan, problem) = await Read(yaml);
        if (plan is null || source is null)
            return (plan is null ? null : new(plan, null), problem);
        var (text, wrong) = await Read(source);
        return (text is null ? null : new(plan, text), wrong);
    }

    private static async Task<(string? Text, Phrase? Problem)> Read(IFormFile file)
    {
        if (file.Length > PlanFiles.Largest)
            return (null, TooLarge(file));
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        try
        {
            return (
                Strict.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).TrimStart('\uFEFF'),
                null
            );
        }
        catch (DecoderFallbackException e)
        {
            return (null, NotUtf8(file, e.Index));
        }
    }

    private static string Text(string field) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(field));

    private static Phrase Missing { get; } =
        new("请选择预案文件（plan.yaml）。", "Choose the plan file (plan.yaml).");

    private static Phrase TooLarge(IFormFile file) =>
        new(
            $"“{file.FileName}”超过 {PlanFiles.Largest / 1024 / 1024} MB，未读取。请拆分或删减后再交。",
            $"\"{file.FileName}\" is larger than {PlanFiles.Largest / 1024 / 1024} MB and was not read. Make it smaller and hand it in again."
        );

    private static Phrase NotUtf8(IFormFile file, int at) =>
        new(
            $"“{file.FileName}”不是 UTF-8 文本（第 {at + 1} 个字节起无法解读），未读取。请用“另存为 UTF-8”保存后再交。",
            $"\"{file.FileName}\" is not UTF-8 text (it cannot be read from byte {at + 1} on). Save it as UTF-8 and hand it in again."
        );
}
