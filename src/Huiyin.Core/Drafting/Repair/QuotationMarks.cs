namespace Huiyin.Core.Drafting.Repair;

/// <summary>Straight quotation marks of a Chinese line, where they come in pairs, open and close like Chinese ones.</summary>
internal static class QuotationMarks
{
    public static RepairStep Step { get; } = RepairStep.EachLine(RepairKind.WidthFolding, Find);

    private static IEnumerable<Edit> Find(string text) =>
        text.Contains('"') ? Line.Of(text).Where(IsPaired).SelectMany(Turn) : [];

    private static bool IsPaired(Line line) =>
        line.Words.Count(c => c == '"') is > 0 and var marks
        && marks % 2 == 0
        && line.Words.Any(Han.Is);

    private static IEnumerable<Edit> Turn(Line line)
    {
        var opens = true;
        for (var i = 0; i < line.Words.Length; i++)
            if (line.Words[i] == '"')
            {
                yield return new(line.Start + i, 1, opens ? "“" : "”");
                opens = !opens;
            }
    }
}
