using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Huiyin.App.Drafting;
using Huiyin.Core.Drafting;
using Huiyin.Core.Drafting.Repair;
using Huiyin.Core.Plans.Drafts;

namespace Huiyin.App.Drafts;

/// <summary>What was found in a file.</summary>
/// <param name="Text">The text as it came.</param>
/// <param name="Plans">The plans in it, in its order.</param>
/// <param name="Repairs">The kinds of repairs made before it was read, as plan files name them.</param>
public sealed record ImportedFile(
    string Text,
    ImmutableArray<DraftPlan> Plans,
    ImmutableArray<string> Repairs
)
{
    /// <summary>Every repair, in the order of the text.</summary>
    public ImmutableArray<TextRepair> Mended { get; init; } = [];
}

/// <summary>Reads plans out of a file that somebody hands in.</summary>
public class PlanImporter
{
    /// <summary>The plans in a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="CannotReadException">It cannot be read, or holds no plan.</exception>
    public virtual ImportedFile Import(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        var text = DocumentReading.Read(stream, name).Text;
        var mended = TextRepairs.Mend(text);
        var plans = PlanProse.Read(mended);
        return plans.IsEmpty
            ? throw CannotReadException.NoPlan(name)
            : new(text, plans, Kinds(mended)) { Mended = mended.Repairs };
    }

    /// <summary>What a draft says of the file.</summary>
    public static SourceFacts Facts(byte[] bytes, string name, ImportedFile file) =>
        new(name, Convert.ToHexStringLower(SHA256.HashData(bytes))) { Repairs = file.Repairs };

    private static ImmutableArray<string> Kinds(RepairedText mended) =>
        [.. mended.Repairs.Select(it => Word(it.Kind)).Distinct()];

    /// <summary>The word for a kind of repair in plan files.</summary>
    internal static string Word(RepairKind kind) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
