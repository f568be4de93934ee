using System.Collections.Immutable;

namespace Huiyin.Core.Drafting.Repair;

/// <summary>What kind of damage a repair mended; the word stands in a plan's <c>source.repairs</c>.</summary>
public enum RepairKind
{
    /// <summary>Full-width letters and figures, odd spaces, several forms of one punctuation mark.</summary>
    WidthFolding,

    /// <summary>Pinyin notes behind characters, 導(dǎo), and pinyin in a character's place, 警li.</summary>
    PinyinAnnotations,

    /// <summary>Characters lost because two-byte codes slipped by one byte.</summary>
    GbkRealign,

    /// <summary>Traditional characters written in Simplified.</summary>
    HantToHans,

    /// <summary>Letters that a scanner read for figures: 1I级, IOO人.</summary>
    Ocr,

    /// <summary>Marks that stand for words somebody took out: ___, **, xxx.</summary>
    CensorMarks,

    /// <summary>Page numbers, running heads and notes of the web page the text came from.</summary>
    PageFurniture,

    /// <summary>A table of contents.</summary>
    TableOfContents,

    /// <summary>Lines broken in the middle of a sentence.</summary>
    SoftWraps,
}

/// <summary>One repair, as the reviewer sees it.</summary>
/// <param name="Kind">What was mended.</param>
/// <param name="Start">Where it begins in the text as it came, in characters.</param>
/// <param name="Was">The words as they came.</param>
/// <param name="Became">
/// The words as they are read; empty where they were taken out; the same as <paramref name="Was"/> where the damage was
/// seen and could not be mended, or where it is only marked.
/// </param>
public sealed record TextRepair(RepairKind Kind, int Start, string Was, string Became)
{
    /// <summary>True when the words still read as they came.</summary>
    public bool IsLeft => Was == Became;

    /// <summary>Where it ends in the text as it came, exclusive.</summary>
    public int End => Start + Was.Length;
}

/// <summary>
/// A text as it is read, with the way back to the text as it came: every character remembers where it stood. Nothing is
/// mended silently; only the white space around lines, and the form of line ends, go without an entry.
/// </summary>
/// <param name="Text">The reading: simplified, lines ended by a line feed. Words taken out are one <see cref="Blank"/>.</param>
/// <param name="Origins">For each character of <paramref name="Text"/> its place in the text as it came.</param>
/// <param name="Repairs">Every repair, in the order of the text.</param>
public sealed record RepairedText(
    string Text,
    ImmutableArray<int> Origins,
    ImmutableArray<TextRepair> Repairs
)
{
    /// <summary>Stands for words that somebody took out of the text.</summary>
    public const string Blank = "___";

    /// <summary>
    /// Places in <see cref="Text"/> before which words of the original are missing, as a notice of the site said; ascending.
    /// The last may be the length of the text.
    /// </summary>
    public ImmutableArray<int> Omissions { get; init; } = [];

    /// <summary>Damage that was seen and could not be mended: no rule may quote these words.</summary>
    public IEnumerable<TextRepair> Illegible =>
        Repairs.Where(repair =>
            repair is { IsLeft: true, Kind: RepairKind.GbkRealign or RepairKind.PinyinAnnotations }
        );

    /// <summary>Where the words of a repair stand in <see cref="Text"/>; empty where they were taken out.</summary>
    public Range Reads(TextRepair repair) => FirstFrom(repair.Start)..FirstFrom(repair.End);

    private int FirstFrom(int origin)
    {
        var (low, high) = (0, Origins.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Origins[middle] < origin ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
