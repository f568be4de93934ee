namespace Huiyin.Core.Drafting.Repair;

/// <summary>
/// Byte order marks, zero-width and control characters go; every line ends with a line feed. Private-use characters go as
/// well: they are bullets of a font nobody has here, and later steps use two of them as marks.
/// </summary>
internal static class UnseenCharacters
{
    public static RepairStep Step { get; } = RepairStep.EachLine(RepairKind.WidthFolding, Find);

    private static IEnumerable<Edit> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                yield return new(i, 1, "", IsListed: false);
            else if (text[i] is '\r' or '\v' or '\u0085' or '\u2028' or '\u2029')
                yield return new(i, 1, "\n");
            else if (IsUnseen(text[i]))
                yield return Edit.Drop(i, 1);
    }

    private static bool IsUnseen(char c) =>
        c
            is (< ' ' and not ('\n' or '\t' or '\f'))
                or (>= '\u007F' and <= '\u009F')
                or '\u00AD'
                or '\u061C'
                or '\u180E'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or (>= '\uE000' and <= '\uF8FF')
                or (>= '\uFE00' and <= '\uFE0F')
                or '\uFEFF'
                or (>= '\uFFF9' and <= '\uFFFC');
}
