using System.Text.RegularExpressions;

namespace Huiyin.Core.Drafting.Assembly;

/// <summary>Parts a line where wide gaps stand for the lines or cells it once had.</summary>
internal static partial class Cells
{
    // Letters spaced wide to hide a word leave pieces shorter than this.
    private const int ShortestCell = 4;

    /// <summary>The parts of a line.</summary>
    public static IEnumerable<Range> Of(string line)
    {
        var from = 0;
        foreach (Match gap in Gap().Matches(line))
        {
            if (gap.Index - from < ShortestCell)
                continue;
            yield return from..gap.Index;
            from = gap.Index + gap.Length;
        }
        yield return from..line.Length;
    }

    [GeneratedRegex(@"[ \t\u3000]{2,}")]
    private static partial Regex Gap();
}
