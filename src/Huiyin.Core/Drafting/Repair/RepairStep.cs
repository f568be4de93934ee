namespace Huiyin.Core.Drafting.Repair;

/// <summary>One repair of the pipeline.</summary>
/// <param name="Kind">What it mends.</param>
/// <param name="Find">The changes it makes to a text, in order.</param>
internal sealed record RepairStep(RepairKind Kind, Func<TextUnderRepair, IEnumerable<Edit>> Find)
{
    /// <summary>True where one line holds many small changes, which are listed as one.</summary>
    public bool ByLine { get; init; }

    public static RepairStep EachLine(RepairKind kind, Func<string, IEnumerable<Edit>> find) =>
        new(kind, under => find(under.Text)) { ByLine = true };

    public static RepairStep Each(RepairKind kind, Func<string, IEnumerable<Edit>> find) =>
        new(kind, under => find(under.Text));
}
