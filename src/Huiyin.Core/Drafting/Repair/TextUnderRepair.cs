using System.Collections.Immutable;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>A text half way through the pipeline: what it reads now, and where each character came from.</summary>
internal sealed class TextUnderRepair
{
    private readonly ImmutableArray<int> _origins;
    private readonly ImmutableList<TextRepair> _repairs;

    public TextUnderRepair(string asItCame)
        : this(asItCame, asItCame, [.. Enumerable.Range(0, asItCame.Length)], []) { }

    private TextUnderRepair(
        string asItCame,
        string text,
        ImmutableArray<int> origins,
        ImmutableList<TextRepair> repairs
    )
    {
        AsItCame = asItCame;
        Text = text;
        _origins = origins;
        _repairs = repairs;
    }

    public string AsItCame { get; }

    public string Text { get; }

    /// <summary>Where the character stood in the text as it came; the end of that text for the end of this one.</summary>
    public int Origin(int index) => index < _origins.Length ? _origins[index] : AsItCame.Length;

    public TextUnderRepair Apply(RepairStep step)
    {
        var edited = new EditedText(this, step);
        foreach (var edit in step.Find(this))
            edited.Take(edit);
        return edited.IsUnchanged
            ? this
            : new(AsItCame, edited.Text(), edited.Origins(), _repairs.AddRange(edited.Repairs));
    }

    public RepairedText Done(ImmutableArray<int> omissions) =>
        new(Text, _origins, [.. _repairs.OrderBy(repair => repair.Start)])
        {
            Omissions = omissions,
        };
}
